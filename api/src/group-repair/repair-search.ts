import { Injectable } from '@nestjs/common';
import { MatchFactsService, Solver } from '@api/matching';
import type { Relocated } from '@api/mentor-group';
import { Db } from '@api/platform';
import { RepairTask, type Question, type Seats } from './repair-task.js';
import type { GroupsNow } from './running-groups.js';

/** Who goes from which group to which, and what that does to the score. */
export interface Found {
  moves: Relocated[];
  scoreBefore: number;
  scoreAfter: number;
  /** Breaches that no move mends, such as a group without a mentor. */
  unsolved: number;
}

/** Finds the smallest set of moves that lets the rules hold again, by a run of the engine after the one before. */
@Injectable()
export class RepairSearch {
  constructor(
    private readonly db: Db,
    private readonly facts: MatchFactsService,
  ) {}

  async find(now: GroupsNow, leaving: AbortSignal): Promise<Found> {
    const { leaverIds, breaches, programme } = now;
    const facts = await this.db.asSystem(() => this.facts.read(programme.id, null, 'all'));
    const stays = (id: string) => !leaverIds.has(id);
    const groups = now.groups.map((group) => ({ ...group, menteeIds: group.menteeIds.filter(stays) }));
    const task = new RepairTask(facts, groups, breaches);
    const search = new Stages(task, programme, leaving);
    const mended = await search.mend(task.involved(breaches), task.seekers(breaches));
    const after = await search.fill(mended);
    const out = now.groups.flatMap(({ id: fromId, menteeIds }): Relocated[] =>
      menteeIds.filter((id) => leaverIds.has(id)).map((personId) => ({ personId, fromId, toId: null })),
    );
    const moves = [...movesOf(task, after), ...out];
    const mends = ({ personId, fromId }: Relocated, { groupId, firstId, secondId }: (typeof breaches)[number]) =>
      fromId === groupId && (personId === firstId || personId === secondId);
    return {
      moves,
      scoreBefore: task.score(task.now),
      scoreAfter: task.score(after),
      unsolved: breaches.filter((breach) => !moves.some((move) => mends(move, breach))).length,
    };
  }
}

/** First only those in a breach move; everybody may when one of them would lose a place; then small groups are filled. */
class Stages {
  private readonly task: RepairTask;
  private readonly programme: { minMembers: number; maxMembers: number };
  private readonly leaving: AbortSignal;

  constructor(task: RepairTask, programme: Stages['programme'], leaving: AbortSignal) {
    this.task = task;
    this.programme = programme;
    this.leaving = leaving;
  }

  async mend(involved: Set<number>, seekers: Set<number>): Promise<Seats> {
    const { now } = this.task;
    if (!involved.size && !seekers.size) return now;
    const most = (members: number) => Math.max(members, this.programme.maxMembers);
    const pinned = new Map([...now].filter(([i]) => !involved.has(i)));
    const question = { before: now, pinned, newcomers: seekers, most };
    const first = await this.solve(question);
    if (first.size === now.size + seekers.size) return first;
    const second = await this.solve({ ...question, pinned: new Map() });
    return second.size > first.size ? second : first;
  }

  /** Brings groups that are too small to their least, with people who have no group yet. */
  async fill(before: Seats): Promise<Seats> {
    const { minMembers } = this.programme;
    const sizes = [...Map.groupBy(before.values(), (seat) => seat).values()].map(({ length }) => length);
    const { newcomers } = this.task;
    if (!newcomers.size || sizes.every((size) => size >= minMembers)) return before;
    const most = (members: number) => (members ? Math.max(members, minMembers) : 1);
    return this.solve({ before, pinned: before, newcomers, most });
  }

  private async solve(question: Question): Promise<Seats> {
    this.leaving.throwIfAborted();
    const solver = new Solver();
    const breakOff = () => void solver.breakOff();
    this.leaving.addEventListener('abort', breakOff, { once: true });
    const instance = this.task.ask(question);
    const { plan } = await solver.solve({ instance, seed: 1, effort: 'quick', onProgress: () => undefined });
    this.leaving.removeEventListener('abort', breakOff);
    return new Map(plan.groups.flatMap(({ mentor, members }) => members.map((i) => [i, mentor] as const)));
  }
}

function movesOf(task: RepairTask, after: Seats): Relocated[] {
  const groupOf = (seat: number | undefined) => (seat === undefined ? null : task.groupIds[seat]);
  const everybody = [...new Set([...task.now.keys(), ...after.keys()])].sort((a, b) => a - b);
  return everybody.flatMap((i) => {
    const [fromId, toId] = [groupOf(task.now.get(i)), groupOf(after.get(i))];
    return fromId === toId ? [] : [{ personId: task.personOf(i), fromId: fromId ?? null, toId: toId ?? null }];
  });
}
