import { Global, Module } from '@nestjs/common';
import { Viewers } from '@api/platform';
import { CookieSettings, CookieViewers } from './cookie.js';
import { SignInMail } from './sign-in-mail.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';

@Global()
@Module({
  providers: [CookieSettings, SignInService, SignInMail, SignInResolver, { provide: Viewers, useClass: CookieViewers }],
  exports: [Viewers, SignInService],
})
export class SignInModule {}
