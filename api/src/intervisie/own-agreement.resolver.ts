import { Args, Mutation, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Me } from '@api/people';
import { Agreement } from './agreement.entity.js';
import { AnswerOwnAgreement } from './own-agreement.input.js';
import { OwnAgreements } from './own-agreement.service.js';

@Resolver(() => Me)
export class MyAgreementsResolver {
  constructor(private readonly own: OwnAgreements) {}

  @ResolveField(() => [Agreement], {
    description: 'What the viewer agreed to do, in the groups of now: open ones first, the first due on top.',
  })
  agreements() {
    return this.own.mine();
  }

  @Mutation(() => Agreement, {
    description: 'The owner says between sessions what became of it, until the group has looked back on it.',
  })
  answerOwnAgreement(@Args('input') input: AnswerOwnAgreement) {
    return this.own.answer(input);
  }

  @Subscription(() => [Agreement], {
    nullable: true,
    description: 'The own agreements, each time that one of them is made or answered.',
    resolve(this: MyAgreementsResolver) {
      return this.own.mine();
    },
  })
  myAgreementsChanged() {
    return this.own.changes();
  }
}
