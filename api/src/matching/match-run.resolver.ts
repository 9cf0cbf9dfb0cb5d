import { Args, Float, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Db, type DomainEvent, Live } from '@api/platform';
import { PeopleService, Person } from '@api/people';
import { Programme } from '@api/programme';
import { MatchRun } from './match-run.entity.js';
import { MatchRunService } from './match-run.service.js';
import { StartMatchRun } from './matching.input.js';
import { runsTopic } from './matching.events.js';
import { gapOf } from './gap.js';
import { Proposal } from './proposal.entity.js';

@Resolver(() => MatchRun)
export class MatchRunResolver {
  constructor(
    private readonly db: Db,
    private readonly live: Live,
    private readonly runs: MatchRunService,
    private readonly people: PeopleService,
  ) {}

  @Query(() => MatchRun, { description: 'A run, for HR.' })
  matchRun(@Args('id', { type: () => ID }) id: string) {
    return this.db.findOr404(MatchRun, { id });
  }

  @Mutation(() => MatchRun, { description: 'Starts a run; one at a time for a programme.' })
  startMatchRun(@Args('input') input: StartMatchRun) {
    return this.runs.start(input);
  }

  @Mutation(() => MatchRun, { description: 'Stops a run with the best division so far.' })
  cancelMatchRun(@Args('id', { type: () => ID }) id: string) {
    return this.runs.cancel(id);
  }

  @Subscription(() => MatchRun, {
    nullable: true,
    description: 'The runs of a programme as they go on, for HR.',
    resolve(this: MatchRunResolver, { ids }: DomainEvent) {
      return this.runs.run(String(ids.runId));
    },
  })
  matchRunChanged(@Args('programmeId', { type: () => ID }) programmeId: string) {
    return this.live.follow(runsTopic(programmeId));
  }

  @ResolveField(() => Float, {
    nullable: true,
    description: 'How far it can be from the best division, as a part of 1.',
  })
  gap(@Parent() { bound, objective }: MatchRun) {
    return gapOf(bound, objective);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who asked for it.' })
  startedBy(@Parent() { startedById }: MatchRun) {
    return startedById && this.people.person(startedById);
  }

  @ResolveField(() => Proposal, { nullable: true, description: 'What it found; none before it is done.' })
  proposal(@Parent() { id }: MatchRun) {
    return this.runs.proposal(id);
  }
}

@Resolver(() => Programme)
export class ProgrammeMatchingResolver {
  constructor(private readonly runs: MatchRunService) {}

  @ResolveField(() => [MatchRun], { description: 'Runs of the engine, the newest first, at most 20. For HR alone.' })
  matchRuns(@Parent() { id }: Programme) {
    return this.runs.runsOf(id);
  }

  @ResolveField(() => [Proposal], { description: 'Proposals, the newest first, at most 20. For HR alone.' })
  proposals(@Parent() { id }: Programme) {
    return this.runs.proposalsOf(id);
  }
}
