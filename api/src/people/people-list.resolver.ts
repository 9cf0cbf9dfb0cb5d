import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Discipline } from './discipline.entity.js';
import { FindPeople } from './people-list.input.js';
import { PeopleListService } from './people-list.service.js';
import { PersonConnection } from './people-list.js';
import { PeopleService } from './people.service.js';

@Resolver()
export class PeopleListResolver {
  constructor(private readonly list: PeopleListService) {}

  @Query(() => PersonConnection, { description: 'The people of the organisation by family name, for HR.' })
  people(@Args() args: FindPeople) {
    return this.list.find(args);
  }

  @Query(() => [Discipline], { description: 'The disciplines of the own organisation.' })
  disciplines() {
    return this.list.disciplines();
  }
}

@Resolver(() => Discipline)
export class DisciplineResolver {
  constructor(
    private readonly list: PeopleListService,
    private readonly people: PeopleService,
  ) {}

  @ResolveField(() => [Discipline], { description: 'Disciplines that are close enough to share a group.' })
  async related(@Parent() { id }: Discipline) {
    const pairs = await this.list.relatedTo(id);
    return Promise.all(pairs.map((pair) => this.people.discipline(pair.id)));
  }

  @Mutation(() => [Discipline], { description: 'Says whether two disciplines are related; gives both.' })
  relateDisciplines(
    @Args('oneId', { type: () => ID }) oneId: string,
    @Args('otherId', { type: () => ID }) otherId: string,
    @Args('related', { description: 'Whether they are related from now on.' }) related: boolean,
  ) {
    return this.list.relate([oneId, otherId], related);
  }
}
