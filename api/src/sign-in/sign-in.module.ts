import { Global, Module } from '@nestjs/common';
import { Retention, Viewers } from '@api/platform';
import { CookieSettings, CookieViewers } from './cookie.js';
import { LinkRequests } from './link-request.service.js';
import { SignInMail } from './sign-in-mail.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';

@Global()
@Module({
  providers: [
    CookieSettings,
    LinkRequests,
    SignInService,
    SignInMail,
    SignInResolver,
    { provide: Viewers, useClass: CookieViewers },
  ],
  exports: [Viewers, SignInService],
})
export class SignInModule {
  constructor(retention: Retention) {
    retention.forget('forget-sign-in-links', 'DELETE FROM sign_in_link WHERE "expiresAt" <= $1');
    retention.forget('forget-signed-in', 'DELETE FROM signed_in WHERE "expiresAt" <= $1');
    retention.forget(
      'forget-links-asked',
      `DELETE FROM links_asked WHERE since <= $1::timestamptz - interval '1 hour'`,
    );
    // as long as it makes anybody wait
    retention.forget(
      'forget-attempts',
      `DELETE FROM sign_in_attempt WHERE "notBefore" < $1::timestamptz - interval '1 day'`,
    );
  }
}
