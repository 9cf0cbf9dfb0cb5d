import { PairPoints } from './pair-points.js';
import { bestMeeting } from './plan.js';
import type { Prepared } from './prepare.js';
import { type Remedy, Remedies } from './remedy.js';
import type { Broken, RuleName } from './rules.js';
import { type Components, components, total, weightsOf } from './score.js';
import { MOST_NEEDS, Reach } from './reach.js';
import { type Given, Standing } from './standing.js';

/** Why somebody has no place, and the smallest change that would give one, as data for a text. */
export interface WhyNot {
  reason: Reason;
  /** How many mentors the reason is about. */
  mentors: number;
  /** The mentors who would suit best, and what stands in the way of each. */
  near: Near[];
  remedy: Remedy | null;
}

/** A mentor near to somebody, with the rules that forbid to join the group as it is. */
export interface Near {
  mentor: number;
  broken: Broken[];
}

/** In the order in which a person would want to hear it. */
export type Reason =
  | 'NO_HALF_DAYS'
  | 'NO_MENTOR_OF_DISCIPLINE'
  | 'NO_MENTOR_FITS'
  | 'TOO_FEW_TOGETHER'
  | 'GROUPS_FULL'
  | 'MEMBERS_APART'
  | 'NO_SHARED_SLOT'
  | 'COULD_JOIN';

/** Why somebody is with this mentor. */
export interface WhyHere {
  mentor: number;
  score: number;
  points: Components;
  /** What the mentor offers to each learning need, in order of priority; level 0: nothing. */
  needs: { need: number; level: number; onAgenda: boolean }[];
  /** The best other group there is, which the rules may forbid. */
  next: NextBest | null;
}

/** Another group: what it would cost the person, less than 0 when it would be better, and what forbids it. */
export interface NextBest extends Near {
  score: number;
  cost: number;
}

const NEAR = 3;
const APART: readonly RuleName[] = ['SAME_TEAM', 'SAME_PROJECT', 'VETO', 'EXCEPTIONS'];
const has = ({ broken }: Near, rule: RuleName): boolean => broken.some((one) => one.rule === rule);

/** Explains the place of everybody in a division: first what is in the way, from the rules; then what helps, by trying it. */
export class Explainer {
  private readonly standing: Standing;
  private readonly remedies: Remedies;
  private readonly meetings: ReturnType<typeof meetingsOf>;
  private readonly pairs: PairPoints;
  private readonly scores: Int16Array;
  /** The most points of a place that answers no need. */
  private readonly withoutNeeds: number;
  /** Mentors who have a group. */
  private readonly groups: Reach;

  constructor(prepared: Prepared, members: readonly (readonly number[])[], given?: Given) {
    this.standing = new Standing(prepared, members, given);
    this.remedies = new Remedies(this.standing);
    this.meetings = meetingsOf(prepared, members);
    this.pairs = new PairPoints(prepared, this.meetings);
    this.scores = new Int16Array(MOST_NEEDS * members.length);
    const weights = weightsOf(prepared.instance);
    this.withoutNeeds = total(weights) - weights.need;
    const agendas = this.meetings.map((meeting) => meeting?.agenda ?? []);
    this.groups = new Reach(
      prepared,
      this.standing.mentors.filter((j) => this.meetings[j]),
      agendas,
    );
  }

  /** Why a mentee without a group has none. */
  whyNot(i: number): WhyNot {
    const { members, prepared } = this.standing;
    const all = Array.from(this.standing.mentorsFor(i), (mentor) => this.near(mentor, i));
    const fitting = all.filter(({ mentor }) => prepared.rules.fits(i, mentor));
    const groups = fitting.filter(({ mentor }) => members[mentor].length > 0);
    const [reason, about] = this.reasonOf(i, all, fitting, groups);
    const nearest = this.nearest(i, all);
    const remedy = reason === 'COULD_JOIN' ? null : this.remedies.of(i, all);
    return { reason, mentors: about.length, near: nearest, remedy };
  }

