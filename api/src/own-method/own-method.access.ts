import { hrOrganisations, myOrganisation } from '@api/people';
import { type DomainAccess, policy } from '@api/platform';
import { OwnMethodVersion } from './own-method-version.entity.js';
import { OwnMethod } from './own-method.entity.js';

const ofHr = `"organisationId" = ${hrOrganisations}`;

/** HR is the trainer of its organisation: it works on methods; everybody there reads what it published. */
export const ownMethodAccess: DomainAccess = {
  policies: [
    policy(OwnMethod, {
      read: ofHr,
      add: ofHr,
      change: ofHr,
      columns: ['draft', 'revision', 'version', 'publishedRevision'],
      audience: ['HR'],
    }),
    policy(OwnMethodVersion, {
      read: `"organisationId" = ${myOrganisation}`,
      add: ofHr,
      audience: ['everybody in the organisation'],
    }),
  ],
};
