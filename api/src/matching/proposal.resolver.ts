import { Args, Float, ID, Int, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Db, type DomainEvent, Live } from '@api/platform';
import { gapOf } from './gap.js';
import { LockPerson, LockProposedGroup, MovePerson } from './matching.input.js';
import { GroupView, PlaceOption, UnplacedView } from './matching.types.js';
import { proposalTopic } from './matching.events.js';
import { ProposalChange } from './proposal-change.entity.js';
import { Proposal } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';
import { PublicationService } from './publication.service.js';

@Resolver(() => Proposal)
export class ProposalResolver {
  constructor(
    private readonly db: Db,
    private readonly live: Live,
    private readonly proposals: ProposalService,
    private readonly publication: PublicationService,
  ) {}

  @Query(() => Proposal, { description: 'A proposal, for HR.' })
  proposal(@Args('id', { type: () => ID }) id: string) {
    return this.db.findOr404(Proposal, { id });
  }

  @Query(() => [PlaceOption], { description: 'Every group of a proposal as a place for one mentee.' })
  placeOptions(
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @Args('personId', { type: () => ID }) personId: string,
  ) {
    return this.proposals.options(proposalId, personId);
  }

  @Mutation(() => Proposal, { description: 'Moves a mentee to another group or to the tray.' })
  movePerson(@Args('input') input: MovePerson) {
    return this.proposals.move(input);
  }

  @Mutation(() => Proposal, { description: 'Keeps a mentee in place for the next run, or not any more.' })
  lockPerson(@Args('input') input: LockPerson) {
    return this.proposals.lock(input);
  }

  @Mutation(() => Proposal, { description: 'Keeps a whole group for the next run, or not any more.' })
  lockProposedGroup(@Args('input') input: LockProposedGroup) {
    return this.proposals.lockGroup(input);
  }

  @Mutation(() => Proposal, { description: 'Takes the last change by hand back.' })
  undoProposalChange(@Args('proposalId', { type: () => ID }) proposalId: string) {
    return this.proposals.undo(proposalId);
  }

  @Mutation(() => Proposal, { description: 'Makes the groups real. Again: nothing more happens.' })
  publishProposal(@Args('id', { type: () => ID }) id: string) {
    return this.publication.publish(id);
  }

  @Subscription(() => Proposal, {
    nullable: true,
    description: 'A proposal after every change, for HR.',
    resolve(this: ProposalResolver, { ids }: DomainEvent) {
      return this.db.findOr404(Proposal, { id: String(ids.proposalId) });
    },
  })
  proposalChanged(@Args('id', { type: () => ID }) id: string) {
    return this.live.listen(proposalTopic(id));
  }

  @ResolveField(() => Int, { description: 'Mentees to place.' })
  mentees(@Parent() { id }: Proposal) {
    return this.proposals.board(id).then((board) => board.mentees);
  }

  @ResolveField(() => Int, { description: 'Mentees in a group.' })
  placed(@Parent() { id }: Proposal) {
    return this.proposals.board(id).then((board) => board.placed);
  }

  @ResolveField(() => Int, { description: 'Points of all places together.' })
  objective(@Parent() { id }: Proposal) {
    return this.proposals.board(id).then((board) => board.objective);
  }

  @ResolveField(() => Float, {
    nullable: true,
    description: 'How far it can be from the best division, as a part of 1.',
  })
  gap(@Parent() { id, bound }: Proposal) {
    return this.proposals.board(id).then((board) => gapOf(bound, board.objective));
  }

  @ResolveField(() => Boolean, { description: 'Whether every group keeps the rules, so that it can be published.' })
  legal(@Parent() { id }: Proposal) {
    return this.proposals.board(id).then((board) => board.legal);
  }

  @ResolveField(() => [GroupView], { description: 'Groups with members first, then mentors without.' })
  groups(@Parent() { id }: Proposal) {
    return this.proposals.board(id).then((board) => board.groups);
  }

  @ResolveField(() => [UnplacedView], { description: 'Mentees without a place, with the reason.' })
  unplaced(@Parent() { id }: Proposal) {
    return this.proposals.board(id).then((board) => board.unplaced);
  }

  @ResolveField(() => [ProposalChange], { description: 'Changes by hand, the newest first, at most 50.' })
  changes(@Parent() { id }: Proposal) {
    return this.proposals.changesOf(id);
  }

  @ResolveField(() => Boolean, { description: 'Whether there is a change to take back.' })
  canUndo(@Parent() { id }: Proposal) {
    return this.proposals.changesOf(id).then((changes) => changes.some(({ undoneAt }) => !undoneAt));
  }
}
