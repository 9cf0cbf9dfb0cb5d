import { Args, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '@api/people';
import { LearningNeed } from '@api/programme';
import { ConflictView, NeedOffer, NextBestGroup, PlaceExplanation } from './explanation.types.js';
import { Named } from './named.js';
import { NearView, RemedyMove, RemedyView } from './remedy.types.js';
import { GroupView } from './matching.types.js';
import { Proposal } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';

@Resolver(() => PlaceExplanation)
export class PlaceExplanationResolver {
  constructor(
    private readonly named: Named,
    private readonly proposals: ProposalService,
  ) {}

  @Query(() => PlaceExplanation, {
    nullable: true,
    description: 'Why a mentee is in this group; none without a group.',
  })
  placeExplanation(
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @Args('personId', { type: () => ID }) personId: string,
  ) {
    return this.proposals.whyHere(proposalId, personId);
  }

  @ResolveField(() => Person, { description: 'With whom.' })
  mentor(@Parent() { mentorId }: PlaceExplanation, @Info() info: GraphQLResolveInfo) {
    return this.named.person(mentorId, info);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who guides with this mentor, of a duo.' })
  partner(@Parent() { partnerId }: PlaceExplanation, @Info() info: GraphQLResolveInfo) {
    return this.named.person(partnerId, info);
  }
}

@Resolver(() => NextBestGroup)
export class NextBestGroupResolver {
  constructor(private readonly named: Named) {}

  @ResolveField(() => Person, { description: 'Who guides it.' })
  mentor(@Parent() { mentorId }: NextBestGroup, @Info() info: GraphQLResolveInfo) {
    return this.named.person(mentorId, info);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who guides with this mentor, of a duo.' })
  partner(@Parent() { partnerId }: NextBestGroup, @Info() info: GraphQLResolveInfo) {
    return this.named.person(partnerId, info);
  }
}

@Resolver(() => NeedOffer)
export class NeedOfferResolver {
  constructor(private readonly named: Named) {}

  @ResolveField(() => LearningNeed, { description: 'The need.' })
  need(@Parent() { needId }: NeedOffer, @Info() info: GraphQLResolveInfo) {
    return this.named.need(needId, info);
  }
}

@Resolver(() => NearView)
export class NearViewResolver {
  constructor(private readonly named: Named) {}

  @ResolveField(() => Person, { description: 'Who it is.' })
  mentor(@Parent() { mentorId }: NearView, @Info() info: GraphQLResolveInfo) {
    return this.named.person(mentorId, info);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who guides with this mentor, of a duo.' })
  partner(@Parent() { partnerId }: NearView, @Info() info: GraphQLResolveInfo) {
    return this.named.person(partnerId, info);
  }
}

@Resolver(() => RemedyView)
export class RemedyViewResolver {
  constructor(private readonly named: Named) {}

  @ResolveField(() => Person, { nullable: true, description: 'With whom there would be a place.' })
  mentor(@Parent() { mentorId }: RemedyView, @Info() info: GraphQLResolveInfo) {
    return this.named.person(mentorId, info);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who guides with this mentor, of a duo.' })
  partner(@Parent() { partnerId }: RemedyView, @Info() info: GraphQLResolveInfo) {
    return this.named.person(partnerId, info);
  }
}

@Resolver(() => RemedyMove)
export class RemedyMoveResolver {
  constructor(private readonly named: Named) {}

  @ResolveField(() => Person, { description: 'Who goes.' })
  person(@Parent() { personId }: RemedyMove, @Info() info: GraphQLResolveInfo) {
    return this.named.person(personId, info);
  }

  @ResolveField(() => Person, { description: 'To whose group.' })
  mentor(@Parent() { mentorId }: RemedyMove, @Info() info: GraphQLResolveInfo) {
    return this.named.person(mentorId, info);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who guides with this mentor, of a duo.' })
  partner(@Parent() { partnerId }: RemedyMove, @Info() info: GraphQLResolveInfo) {
    return this.named.person(partnerId, info);
  }
}

@Resolver(() => ConflictView)
export class ConflictViewResolver {
  constructor(private readonly named: Named) {}

  @ResolveField(() => [Person], { description: 'Whose groups cannot be.' })
  mentors(@Parent() { mentorIds }: ConflictView, @Info() info: GraphQLResolveInfo) {
    return this.named.persons(mentorIds, info);
  }

  @ResolveField(() => [Person], { description: 'Whose places were fixed, and are at fault.' })
  fixed(@Parent() { personIds }: ConflictView, @Info() info: GraphQLResolveInfo) {
    return this.named.persons(personIds, info);
  }
}

@Resolver(() => Proposal)
export class ProposalConflictResolver {
  constructor(private readonly proposals: ProposalService) {}

  @ResolveField(() => [ConflictView], { description: 'Fixed places that this run could not keep, and why.' })
  conflicts(@Parent() proposal: Proposal) {
    return this.proposals.board(proposal).then((board) => board.conflicts);
  }
}

@Resolver(() => GroupView)
export class GroupConflictResolver {
  @ResolveField(() => ConflictView, {
    nullable: true,
    description: 'Why this mentor can have no group, of anybody; none: there is one, or could be.',
  })
  obstacle(@Parent() group: GroupView) {
    return group.obstacle();
  }
}
