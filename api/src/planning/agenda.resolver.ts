import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { MentorGroup } from '@api/mentor-group';
import { ColleagueService, PeopleService, Person } from '@api/people';
import { Live } from '@api/platform';
import { AgendaItem } from './agenda-item.entity.js';
import { ChangeAgendaItem, LookForNames, PutOnAgenda } from './agenda.input.js';
import { AgendaService } from './agenda.service.js';
import { agendaTopic } from './planning.events.js';

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  constructor(
    private readonly agenda: AgendaService,
    private readonly people: PeopleService,
    private readonly colleagues: ColleagueService,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who put it there.' })
  author(@Parent() { authorId }: AgendaItem) {
    return this.people.person(authorId);
  }

  @Query(() => [String], {
    description: 'The words of a text that are a first or last name of a colleague, to write the case without names.',
  })
  namesIn(@Args() { text }: LookForNames) {
    return this.colleagues.namesIn(text);
  }

  @Mutation(() => AgendaItem, { description: 'Puts a case or something else on the agenda of a group of the viewer.' })
  putOnAgenda(@Args('input') input: PutOnAgenda) {
    return this.agenda.put(input);
  }

  @Mutation(() => AgendaItem, { description: 'Puts something of the viewer on the agenda in other words.' })
  changeAgendaItem(@Args('input') input: ChangeAgendaItem) {
    return this.agenda.change(input);
  }

  @Mutation(() => AgendaItem, { description: 'Takes something of the viewer off the agenda.' })
  withdrawAgendaItem(@Args('id', { type: () => ID }) id: string) {
    return this.agenda.withdraw(id);
  }

  @Mutation(() => AgendaItem, { description: 'Puts back what the viewer just took off the agenda.' })
  putBackAgendaItem(@Args('id', { type: () => ID }) id: string) {
    return this.agenda.putBack(id);
  }
}

@Resolver(() => MentorGroup)
export class GroupAgendaResolver {
  constructor(
    private readonly live: Live,
    private readonly items: AgendaService,
  ) {}

  @ResolveField(() => [AgendaItem], {
    description: 'What members want to talk about when they meet next; who is stuck comes first. For members alone.',
  })
  agenda(@Parent() { id }: MentorGroup) {
    return this.items.of(id);
  }

  @Subscription(() => MentorGroup, {
    nullable: true,
    description: 'Each time the agenda of a group of the viewer changes.',
    resolve(this: GroupAgendaResolver, _: unknown, { groupId }: { groupId: string }) {
      return this.items.insideGroup(groupId);
    },
  })
  async groupAgendaChanged(@Args('groupId', { type: () => ID }) groupId: string) {
    await this.items.insideGroup(groupId);
    return this.live.follow(agendaTopic(groupId));
  }
}
