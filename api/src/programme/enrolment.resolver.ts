import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Colleague, ColleagueService, PeopleService, Person } from '@api/people';
import { EnrolmentConnection } from './enrolment-list.js';
import { EnrolmentNeed } from './enrolment-need.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { EnrolPeople, FindEnrolments } from './enrolment.input.js';
import { EnrolmentService } from './enrolment.service.js';
import { LearningNeed } from './learning-need.entity.js';
import { LearningNeedService } from './learning-need.service.js';
import { Programme } from './programme.entity.js';
import { WishService } from './wish.service.js';

@Resolver()
export class EnrolmentResolver {
  constructor(private readonly service: EnrolmentService) {}

  @Query(() => EnrolmentConnection, { description: 'Enrolments by family name: for HR all of them.' })
  enrolments(@Args() args: FindEnrolments) {
    return this.service.find(args);
  }

  @Mutation(() => Programme, { description: 'Enrols people, who are asked to confirm. For HR.' })
  enrolPeople(@Args('input') input: EnrolPeople) {
    return this.service.enrolPeople(input);
  }

  @Mutation(() => Programme, { description: 'Takes an enrolment out, while enrolment is open. For HR.' })
  removeEnrolment(@Args('id', { type: () => ID }) id: string) {
    return this.service.remove(id);
  }
}

@Resolver(() => Enrolment)
export class EnrolmentFieldsResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly colleagues: ColleagueService,
    private readonly wishes: WishService,
  ) {}

  @ResolveField(() => Person, { description: 'Who it is.' })
  person(@Parent() { personId }: Enrolment) {
    return this.people.person(personId);
  }

  @ResolveField(() => [EnrolmentNeed], { description: 'The most important first.' })
  needs(@Parent() { id }: Enrolment) {
    return this.wishes.needsOf(id);
  }

  @ResolveField(() => [Colleague], { description: 'With whom this person would like to be, the most wanted first.' })
  async wanted(@Parent() { id }: Enrolment) {
    const wanted = await this.wishes.wantedBy(id);
    return this.colleagues.named(wanted.map(({ personId }) => personId));
  }
}

@Resolver(() => EnrolmentNeed)
export class EnrolmentNeedResolver {
  constructor(private readonly needs: LearningNeedService) {}

  @ResolveField(() => LearningNeed, { description: 'The need itself.' })
  need(@Parent() { needId }: EnrolmentNeed) {
    return this.needs.need(needId);
  }
}
