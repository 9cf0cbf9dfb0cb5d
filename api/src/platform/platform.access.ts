import { type DomainAccess, policy } from './access/policy.js';
import { Mail } from './mail/mail.entity.js';
import { Outbox } from './events/outbox.entity.js';

export const platformAccess: DomainAccess = {
  policies: [
    policy(Outbox, { read: 'false', add: 'true', jobs: 'write', audience: [] }),
    policy(Mail, { read: 'false', jobs: 'write', audience: [] }),
  ],
  functions: [`GRANT USAGE ON SEQUENCE outbox_id_seq TO crossmentor_app, crossmentor_jobs`],
};
