import {
  bestMeeting,
  type Broken,
  components,
  type Components,
  contribution,
  explainUnplaced,
  type PlannedGroup,
  prepare,
  type Prepared,
  type Remedy,
  type Rules,
  scorePlan,
  total,
} from '@libs/matching';
import type { MatchMaterial } from './match-material.js';
import { reasonsOf, type Reason } from './reasons.js';

/** Members of each mentor's group, by number. */
export type Members = readonly (readonly number[])[];

/** A group as it is now. */
export interface GroupNow {
  slot: number | null;
  needIds: string[];
  score: number | null;
  problems: Reason[];
  members: { i: number; score: number; points: Components }[];
}

const REMEDIES: Record<Remedy, string> = {
  ONE_SLOT_MORE: 'oneSlotMore',
  OPEN_TO_OTHER_DISCIPLINE: 'openToOther',
  ONE_MENTOR_MORE: 'oneMentorMore',
  MORE_MENTEES: 'moreMentees',
};

/** The facts of one run, ready to score and check any division of its people: for the board and every move by hand. */
export class Composition {
  readonly material: MatchMaterial;
  private readonly prepared: Prepared;
  private readonly rules: Rules;
  private readonly menteeAt: Map<string, number>;

  constructor(material: MatchMaterial) {
    this.material = material;
    // locks are the board's to keep: they may have been set or lifted since
    this.prepared = prepare({ ...material.instance, locks: [] });
    this.rules = this.prepared.rules;
    this.menteeAt = new Map(material.menteeIds.map((id, i) => [id, i]));
  }

  /** The same, with these mentees let come to a mentor of another discipline, by numbers. */
  granting(couples: [mentee: number, mentor: number][]): Composition {
    if (!couples.length && !this.prepared.instance.granted?.length) return this;
    const composition = Object.create(Composition.prototype) as Composition;
    return Object.assign(composition, this, { rules: this.rules.granting(couples) });
  }

  /** Number of a mentee; -1 for somebody who was not in the run. */
  mentee(personId: string): number {
    return this.menteeAt.get(personId) ?? -1;
  }

  /** How a group is with these members, with the best agenda and slot for them. */
  group(mentor: number, members: readonly number[]): GroupNow {
    if (!members.length) return { slot: null, needIds: [], score: null, problems: [], members: [] };
    const { instance } = this.prepared;
    const planned = this.planned(mentor, members);
    const scored = members.map((i) => {
      const points = components(instance, i, planned);
      return { i, score: total(points), points };
    });
    return {
      slot: planned.slot < 0 ? null : planned.slot,
      needIds: planned.agenda.map((need) => this.material.needIds[need]),
      score: Math.round(scored.reduce((sum, { score }) => sum + score, 0) / scored.length),
      problems: this.tell(mentor, this.rules.groupViolations(planned)),
      members: scored,
    };
  }

  /** Why somebody cannot join a group as it is; none: the move is allowed. */
  whyNot(mentor: number, members: readonly number[], i: number): Reason[] {
    return this.tell(mentor, this.rules.whyNot(mentor, members, i));
  }

  /** Whether nothing but the discipline keeps somebody out of a group: the one rule with exceptions (G2). */
  canExcept(mentor: number, members: readonly number[], i: number): boolean {
    const broken = this.rules.whyNot(mentor, members, i);
    return broken.length > 0 && broken.every(({ rule }) => rule === 'DISCIPLINE' || rule === 'EXCEPTIONS');
  }

  /** Whether somebody's discipline is not the one of the mentor. */
  isOther(mentor: number, i: number): boolean {
    const { mentees, mentors } = this.prepared.instance;
    return mentees[i].discipline !== mentors[mentor].discipline;
  }

  /** What a group adds to the objective. */
  worth(mentor: number, members: readonly number[]): number {
    const { instance } = this.prepared;
    if (!members.length) return 0;
    const planned = this.planned(mentor, members);
    const floor = instance.params.fairFloor;
    return members.reduce((sum, i) => sum + contribution(components(instance, i, planned), floor), 0);
  }

  /** The objective of a whole division. */
  objective(members: Members): number {
    const groups = members.flatMap((own, mentor) => (own.length ? [this.planned(mentor, own)] : []));
    return scorePlan(this.prepared.instance, { format: 'crossmatch-assignment/1', groups, unplaced: [] }).objective;
  }

  /** Why somebody is in the tray, and the smallest change that would help. */
  explain(members: Members, i: number): { reason: Reason; remedy: Reason | null } {
    const { reason, params, remedy, remedyParams } = explainUnplaced(this.prepared, members, i);
    const { mentor, discipline } = remedyParams;
    const about = {
      personId: mentor === undefined ? null : this.material.mentorIds[mentor],
      disciplineId: discipline === undefined ? null : this.material.disciplineIds[discipline],
      slot: mentor === undefined || !members[mentor].length ? null : this.group(mentor, members[mentor]).slot,
    };
    return {
      reason: { key: camel(reason), count: params.mentors ?? null, ...(remedy ? {} : about) },
      remedy: remedy && { key: REMEDIES[remedy], ...about },
    };
  }

  private planned(mentor: number, members: readonly number[]): PlannedGroup {
    return { mentor, ...bestMeeting(this.prepared, mentor, [...members]), members: [...members] };
  }

  private tell(mentor: number, broken: Broken[]): Reason[] {
    const { params, mentors } = this.prepared.instance;
    const [least, most] = mentors[mentor].cap;
    const counts = { TOO_FEW: least, FULL: most, EXCEPTIONS: params.maxExceptions, SENIORITY: params.minGapYears };
    return reasonsOf(broken, counts, (member) => this.material.menteeIds[member]);
  }
}

const camel = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
