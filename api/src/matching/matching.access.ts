import { hrOrganisations } from '@api/people';
import { type DomainAccess, policy } from '@api/platform';
import { MatchInput } from './match-input.entity.js';
import { MatchRun } from './match-run.entity.js';
import { ProposalChange } from './proposal-change.entity.js';
import { Proposal } from './proposal.entity.js';
import { ProposedGroup } from './proposed-group.entity.js';
import { ProposedPlace } from './proposed-place.entity.js';

const ofHr = `"organisationId" = ${hrOrganisations}`;
const forHr = { read: ofHr, write: ofHr, jobs: 'write' as const, audience: ['HR'] };

export const matchingAccess: DomainAccess = {
  policies: [
    policy(MatchRun, forHr),
    // private wishes are in it: nobody reads it but the engine
    policy(MatchInput, { read: 'false', jobs: 'write', audience: [] }),
    policy(Proposal, forHr),
    policy(ProposedGroup, forHr),
    policy(ProposedPlace, forHr),
    policy(ProposalChange, { ...forHr, jobs: 'nothing' }),
  ],
};
