import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, batchedOne, Clock, Db, Events, Jobs, Refusal } from '@api/platform';
import { EnrolmentRole, Programme } from '@api/programme';
import { MatchRun, MatchRunState } from './match-run.entity.js';
import { MATCH } from './match-job.js';
import type { StartMatchRun } from './matching.input.js';
import { runCancelled, runChanged } from './matching.events.js';
import { Proposal } from './proposal.entity.js';

const SHOWN = 20;
/** A run of which nothing was heard for so long belongs to a process that is gone. */
const LOST_AFTER_MS = 30_000;

const newest = <Row extends { programmeId: string }>(rows: Row[]): Row[] =>
  [...Map.groupBy(rows, ({ programmeId }) => programmeId).values()].flatMap((own) => own.slice(0, SHOWN));

/** Runs of the engine as HR sees them: started, followed, cancelled. */
@Injectable()
export class MatchRunService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly events: Events,
  ) {}

  readonly run = batchedOne(
    (ids: string[]) => this.db.repo(MatchRun).findBy({ id: In(ids) }),
    ({ id }) => id,
  );
  readonly runsOf = batched(
    async (programmeIds: string[]) =>
      newest(
        await this.db.repo(MatchRun).find({ where: { programmeId: In(programmeIds) }, order: { startedAt: 'DESC' } }),
      ),
    ({ programmeId }) => programmeId,
  );
  readonly proposalsOf = batched(
    async (programmeIds: string[]) =>
      newest(
        await this.db.repo(Proposal).find({ where: { programmeId: In(programmeIds) }, order: { createdAt: 'DESC' } }),
      ),
    ({ programmeId }) => programmeId,
  );
  readonly proposal = batchedOne(
    (ids: string[]) => this.db.repo(Proposal).findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  /** Starts a run. One at a time for a programme; a run of a process that is gone gives way. */
  async start({ id, programmeId, effort, seed, keepFromId = null }: StartMatchRun): Promise<MatchRun> {
    const { organisationId } = await this.db.findOr404(Programme, { id: programmeId });
    if (keepFromId) await this.db.findOr404(Proposal, { id: keepFromId, programmeId });
    await this.refuseWithoutPeople(programmeId);
    const now = this.clock.now();
    const lost = { state: MatchRunState.FAILED, finishedAt: now };
    await this.db
      .repo(MatchRun)
      .createQueryBuilder()
      .update(lost)
      .where(`"programmeId" = :programmeId AND state = 'RUNNING' AND "seenAt" < :before`, {
        programmeId,
        before: new Date(now.getTime() - LOST_AFTER_MS),
      })
      .execute();
    const state = MatchRunState.WAITING;
    const by = { startedById: this.db.me, startedAt: now, seenAt: now };
    const run = { id, organisationId, programmeId, effort, seed, keepFromId, state, ...by };
    const made = await this.db.insertOnce(MatchRun, run);
    if (made.state !== MatchRunState.WAITING) return made;
    await this.jobs.enqueue(MATCH, { runId: id }, `match:${id}`);
    await this.events.record(runChanged(id, programmeId));
    return made;
  }

  /** Ends a run, at once. The search saves the best division so far when it has one; a run that waits does not begin. */
  async cancel(id: string): Promise<MatchRun> {
    const runs = this.db.repo(MatchRun);
    const finished = { state: MatchRunState.CANCELLED, finishedAt: this.clock.now(), cancelAsked: true };
    await runs.update({ id, state: In([MatchRunState.WAITING, MatchRunState.RUNNING]) }, finished);
    const run = await this.db.findOr404(MatchRun, { id });
    await this.events.record(runCancelled(id, run.programmeId));
    return run;
  }

  private async refuseWithoutPeople(programmeId: string): Promise<void> {
    const statement = `SELECT role, count(*)::int AS count FROM enrolment WHERE "programmeId" = $1 GROUP BY role`;
    const counts = await this.db.sql<{ role: EnrolmentRole; count: number }>(statement, [programmeId]);
    const of = (wanted: EnrolmentRole) => counts.find(({ role }) => role === wanted)?.count ?? 0;
    if (!of(EnrolmentRole.MENTEE)) throw new Refusal('matchNobody');
    if (!of(EnrolmentRole.MENTOR)) throw new Refusal('matchNoMentors');
  }
}
