import { Args, Float, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { gapOf } from './gap.js';
import { MatchRun } from './match-run.entity.js';
import { MatchRunService } from './match-run.service.js';
import { GroupView, ScoreComponents, UnplacedView } from './matching.types.js';
import { ProposalChange } from './proposal-change.entity.js';
import { Proposal } from './proposal.entity.js';
import { ProposalHistory } from './proposal-history.service.js';
import { ProposalService } from './proposal.service.js';

@Resolver(() => Proposal)
export class ProposalFieldsResolver {
  constructor(
    private readonly runs: MatchRunService,
    private readonly proposals: ProposalService,
    private readonly history: ProposalHistory,
  ) {}

  @ResolveField(() => Int, { description: 'Mentees to place.' })
  mentees(@Parent() proposal: Proposal) {
    return this.proposals.board(proposal).then((board) => board.mentees);
  }

  @ResolveField(() => Int, { description: 'Mentees in a group.' })
  placed(@Parent() proposal: Proposal) {
    return this.proposals.board(proposal).then((board) => board.placed);
  }

  @ResolveField(() => Int, { description: 'Points of all places together.' })
  objective(@Parent() proposal: Proposal) {
    return this.proposals.board(proposal).then((board) => board.objective);
  }

  @ResolveField(() => Float, {
    nullable: true,
    description: 'How far it can be from the best division, as a part of 1.',
  })
  gap(@Parent() proposal: Proposal) {
    return this.proposals.board(proposal).then((board) => gapOf(proposal.bound, board.objective));
  }

  @ResolveField(() => Boolean, { description: 'Whether every group keeps the rules, so that it can be published.' })
  legal(@Parent() proposal: Proposal) {
    return this.proposals.board(proposal).then((board) => board.legal);
  }

  @ResolveField(() => [GroupView], { description: 'Groups with members first, then mentors without.' })
  groups(
    @Parent() proposal: Proposal,
    @Args('ids', { type: () => [ID], nullable: true, description: 'Only these: what a change by hand concerns.' })
    ids?: string[],
  ) {
    return this.proposals.board(proposal).then((board) => board.some(ids));
  }

  @ResolveField(() => [UnplacedView], { description: 'Mentees without a place, with the reason.' })
  unplaced(
    @Parent() proposal: Proposal,
    @Args('personIds', { type: () => [ID], nullable: true, description: 'Only these of them.' })
    personIds?: string[],
  ) {
    return this.proposals.board(proposal).then((board) => board.unplaced(personIds));
  }

  @ResolveField(() => [ProposalChange], { description: 'Changes by hand, the newest first, at most 50.' })
  changes(@Parent() { id }: Proposal) {
    return this.history.changesOf(id);
  }

  @ResolveField(() => Boolean, { description: 'Whether there is a change to take back.' })
  canUndo(@Parent() proposal: Proposal) {
    return this.history.ways(proposal).then(({ back }) => back);
  }

  @ResolveField(() => Boolean, { description: 'Whether there is a change to do again.' })
  canRedo(@Parent() proposal: Proposal) {
    return this.history.ways(proposal).then(({ forth }) => forth);
  }

  @ResolveField(() => ScoreComponents, { description: 'The most points of each component; together 100.' })
  weights(@Parent() proposal: Proposal) {
    return this.proposals.board(proposal).then((board) => board.weights);
  }

  @ResolveField(() => Int, { description: 'Score below which a place counts as poor.' })
  fairFloor(@Parent() proposal: Proposal) {
    return this.proposals.board(proposal).then((board) => board.fairFloor);
  }

  @ResolveField(() => MatchRun, { nullable: true, description: 'The run that made it.' })
  run(@Parent() { id }: Proposal) {
    return this.runs.run(id);
  }
}
