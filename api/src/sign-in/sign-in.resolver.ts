import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Person } from '@api/people';
import type { ViewerContext } from '@api/platform';
import { secretIn } from './cookie.js';
import { LinkRequests } from './link-request.service.js';
import { AskForSignInLink, UseSignInLink } from './sign-in.input.js';
import { SignInService } from './sign-in.service.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn: SignInService,
    private readonly requests: LinkRequests,
  ) {}

  @Mutation(() => Boolean, {
    description: 'Sends a link to this address when somebody has it; the answer is the same when not.',
  })
  askForSignInLink(@Args('input') { address, to }: AskForSignInLink, @Context() { from }: ViewerContext) {
    return this.requests.ask({ address, to }, from);
  }

  @Mutation(() => Person, { description: 'Signs in by the secret of a link: once, within 15 minutes.' })
  useSignInLink(@Args('input') { secret }: UseSignInLink, @Context() { reply }: ViewerContext) {
    return this.signIn.useLink(secret, reply);
  }

  @Mutation(() => Boolean, { description: 'Signs out in this browser.' })
  signOut(@Context() { reply, cookies }: ViewerContext) {
    return this.signIn.signOut(secretIn(cookies), reply);
  }
}
