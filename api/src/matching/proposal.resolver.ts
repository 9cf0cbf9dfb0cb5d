import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Db, type DomainEvent, Live } from '@api/platform';
import { LockPerson, LockProposedGroup, MovePerson } from './matching.input.js';
import { PlaceOption } from './matching.types.js';
import { proposalTopic } from './matching.events.js';
import { Proposal } from './proposal.entity.js';
import { ProposalHistory } from './proposal-history.service.js';
import { ProposalService } from './proposal.service.js';
import { PublicationService } from './publication.service.js';

@Resolver(() => Proposal)
export class ProposalResolver {
  constructor(
    private readonly db: Db,
    private readonly live: Live,
    private readonly proposals: ProposalService,
    private readonly history: ProposalHistory,
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
    return this.history.undo(proposalId);
  }

  @Mutation(() => Proposal, { description: 'Does the change again that was taken back last.' })
  redoProposalChange(@Args('proposalId', { type: () => ID }) proposalId: string) {
    return this.history.redo(proposalId);
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
    return this.live.follow(proposalTopic(id));
  }
}
