import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MentorGroup, MentorGroupService } from '@api/mentor-group';
import { PeopleService, Person } from '@api/people';
import { Programme } from '@api/programme';
import { GroupRepairService } from './group-repair.service.js';
import { DismissRepair } from './repair.input.js';
import { RepairMove } from './repair-move.entity.js';
import { Repair } from './repair.entity.js';
import { RuleBreach } from './rule-breach.entity.js';

@Resolver(() => Programme)
export class ProgrammeRepairResolver {
  constructor(private readonly service: GroupRepairService) {}

  @ResolveField(() => [RuleBreach], { description: 'Rules that do not hold any more in its running groups, for HR.' })
  ruleBreaches(@Parent() { id }: Programme) {
    return this.service.breachesOf(id);
  }

  @ResolveField(() => [Repair], {
    description: 'What was proposed to let them hold again, the open one first; for HR.',
  })
  repairs(@Parent() { id }: Programme) {
    return this.service.repairsOf(id);
  }
}

@Resolver(() => MentorGroup)
export class GroupBreachesResolver {
  constructor(private readonly service: GroupRepairService) {}

  @ResolveField(() => [RuleBreach], { description: 'Rules that do not hold any more in it, for HR.' })
  ruleBreaches(@Parent() { id }: MentorGroup) {
    return this.service.breachesIn(id);
  }
}

@Resolver(() => RuleBreach)
export class RuleBreachResolver {
  constructor(
    private readonly groups: MentorGroupService,
    private readonly people: PeopleService,
  ) {}

  @ResolveField(() => MentorGroup, { nullable: true, description: 'Where; none for who needs another group.' })
  group(@Parent() { groupId }: RuleBreach) {
    return groupId && this.groups.group(groupId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who; none when it is about the group itself.' })
  first(@Parent() { firstId }: RuleBreach) {
    return firstId && this.people.person(firstId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'And whom they must be kept apart from.' })
  second(@Parent() { secondId }: RuleBreach) {
    return secondId && this.people.person(secondId);
  }
}

@Resolver(() => Repair)
export class RepairResolver {
  constructor(
    private readonly service: GroupRepairService,
    private readonly people: PeopleService,
  ) {}

  @ResolveField(() => [RepairMove], { description: 'Who goes where.' })
  moves(@Parent() { id }: Repair) {
    return this.service.movesOf(id);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who of HR decided.' })
  decidedBy(@Parent() { decidedById }: Repair) {
    return decidedById && this.people.person(decidedById);
  }

  @Mutation(() => Repair, { description: 'Moves everybody as proposed, in one go; for HR.' })
  applyRepair(@Args('id', { type: () => ID }) id: string) {
    return this.service.apply(id);
  }

  @Mutation(() => Repair, { description: 'Leaves the groups as they are; for HR.' })
  dismissRepair(@Args('input') input: DismissRepair) {
    return this.service.dismiss(input);
  }

  @Mutation(() => Repair, { description: 'Has what was dismissed proposed again; for HR.' })
  askForRepairAgain(@Args('id', { type: () => ID }) id: string) {
    return this.service.askAgain(id);
  }
}

@Resolver(() => RepairMove)
export class RepairMoveResolver {
  constructor(
    private readonly groups: MentorGroupService,
    private readonly people: PeopleService,
  ) {}

  @ResolveField(() => Person, { description: 'Who.' })
  person(@Parent() { personId }: RepairMove) {
    return this.people.person(personId);
  }

  @ResolveField(() => MentorGroup, { nullable: true, description: 'From which group; none for who had no group.' })
  from(@Parent() { fromId }: RepairMove) {
    return fromId && this.groups.group(fromId);
  }

  @ResolveField(() => MentorGroup, { nullable: true, description: 'To which; none when there is no place.' })
  to(@Parent() { toId }: RepairMove) {
    return toId && this.groups.group(toId);
  }
}
