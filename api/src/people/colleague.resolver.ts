import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Colleague } from './colleague.js';
import { Discipline } from './discipline.entity.js';
import { PeopleService } from './people.service.js';
import { Team } from './team.entity.js';

@Resolver(() => Colleague)
export class ColleagueResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => Discipline, { nullable: true, description: 'Profession.' })
  discipline(@Parent() { disciplineId }: Colleague) {
    return disciplineId && this.people.discipline(disciplineId);
  }

  @ResolveField(() => Team, { nullable: true, description: 'The team of every day.' })
  team(@Parent() { teamId }: Colleague) {
    return teamId && this.people.team(teamId);
  }
}
