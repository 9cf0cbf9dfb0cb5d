import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { Relocated } from '@api/mentor-group';
import { Clock, Db, Events } from '@api/platform';
import type { Succession } from './mentor-search.js';
import { RepairMove } from './repair-move.entity.js';
import { type Found, RepairSearch } from './repair-search.js';
import { Repair, RepairState } from './repair.entity.js';
import { type Breach, type GroupsNow, RunningGroups } from './running-groups.js';
import { GroupRule, RuleBreach } from './rule-breach.entity.js';

const keyOf = ({ groupId, rule, firstId, secondId }: Breach) => [groupId, rule, firstId, secondId].join();
/** One at a time writes what holds in a programme. */
const IN_TURN = `SELECT pg_advisory_xact_lock(hashtextextended('group-repair ' || $1::text, 0))`;

/** Writes down which rules do not hold in a programme, and the one repair of all of it. For jobs. */
@Injectable()
export class RepairMaker {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly groups: RunningGroups,
    private readonly search: RepairSearch,
  ) {}

  async make(programmeId: string, leaving: AbortSignal): Promise<void> {
    const now = await this.db.asSystem(() => this.note(programmeId));
    if (!now) return;
    const found = await this.search.find(now, leaving);
    await this.db.asSystem(() => this.write(now, found));
  }

  /** What is broken now; nothing when all is well, or when HR wants to leave exactly this as it is. */
  private async note(programmeId: string): Promise<GroupsNow | null> {
    await this.db.sql(IN_TURN, [programmeId]);
    const now = await this.groups.look(programmeId);
    await this.keep(now);
    const repairs = this.db.repo(Repair);
    const old = { programmeId, state: RepairState.OPEN, basis: Not(now.basis) };
    const { affected } = await repairs.update(old, { state: RepairState.REPLACED });
    if (affected) await this.tell(programmeId);
    const dismissed = { programmeId, state: RepairState.DISMISSED, cause: now.cause };
    return now.sound || (await repairs.existsBy(dismissed)) ? null : now;
  }

  private async keep({ programme: { id: programmeId, organisationId }, breaches }: GroupsNow): Promise<void> {
    const rows = this.db.repo(RuleBreach);
    const known = await rows.findBy({ programmeId });
    const [before, is] = [new Set(known.map(keyOf)), new Set(breaches.map(keyOf))];
    const over = known.filter((breach) => !is.has(keyOf(breach)));
    if (over.length) await rows.delete({ id: In(over.map(({ id }) => id)) });
    const of = { organisationId, programmeId, foundAt: this.clock.now() };
    const found = breaches.filter((breach) => !before.has(keyOf(breach)));
    if (found.length) await rows.insert(found.map((breach) => ({ id: randomUUID(), ...of, ...breach })));
    if (over.length || found.length) await this.tell(programmeId);
  }

  /** Keeps a repair, unless something changed while it was made: then another one is under way. */
  private async write({ programme, basis, cause }: GroupsNow, { moves, successions, ...found }: Found): Promise<void> {
    const { id: programmeId, organisationId } = programme;
    await this.db.sql(IN_TURN, [programmeId]);
    if ((await this.groups.look(programmeId)).basis !== basis) return;
    for (const succession of successions) await this.explain(programmeId, succession);
    if (await this.isOpen(programmeId, moves)) return;
    const repairs = this.db.repo(Repair);
    const { affected } = await repairs.update(
      { programmeId, state: RepairState.OPEN },
      { state: RepairState.REPLACED },
    );
    const made = { state: RepairState.OPEN, createdAt: this.clock.now() };
    const id = randomUUID();
    if (moves.length) {
      await repairs.insert({ id, organisationId, programmeId, basis, cause, ...found, ...made });
      const of = { organisationId, repairId: id };
      await this.db.repo(RepairMove).insert(moves.map((move) => ({ id: randomUUID(), ...of, ...move })));
    }
    if (affected || moves.length) await this.tell(programmeId);
  }

  /** Says at what is wrong with a group why no other mentor can guide it. */
  private async explain(programmeId: string, { group, hindrances }: Succession): Promise<void> {
    const of = { programmeId, groupId: group.id };
    const lost = [
      { ...of, rule: GroupRule.NO_MENTOR },
      { ...of, rule: GroupRule.LEFT, firstId: In(group.mentorIds) },
    ];
    for (const breach of lost) await this.db.repo(RuleBreach).update(breach, { hindrances });
  }

  /** Whether exactly this is proposed already: then HR may be looking at it. */
  private async isOpen(programmeId: string, moves: Relocated[]): Promise<boolean> {
    const open = await this.db.repo(Repair).findOneBy({ programmeId, state: RepairState.OPEN });
    if (!open) return false;
    const known = await this.db.repo(RepairMove).findBy({ repairId: open.id });
    const keysOf = (all: Relocated[]) =>
      all.map(({ personId, fromId, toId, role }) => [personId, fromId, toId, role].join()).sort();
    return keysOf(known).join() === keysOf(moves).join();
  }

  private tell(programmeId: string): Promise<void> {
    return this.events.record({ type: 'GroupsChecked', topics: [`programme:${programmeId}`], ids: { programmeId } });
  }
}
