import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import { MemberRole, Relocation } from '@api/mentor-group';
import { batched, Clock, Db, Events, Refusal } from '@api/platform';
import type { DismissRepair } from './repair.input.js';
import { RepairJob } from './repair-job.js';
import { RepairMove } from './repair-move.entity.js';
import { Repair, RepairState } from './repair.entity.js';
import { GroupRule, RuleBreach } from './rule-breach.entity.js';

const STALE = 'repairStale';
const SHOWN = 20;

/** What no longer holds in running groups, and what HR does about it. */
@Injectable()
export class GroupRepairService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly relocation: Relocation,
    private readonly job: RepairJob,
  ) {}

  readonly breachesOf = batched(
    (ids: string[]) =>
      this.db.repo(RuleBreach).find({ where: { programmeId: In(ids) }, order: { groupId: 'ASC', id: 'ASC' } }),
    ({ programmeId }) => programmeId,
  );
  readonly breachesIn = batched(
    (ids: string[]) => this.db.repo(RuleBreach).find({ where: { groupId: In(ids) }, order: { id: 'ASC' } }),
    ({ groupId }) => groupId!,
  );
  readonly movesOf = batched(
    (ids: string[]) => this.db.repo(RepairMove).find({ where: { repairId: In(ids) }, order: { id: 'ASC' } }),
    ({ repairId }) => repairId,
  );
  private readonly all = batched(
    (ids: string[]) => {
      const where = { programmeId: In(ids), state: Not(RepairState.REPLACED) };
      return this.db.repo(Repair).find({ where, order: { createdAt: 'DESC' } });
    },
    ({ programmeId }) => programmeId,
  );

  /** The one that is open first. */
  async repairsOf(programmeId: string): Promise<Repair[]> {
    const repairs = await this.all(programmeId);
    const open = repairs.filter(({ state }) => state === RepairState.OPEN);
    return [...open, ...repairs.filter(({ state }) => state !== RepairState.OPEN)].slice(0, SHOWN);
  }

  /** Moves everybody in one go; whoever moves loses the old group at once. Again by the same person: nothing more. */
  async apply(id: string): Promise<Repair> {
    if (!(await this.decide(id, RepairState.APPLIED))) return this.decidedByMe(id, RepairState.APPLIED);
    const repair = await this.db.findOr404(Repair, { id });
    const moves = await this.db.repo(RepairMove).find({ where: { repairId: id }, order: { id: 'ASC' } });
    const { organisationId, programmeId } = repair;
    await this.relocation.move({ organisationId, programmeId }, moves, STALE);
    await this.forget(programmeId, moves);
    await this.tell('GroupsRepaired', repair);
    return repair;
  }

  /** Leaves the groups as they are; the same is not proposed again. */
  async dismiss({ id, reason }: DismissRepair): Promise<Repair> {
    if (!(await this.decide(id, RepairState.DISMISSED, reason))) return this.decidedByMe(id, RepairState.DISMISSED);
    const repair = await this.db.findOr404(Repair, { id });
    await this.tell('RepairDismissed', repair);
    return repair;
  }

  /** Has what was dismissed looked at once more. */
  async askAgain(id: string): Promise<Repair> {
    const repair = await this.db.findOr404(Repair, { id });
    await this.db.repo(Repair).update({ id, state: RepairState.DISMISSED }, { cause: null });
    await this.job.check(repair.programmeId);
    return repair;
  }

  /** What these moves mend; the check that follows finds the rest. */
  private async forget(programmeId: string, moves: RepairMove[]): Promise<void> {
    const mended = moves.flatMap(({ personId, fromId: groupId }): FindOptionsWhere<RuleBreach>[] =>
      groupId
        ? [
            { groupId, firstId: personId },
            { groupId, secondId: personId },
          ]
        : [{ groupId: IsNull(), firstId: personId }],
    );
    for (const { toId: groupId, role } of moves)
      if (role === MemberRole.MENTOR && groupId) mended.push({ groupId, rule: GroupRule.NO_MENTOR });
    for (const breach of mended) await this.db.repo(RuleBreach).delete({ ...breach, programmeId });
  }

  /** Whether it was still open; two who decide at once come one after the other. */
  private async decide(id: string, state: RepairState, reason: string | null = null): Promise<boolean> {
    const decided = { state, decidedAt: this.clock.now(), decidedById: this.db.me, reason };
    const { affected } = await this.db.repo(Repair).update({ id, state: RepairState.OPEN }, decided);
    return affected === 1;
  }

  private async decidedByMe(id: string, state: RepairState): Promise<Repair> {
    const repair = await this.db.findOr404(Repair, { id });
    if (repair.state !== state || repair.decidedById !== this.db.me) throw new Refusal(STALE);
    return repair;
  }

  private tell(type: string, { id: repairId, programmeId }: Repair): Promise<void> {
    return this.events.record({ type, topics: [`programme:${programmeId}`], ids: { repairId, programmeId } });
  }
}
