import { type DomainAccess, policy } from '@api/platform';
import { LinksAsked } from './links-asked.entity.js';
import { SignInAttempt } from './sign-in-attempt.entity.js';
import { SignInLink } from './sign-in-link.entity.js';
import { SignedIn } from './signed-in.entity.js';

const nobody = { read: 'false', jobs: 'write' as const, audience: [] };

/** Work without a viewer goes through the role for jobs; a viewer reads and writes none of this. */
export const signInAccess: DomainAccess = {
  policies: [
    policy(SignInLink, nobody),
    policy(SignedIn, nobody),
    policy(SignInAttempt, nobody),
    policy(LinksAsked, nobody),
  ],
};
