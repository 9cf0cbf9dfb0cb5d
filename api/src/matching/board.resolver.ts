import { Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Discipline, PeopleService, Person } from '@api/people';
import { LearningNeed } from '@api/programme';
import { GroupView, MemberView, UnplacedView } from './matching.types.js';
import { Named } from './named.js';
import { ReasonView } from './reason.types.js';
import { ProposalChange } from './proposal-change.entity.js';
import { ProposalService } from './proposal.service.js';

@Resolver(() => GroupView)
export class GroupViewResolver {
  constructor(private readonly named: Named) {}

  @ResolveField(() => Person, { description: 'Who guides it.' })
  mentor(@Parent() { mentorId }: GroupView, @Info() info: GraphQLResolveInfo) {
    return this.named.person(mentorId, info);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who guides it as well, of a duo.' })
  partner(@Parent() { partnerId }: GroupView, @Info() info: GraphQLResolveInfo) {
    return this.named.person(partnerId, info);
  }

  @ResolveField(() => [LearningNeed], { description: 'The needs that this group will work on.' })
  agenda(@Parent() { needIds }: GroupView, @Info() info: GraphQLResolveInfo) {
    return this.named.needs(needIds, info);
  }
}

@Resolver(() => MemberView)
export class MemberViewResolver {
  constructor(private readonly named: Named) {}

  @ResolveField(() => Person, { description: 'Who it is.' })
  person(@Parent() { personId }: MemberView, @Info() info: GraphQLResolveInfo) {
    return this.named.person(personId, info);
  }

  @ResolveField(() => [LearningNeed], { description: 'What this person wants to learn, the most important first.' })
  needs(@Parent() { needIds }: MemberView, @Info() info: GraphQLResolveInfo) {
    return this.named.needs(needIds, info);
  }
}

@Resolver(() => UnplacedView)
export class UnplacedViewResolver {
  constructor(private readonly named: Named) {}

  @ResolveField(() => Person, { description: 'Who it is.' })
  person(@Parent() { personId }: UnplacedView, @Info() info: GraphQLResolveInfo) {
    return this.named.person(personId, info);
  }

  @ResolveField(() => [LearningNeed], { description: 'What this person wants to learn, the most important first.' })
  needs(@Parent() { needIds }: UnplacedView, @Info() info: GraphQLResolveInfo) {
    return this.named.needs(needIds, info);
  }
}

@Resolver(() => ReasonView)
export class ReasonViewResolver {
  constructor(private readonly named: Named) {}

  @ResolveField(() => Person, { nullable: true, description: 'With whom, when that is no secret.' })
  person(@Parent() { personId }: ReasonView, @Info() info: GraphQLResolveInfo) {
    return this.named.person(personId, info);
  }

  @ResolveField(() => Discipline, { nullable: true, description: 'The discipline that the text names.' })
  discipline(@Parent() { disciplineId }: ReasonView, @Info() info: GraphQLResolveInfo) {
    return this.named.discipline(disciplineId, info);
  }
}

@Resolver(() => ProposalChange)
export class ProposalChangeResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly proposals: ProposalService,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who did it.' })
  by(@Parent() { byId }: ProposalChange) {
    return this.people.person(byId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who took it back.' })
  undoneBy(@Parent() { undoneById }: ProposalChange) {
    return undoneById && this.people.person(undoneById);
  }

  @ResolveField(() => [Person], { description: 'Who guide the group it came from; nobody: from the tray.' })
  from(@Parent() { fromId }: ProposalChange) {
    return this.proposals.guidesOf(fromId);
  }

  @ResolveField(() => [Person], { description: 'Who guide the group it went to; nobody: to the tray.' })
  to(@Parent() { toId }: ProposalChange) {
    return this.proposals.guidesOf(toId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Whose place it was.' })
  person(@Parent() { personId }: ProposalChange) {
    return this.people.person(personId);
  }
}
