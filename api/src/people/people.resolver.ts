import { Field, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Discipline } from './discipline.entity.js';
import { Organisation } from './organisation.entity.js';
import { PeopleService } from './people.service.js';
import { Person } from './person.entity.js';
import { StaffRecord } from './staff-record.entity.js';
import { Team } from './team.entity.js';

/** The signed-in person, with what the shell needs to know. Domains above add to it. */
@ObjectType({ description: 'The signed-in person, with what opens which pages.' })
export class Me {
  @Field({ description: 'The person.' }) person: Person;
}

@Resolver(() => Me)
export class MeResolver {
  constructor(private readonly people: PeopleService) {}

  @Query(() => Me, { nullable: true, description: 'The signed-in person; null when nobody is signed in.' })
  async me(): Promise<Me | null> {
    const person = await this.people.me();
    return person && { person };
  }

  @ResolveField(() => Organisation, { description: 'The own organisation.' })
  organisation(@Parent() { person }: Me) {
    return this.people.organisation(person.organisationId);
  }

  @ResolveField(() => Boolean, { description: 'Whether this person is HR of the organisation.' })
  isHr() {
    return this.people.isHr();
  }
}

@Resolver(() => Person)
export class PersonResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => Discipline, { nullable: true, description: 'Profession.' })
  discipline(@Parent() { disciplineId }: Person) {
    return disciplineId && this.people.discipline(disciplineId);
  }

  @ResolveField(() => Team, { nullable: true, description: 'The team of every day.' })
  team(@Parent() { teamId }: Person) {
    return teamId && this.people.team(teamId);
  }

  @ResolveField(() => StaffRecord, { nullable: true, description: 'For HR and the person alone; null for others.' })
  staffRecord(@Parent() { id }: Person) {
    return this.people.staffRecord(id);
  }
}

@Resolver(() => StaffRecord)
export class StaffRecordResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => Person, { nullable: true, description: 'The manager.' })
  manager(@Parent() { managerId }: StaffRecord) {
    return managerId && this.people.person(managerId);
  }
}
