import { Injectable } from '@nestjs/common';
import { ExceptionService, MatchFactsService, Solver } from '@api/matching';
import { MemberRole, type Relocated } from '@api/mentor-group';
import { Db } from '@api/platform';
import { MentorSearch, type Succession } from './mentor-search.js';
import { RepairTask, type Question, type Seats } from './repair-task.js';
import type { Breach, GroupsNow, RunningGroup } from './running-groups.js';
import { GroupRule } from './rule-breach.entity.js';

/** Who goes from which group to which, and what that does to the score. */
export interface Found {
  moves: Relocated[];
  scoreBefore: number;
  scoreAfter: number;
  /** Breaches that no move mends, such as a group for which there is no other mentor. */
  unsolved: number;
  /** Groups that lost their mentor. */
  successions: Succession[];
}

/** Finds the smallest set of moves that lets the rules hold again, by a run of the engine after the one before. */
@Injectable()
export class RepairSearch {
  constructor(
    private readonly db: Db,
    private readonly facts: MatchFactsService,
    private readonly exceptions: ExceptionService,
  ) {}

  async find(now: GroupsNow, leaving: AbortSignal): Promise<Found> {
    const { leaverIds, breaches, programme } = now;
    const facts = await this.db.asSystem(() => this.facts.read(programme.id, null, 'all'));
    const stays = (id: string) => !leaverIds.has(id);
    const groups = now.groups.map((group) => ({ ...group, menteeIds: group.menteeIds.filter(stays) }));
    const exceptions = await this.db.asSystem(() => this.exceptions.made(groups.map(({ id }) => id)));
    const successions = new MentorSearch(facts, groups, exceptions).find(breaches);
    const newMentors = successions.flatMap(mentorMoves);
    const open = breaches.filter((breach) => !newMentors.some((move) => mends(move, breach)));
    const task = new RepairTask(
      facts,
      groups.map((group) => succeeded(group, successions)),
      open,
    );
    const search = new Stages(task, programme, leaving);
    const mended = await search.mend(task.involved(open), task.seekers(open));
    const after = await search.fill(mended);
    const out = now.groups.flatMap(({ id: fromId, menteeIds }): Relocated[] =>
      menteeIds.filter((id) => leaverIds.has(id)).map((personId) => ({ personId, fromId, toId: null, role: MENTEE })),
    );
    const moves = [...newMentors, ...movesOf(task, after), ...out];
    const before = newMentors.length ? new RepairTask(facts, groups, breaches) : task;
    return {
      moves,
      scoreBefore: before.score(before.now),
      scoreAfter: task.score(after),
      unsolved: breaches.filter((breach) => !moves.some((move) => mends(move, breach))).length,
      successions,
    };
  }
}

const { MENTEE, MENTOR } = MemberRole;

/** Who guided a group goes, and another comes; nothing where there is nobody. */
function mentorMoves({ group, mentorIds }: Succession): Relocated[] {
  if (!mentorIds.length) return [];
  const out = group.mentorIds.map((personId) => ({ personId, fromId: group.id, toId: null, role: MENTOR }));
  return [...out, ...mentorIds.map((personId) => ({ personId, fromId: null, toId: group.id, role: MENTOR }))];
}

function succeeded(group: RunningGroup, successions: Succession[]): RunningGroup {
  const { mentorIds = [] } = successions.find((one) => one.group.id === group.id) ?? {};
  return mentorIds.length ? { ...group, mentorIds } : group;
}

function mends({ personId, fromId, toId, role }: Relocated, { groupId, rule, firstId, secondId }: Breach): boolean {
  if (rule === GroupRule.NO_MENTOR) return role === MENTOR && toId === groupId;
  return fromId === groupId && (personId === firstId || personId === secondId);
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
    const way = { fromId: fromId ?? null, toId: toId ?? null };
    return fromId === toId ? [] : [{ personId: task.personOf(i), ...way, role: MENTEE }];
  });
}
