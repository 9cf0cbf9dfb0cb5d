import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '@api/platform';
import { DemoService } from './demo.service.js';
import { DemoMailConnection, DemoPerson, FindDemoMails } from './demo.types.js';

@Resolver()
export class DemoResolver {
  constructor(private readonly demo: DemoService) {}

  @Query(() => [DemoPerson], { description: 'As whom one can look around; only in demo mode.' })
  demoPeople() {
    return this.demo.people();
  }

  @Query(() => DemoMailConnection, {
    description: 'The mails of the demo organisation, newest first; only in demo mode.',
  })
  demoMails(@Args() args: FindDemoMails) {
    return this.demo.mails(args);
  }

  @Mutation(() => Boolean, { description: 'Signs in as somebody of the demo organisation; only in demo mode.' })
  signInAsDemoPerson(@Args('personId', { type: () => ID }) personId: string, @Context() { reply }: ViewerContext) {
    return this.demo.signInAs(personId, reply);
  }
}
