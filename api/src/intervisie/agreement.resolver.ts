import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MentorGroup } from '@api/mentor-group';
import { PeopleService, Person } from '@api/people';
import { Agreement } from './agreement.entity.js';
import { AgreementService } from './agreement.service.js';
import { Agree, AnswerAgreement } from './intervisie.input.js';

@Resolver(() => Agreement)
export class AgreementResolver {
  constructor(
    private readonly agreements: AgreementService,
    private readonly people: PeopleService,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who will do it.' })
  owner(@Parent() { ownerId }: Agreement) {
    return this.people.person(ownerId);
  }

  @Mutation(() => Agreement, { description: 'Agrees who does what by when.' })
  agree(@Args('input') input: Agree) {
    return this.agreements.agree(input);
  }

  @Mutation(() => Agreement, { description: 'The owner, or the facilitator, says what became of an agreement.' })
  answerAgreement(@Args('input') input: AnswerAgreement) {
    return this.agreements.answer(input);
  }
}

@Resolver(() => MentorGroup)
export class GroupAgreementResolver {
  constructor(private readonly agreements: AgreementService) {}

  @ResolveField(() => [Agreement], { description: 'Agreements that have no answer yet, the first due first.' })
  openAgreements(@Parent() { id }: MentorGroup) {
    return this.agreements.openOf(id);
  }
}
