import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Clock, Db, Jobs } from '@api/platform';
import { MatchRun, MatchRunState } from './match-run.entity.js';
import { MatchSearch } from './match-search.js';
import { ProposalWriter } from './proposal-writer.js';

export const MATCH = 'match';

const log = new Logger('matching');
const LOST_AFTER_MS = 15_000;
/** How often a run may be taken up again after its process died; then it is the run that kills it. */
const ATTEMPTS = 3;

/** Computes runs: reads the facts, searches in a thread, tells how far it is, and keeps the result as a proposal. */
@Injectable()
export class MatchJob implements OnApplicationBootstrap, OnModuleDestroy {
  private looking?: NodeJS.Timeout;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly search: MatchSearch,
    private readonly writer: ProposalWriter,
  ) {
    jobs.register(MATCH, ({ runId }: { runId: string }, leaving) => this.run(runId, leaving));
  }

  /** A process that was killed leaves its run behind: it is computed again from the start, with the same answer. */
  async onApplicationBootstrap(): Promise<void> {
    await this.takeUpLost();
    if (!this.jobs.running) return;
    const look = () => void this.takeUpLost().catch((error: Error) => log.warn(error.name));
    this.looking = setInterval(look, LOST_AFTER_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.looking);
  }

  /** Puts runs back in the queue of which nothing was heard for a while. */
  async takeUpLost(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - LOST_AFTER_MS);
    await this.db.asSystem(async () => {
      const state = In([MatchRunState.RUNNING, MatchRunState.WAITING]);
      const lost = await this.db.repo(MatchRun).findBy({ state, seenAt: LessThan(before) });
      for (const { id } of lost) await this.jobs.enqueue(MATCH, { runId: id }, `match:${id}`);
    });
  }

  private async run(runId: string, leaving: AbortSignal): Promise<void> {
    const run = await this.db.asSystem(() => this.begin(runId));
    if (run) await this.compute(run, leaving);
  }

  private async compute(run: MatchRun, leaving: AbortSignal): Promise<void> {
    try {
      await this.search.compute(run, leaving);
    } catch (error) {
      if (leaving.aborted) return this.giveBack(run);
      log.error({ run: run.id, name: (error as Error).name, stack: (error as Error).stack?.split('\n').slice(1, 4) });
      await this.db.asSystem(() => this.writer.fail(run));
    }
  }

  /** The process ends before the search does: another one computes it, from the start and with the same answer. */
  private async giveBack({ id, attempts }: MatchRun): Promise<never> {
    const waiting = { state: MatchRunState.WAITING, attempts: attempts - 1 };
    await this.db.asSystem(() => this.db.repo(MatchRun).update({ id, state: MatchRunState.RUNNING }, waiting));
    throw new Error('The process ends');
  }

  /** Takes a run that waits, or that another process has left; none when it is over or still alive elsewhere. */
  private async begin(id: string): Promise<MatchRun | null> {
    const runs = this.db.repo(MatchRun);
    const now = this.clock.now();
    const taken = await runs
      .createQueryBuilder()
      .update({ state: MatchRunState.RUNNING, seenAt: now, attempts: () => 'attempts + 1' })
      .where(`id = :id AND (state = 'WAITING' OR state = 'RUNNING' AND "seenAt" < :before)`, {
        id,
        before: new Date(now.getTime() - LOST_AFTER_MS),
      })
      .execute();
    const run = taken.affected ? await runs.findOneByOrFail({ id }) : null;
    if (!run || run.attempts <= ATTEMPTS) return run;
    await this.writer.fail(run);
    return null;
  }
}
