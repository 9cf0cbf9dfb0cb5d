import { Injectable } from '@nestjs/common';
import { Formation } from '@api/mentor-group';
import { Db, Events, Refusal } from '@api/platform';
import { holdEnrolments, ProgrammeService } from '@api/programme';
import { proposalPublished } from './matching.events.js';
import type { GroupView } from './matching.types.js';
import { ProposalService } from './proposal.service.js';
import { Proposal, ProposalState } from './proposal.entity.js';

/** Makes a proposal real: its groups become mentor groups, once. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly proposals: ProposalService,
    private readonly formation: Formation,
    private readonly programmes: ProgrammeService,
  ) {}

  /** Publishes a proposal of which every group keeps the rules. Again: nothing more happens. */
  async publish(id: string): Promise<Proposal> {
    const { state } = await this.db.findOr404(Proposal, { id });
    if (state === ProposalState.PUBLISHED) return this.db.findOr404(Proposal, { id });
    const proposal = await this.proposals.begin(id);
    await holdEnrolments(this.db, proposal.programmeId);
    const groups = (await this.proposals.board(id)).groups.filter(({ members }) => members.length);
    const wrong = groups.filter(({ problems }) => problems.length);
    if (!groups.length) throw new Refusal('proposalEmpty');
    if (wrong.length) throw new Refusal('proposalNotLegal', { count: wrong.length });
    await this.form(proposal, groups);
    await this.programmes.closeEnrolment(proposal.programmeId);
    await this.events.record(proposalPublished(id, proposal.programmeId));
    return this.proposals.publish(id);
  }

  private async form({ id: proposalId, organisationId, programmeId }: Proposal, groups: GroupView[]): Promise<void> {
    const made = groups.map(({ id, slot, mentorId, members }, at) => ({
      ...{ id, slot, mentorId, name: `Groep ${at + 1}` },
      menteeIds: members.map(({ personId }) => personId),
    }));
    await this.formation.formGroups({ proposalId, organisationId, programmeId, groups: made });
  }
}