  /** Why a mentee is with the mentor whom the division gives; null without one. */
  whyHere(i: number): WhyHere | null {
    const { instance } = this.standing.prepared;
    const mentor = this.standing.mentorOf[i];
    const meeting = this.meetings[mentor];
    if (!meeting) return null;
    const points = components(instance, i, { mentor, ...meeting });
    const score = total(points);
    const levels = new Map(instance.mentors[mentor].expertise);
    const needs = instance.mentees[i].needs.map((need) => ({
      need,
      level: levels.get(need) ?? 0,
      onAgenda: meeting.agenda.includes(need),
    }));
    return { mentor, score, points, needs, next: this.nextBest(i, mentor, score) };
  }

  /** Everybody at once. */
  all(): { placed: WhyHere[]; unplaced: WhyNot[] } {
    const everybody = [...this.standing.mentorOf.keys()];
    const placed = everybody.map((i) => this.whyHere(i)).filter((why) => why !== null);
    return { placed, unplaced: this.standing.unplaced.map((i) => this.whyNot(i)) };
  }

  private near(mentor: number, i: number): Near {
    const { members, prepared } = this.standing;
    const broken = prepared.rules.whyNot(mentor, members[mentor], i);
    return { mentor, broken: members[mentor].length || broken.length ? broken : [{ rule: 'TOO_FEW' }] };
  }

  private reasonOf(i: number, all: Near[], fitting: Near[], groups: Near[]): [Reason, Near[]] {
    if (!this.standing.prepared.instance.mentees[i].slots[0]) return ['NO_HALF_DAYS', []];
    if (!all.length) return ['NO_MENTOR_OF_DISCIPLINE', all];
    if (!fitting.length) return ['NO_MENTOR_FITS', all];
    if (!groups.length) return ['TOO_FEW_TOGETHER', fitting];
    const open = groups.filter(({ broken }) => !broken.length);
    return open.length ? ['COULD_JOIN', open] : [commonest(groups), groups];
  }

  /** The mentors who could be worth most to somebody, those first of whom the fewest rules keep them. */
  private nearest(i: number, among: Near[]): Near[] {
    const { values, rules } = this.standing.prepared;
    const ranked = among.map((near) => {
      const kinds = rules.betweenMentor(i, near.mentor).length;
      return { near, kinds, most: values.most(i, near.mentor) };
    });
    ranked.sort((a, b) => a.kinds - b.kinds || b.most - a.most || a.near.mentor - b.near.mentor);
    return ranked.slice(0, NEAR).map(({ near }) => near);
  }

  private nextBest(i: number, own: number, score: number): NextBest | null {
    const { prepared, members } = this.standing;
    const best = this.bestOf(i, own, this.groups.withNeedOf(i));
    // a group that works on none of the needs can only be better than one that gives less than all other points
    const { mentor, most } = best.most > this.withoutNeeds ? best : this.bestOf(i, own, this.groups.for(i));
    if (mentor < 0) return null;
    return { mentor, score: most, cost: score - most, broken: prepared.rules.whyNot(mentor, members[mentor], i) };
  }

  private bestOf(i: number, own: number, among: Int32Array): { mentor: number; most: number } {
    const { rules } = this.standing.prepared;
    this.pairs.fill(i, among, this.scores);
    let best = { mentor: -1, most: -1 };
    for (let at = 0; at < among.length; at++)
      if (this.scores[at] > best.most && among[at] !== own && rules.fits(i, among[at]))
        best = { mentor: among[at], most: this.scores[at] };
    return best;
  }
}

const meetingsOf = (prepared: Prepared, members: readonly (readonly number[])[]) =>
  members.map((own, mentor) => (own.length ? bestMeeting(prepared, mentor, [...own]) : null));

/** Which kind of rule stands in the way at most of these groups. */
function commonest(groups: Near[]): Reason {
  const counts: [Reason, number][] = [
    ['GROUPS_FULL', groups.filter((one) => has(one, 'FULL')).length],
    ['NO_SHARED_SLOT', groups.filter((one) => has(one, 'NO_COMMON_SLOT')).length],
    ['MEMBERS_APART', groups.filter((one) => APART.some((rule) => has(one, rule))).length],
  ];
  return counts.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
