import { Injectable, Logger } from '@nestjs/common';
import { Clock, Db, Live } from '@api/platform';
import type { Effort, Progress, Solution } from '@libs/matching';
import { MatchFactsService } from './match-facts.service.js';
import { MatchInput } from './match-input.entity.js';
import type { MatchMaterial } from './match-material.js';
import { MaterialBuilder } from './match-material.builder.js';
import { MatchRun, MatchRunState, MatchStage } from './match-run.entity.js';
import { cancelTopic } from './matching.events.js';
import { ProposalWriter } from './proposal-writer.js';
import { Solver } from './solver.js';

const log = new Logger('matching');
const TELL_EVERY_MS = 250;
/** Of so few mentees a division is made at once, also when the search had none yet. */
const SMALL = 500;
/** How long a search that was cancelled may take to hand over what it has; and when it has nothing yet. */
const SAVING_MS = 5_000;
const EMPTY_MS = 100;

/** Searches in a thread, tells how far it is, and ends at once when HR cancels. */
@Injectable()
export class MatchSearch {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly facts: MatchFactsService,
    private readonly writer: ProposalWriter,
  ) {}

  /** Reads the facts, searches, and keeps the result as a proposal. */
  async compute(run: MatchRun, leaving: AbortSignal): Promise<void> {
    const material = await this.db.asSystem(() => this.material(run));
    const solution = await this.search(run, material, leaving);
    if (solution) await this.db.asSystem(() => this.writer.write(run, material, solution));
  }

  private async material(run: MatchRun): Promise<MatchMaterial> {
    const material = new MaterialBuilder(await this.facts.read(run.programmeId, run.keepFromId)).build();
    await this.db.repo(MatchInput).upsert({ runId: run.id, material } as never, ['runId']);
    await this.db.repo(MatchRun).update({ id: run.id }, { mentees: material.menteeIds.length });
    return material;
  }

  /** Searches until it is done, or cancelled: then it gives what it has, or nothing when it has nothing soon. */
  private async search(run: MatchRun, { instance }: MatchMaterial, leaving: AbortSignal): Promise<Solution | null> {
    leaving.throwIfAborted();
    const solver = new Solver();
    const small = instance.mentees.length <= SMALL;
    let latest: Progress | undefined;
    let cancelled = false;
    const stop = () => {
      if (!cancelled) solver.stop(latest?.placed || small ? SAVING_MS : EMPTY_MS);
      cancelled = true;
    };
    leaving.addEventListener('abort', () => void solver.breakOff(), { once: true });
    const watch = this.watch(run, () => latest, stop);
    try {
      const effort = run.effort.toLowerCase() as Effort;
      return await solver.solve({ instance, seed: run.seed, effort, onProgress: (progress) => (latest = progress) });
    } catch (error) {
      if (cancelled && !leaving.aborted) return null;
      throw error;
    } finally {
      await watch.end();
    }
  }

  /** Tells how far the run is now and then, and hears at once when it is cancelled. */
  private watch(run: MatchRun, latest: () => Progress | undefined, stop: () => void) {
    const cancel = this.live.listen(cancelTopic(run.id));
    void cancel.next().then(({ done }) => done || stop());
    const tell = () =>
      this.tell(run, latest())
        .then((asked) => (asked ? stop() : undefined))
        .catch((error: Error) => log.warn(error.name));
    let telling = tell(); // it may have been cancelled before it was listened to
    const timer = setInterval(() => (telling = telling.then(tell)), TELL_EVERY_MS);
    return {
      end: async () => {
        clearInterval(timer);
        await cancel.return?.();
        await telling;
      },
    };
  }

  /** Writes how far the run is; returns whether somebody asked to stop it. */
  private tell(run: MatchRun, progress: Progress | undefined): Promise<boolean> {
    return this.db.asSystem(async () => {
      const far = progress && {
        stage: MatchStage[progress.stage],
        percent: Math.round(progress.done * 100),
        placed: progress.placed,
        objective: progress.objective,
        bound: progress.bound,
      };
      const runs = this.db.repo(MatchRun);
      await runs.update({ id: run.id, state: MatchRunState.RUNNING }, { seenAt: this.clock.now(), ...far });
      if (far) await this.writer.tell(run);
      return runs.existsBy({ id: run.id, cancelAsked: true });
    });
  }
}
