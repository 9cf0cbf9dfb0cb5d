import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleService, Person } from '@api/people';
import { LearningNeed } from '@api/programme';
import { ConflictView, NeedOffer, NextBestGroup, PlaceExplanation } from './explanation.types.js';
import { NearView, RemedyMove, RemedyView } from './remedy.types.js';
import { GroupView } from './matching.types.js';
import { Proposal } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';

@Resolver(() => PlaceExplanation)
export class PlaceExplanationResolver {
  constructor(
    private readonly people: PeopleService,
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
  mentor(@Parent() { mentorId }: PlaceExplanation) {
    return this.people.person(mentorId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who guides with this mentor, of a duo.' })
  partner(@Parent() { partnerId }: PlaceExplanation) {
    return partnerId && this.people.person(partnerId);
  }
}

@Resolver(() => NextBestGroup)
export class NextBestGroupResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => Person, { description: 'Who guides it.' })
  mentor(@Parent() { mentorId }: NextBestGroup) {
    return this.people.person(mentorId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who guides with this mentor, of a duo.' })
  partner(@Parent() { partnerId }: NextBestGroup) {
    return partnerId && this.people.person(partnerId);
  }
}

@Resolver(() => NeedOffer)
export class NeedOfferResolver {
  constructor(private readonly proposals: ProposalService) {}

  @ResolveField(() => LearningNeed, { description: 'The need.' })
  need(@Parent() { needId }: NeedOffer) {
    return this.proposals.need(needId);
  }
}

@Resolver(() => NearView)
export class NearViewResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => Person, { description: 'Who it is.' })
  mentor(@Parent() { mentorId }: NearView) {
    return this.people.person(mentorId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who guides with this mentor, of a duo.' })
  partner(@Parent() { partnerId }: NearView) {
    return partnerId && this.people.person(partnerId);
  }
}

@Resolver(() => RemedyView)
export class RemedyViewResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => Person, { nullable: true, description: 'With whom there would be a place.' })
  mentor(@Parent() { mentorId }: RemedyView) {
    return mentorId && this.people.person(mentorId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who guides with this mentor, of a duo.' })
  partner(@Parent() { partnerId }: RemedyView) {
    return partnerId && this.people.person(partnerId);
  }
}

@Resolver(() => RemedyMove)
export class RemedyMoveResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => Person, { description: 'Who goes.' })
  person(@Parent() { personId }: RemedyMove) {
    return this.people.person(personId);
  }

  @ResolveField(() => Person, { description: 'To whose group.' })
  mentor(@Parent() { mentorId }: RemedyMove) {
    return this.people.person(mentorId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who guides with this mentor, of a duo.' })
  partner(@Parent() { partnerId }: RemedyMove) {
    return partnerId && this.people.person(partnerId);
  }
}

@Resolver(() => ConflictView)
export class ConflictViewResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => [Person], { description: 'Whose groups cannot be.' })
  mentors(@Parent() { mentorIds }: ConflictView) {
    return Promise.all(mentorIds.map((id) => this.people.person(id)));
  }

  @ResolveField(() => [Person], { description: 'Whose places were fixed, and are at fault.' })
  fixed(@Parent() { personIds }: ConflictView) {
    return Promise.all(personIds.map((id) => this.people.person(id)));
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
