import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MentorGroup } from '@api/mentor-group';
import { PeopleService, Person } from '@api/people';
import { DisciplineException } from './exception.js';
import { ExceptionService } from './exception.service.js';

@Resolver(() => MentorGroup)
export class ExceptionResolver {
  constructor(private readonly service: ExceptionService) {}

  @ResolveField(() => [DisciplineException], {
    description: 'Who was let come to a mentor of another discipline when it was made. For HR alone.',
  })
  exceptions(@Parent() { id }: MentorGroup) {
    return this.service.ofGroup(id);
  }
}

@Resolver(() => DisciplineException)
export class ProposedExceptionResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => Person, { description: 'Who it is about.' })
  person(@Parent() { personId }: DisciplineException) {
    return this.people.person(personId);
  }
}
