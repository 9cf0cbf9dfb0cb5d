import type { Instance, Mentee, Mentor, Plan, PlannedGroup } from './model.js';
import { setsOf } from './sets.js';

/** The hard rules, each by its name. */
export type RuleName =
  | 'OWN_TEAM'
  | 'REPORTING_LINE'
  | 'PROJECT_WITH_MENTOR'
  | 'FORBIDDEN_PAIR'
  | 'SENIORITY'
  | 'TIME_ZONE'
  | 'DISCIPLINE'
  | 'SAME_TEAM'
  | 'SAME_PROJECT'
  | 'VETO'
  | 'FULL'
  | 'TOO_FEW'
  | 'EXCEPTIONS'
  | 'NO_COMMON_SLOT'
  | 'PINNED_ELSEWHERE'
  | 'AGENDA'
  | 'PLACED_TWICE';

/** A rule that stands in the way, and with whom. */
export interface Broken {
  rule: RuleName;
  /** The member of the group that the rule concerns; absent when it concerns the mentor or the whole group. */
  member?: number;
}

const heavyProjects = (instance: Instance, person: Mentee | Mentor): number[] => {
  const { intensiveFte, intensiveMonths } = instance.params;
  return person.projects
    .filter(([, share, months]) => share >= intensiveFte && months >= intensiveMonths)
    .map(([p]) => p);
};

const NONE: readonly RuleName[] = [];

const meet = (a: readonly number[], b: readonly number[]): boolean => a.some((x) => b.includes(x));

const mentorsBy = (couples: [number, number][]): Map<number, number[]> =>
  new Map([...Map.groupBy(couples, ([i]) => i)].map(([i, own]) => [i, own.map(([, j]) => j)]));

/** The hard rules over one instance, with what they look up prepared once. */
export class Rules {
  readonly instance: Instance;
  /** Projects on which a mentee works long and intensively. */
  readonly menteeProjects: number[][];
  readonly mentorProjects: number[][];
  private readonly related: Uint8Array;
  private readonly forbidden: ReadonlySet<number>[];
  private readonly vetoed: ReadonlySet<number>[];
  private readonly pinned: Map<number, number>;
  /** Mentors of another discipline to whom a mentee may come all the same. */
  private readonly granted: Map<number, number[]>;

  constructor(instance: Instance) {
    this.instance = instance;
    this.menteeProjects = instance.mentees.map((x) => heavyProjects(instance, x));
    this.mentorProjects = instance.mentors.map((y) => heavyProjects(instance, y));
    const d = instance.disciplines;
    this.related = new Uint8Array(d * d);
    for (const [a, b] of instance.related) this.related[a * d + b] = this.related[b * d + a] = 1;
    this.forbidden = setsOf(instance.mentees.length, instance.forbidden);
    this.vetoed = setsOf(instance.mentees.length, [
      ...instance.vetoes,
      ...instance.vetoes.map(([a, b]): [number, number] => [b, a]),
    ]);
    this.pinned = new Map(instance.locks);
    this.granted = mentorsBy(instance.granted ?? []);
  }

  /** The same rules with other exceptions of discipline. */
  granting(couples: [mentee: number, mentor: number][]): Rules {
    const rules = Object.create(Rules.prototype) as Rules;
    return Object.assign(rules, this, { granted: mentorsBy(couples) });
  }

  /** Whether two disciplines are close to each other. */
  areRelated(a: number, b: number): boolean {
    return this.related[a * this.instance.disciplines + b] === 1;
  }

  /** Mentees who may come to this mentor whatever their discipline. */
  grantedTo(j: number): number[] {
    return [...this.granted].flatMap(([i, mentors]) => (mentors.includes(j) ? [i] : []));
  }

  /** Mentors to whom this mentee may come whatever their discipline. */
  mentorsGrantedTo(i: number): readonly number[] {
    return this.granted.get(i) ?? [];
  }

  /** Mentees who must not be in one group with this one. */
  vetoesOf(i: number): ReadonlySet<number> {
    return this.vetoed[i];
  }

  /** The mentor to whom this mentee is pinned. */
  pinOf(i: number): number | undefined {
    return this.pinned.get(i);
  }

  /** The rules that keep a mentee and a mentor apart whatever the rest of the group, the most telling one first. */
  betweenMentor(i: number, j: number): RuleName[] {
    const { instance } = this;
    const [x, y] = [instance.mentees[i], instance.mentors[j]];
    const apart: RuleName[] = [];
    if (!this.isWelcome(i, j)) apart.push('DISCIPLINE');
    if (x.team === y.team) apart.push('OWN_TEAM');
    if (y.manages.includes(x.team)) apart.push('REPORTING_LINE');
    if (y.years - x.years < instance.params.minGapYears) apart.push('SENIORITY');
    if (this.minutesApart(x, y) > instance.params.maxTzDiff) apart.push('TIME_ZONE');
    if (meet(this.menteeProjects[i], this.mentorProjects[j])) apart.push('PROJECT_WITH_MENTOR');
    if (this.forbidden[i].has(j)) apart.push('FORBIDDEN_PAIR');
    if (!(x.slots[0] & y.slots[0])) apart.push('NO_COMMON_SLOT');
    return apart;
  }

  /** Whether mentee and mentor can be in one group. */
  fits(i: number, j: number): boolean {
    const { instance } = this;
    const [x, y] = [instance.mentees[i], instance.mentors[j]];
    return (
      (x.slots[0] & y.slots[0]) !== 0 &&
      y.years - x.years >= instance.params.minGapYears &&
      x.team !== y.team &&
      this.isWelcome(i, j) &&
      !y.manages.includes(x.team) &&
      this.minutesApart(x, y) <= instance.params.maxTzDiff &&
      !this.forbidden[i].has(j) &&
      !meet(this.menteeProjects[i], this.mentorProjects[j])
    );
  }

  /** The rules that keep two mentees out of one group. */
  betweenMembers(a: number, b: number): readonly RuleName[] {
    const { mentees } = this.instance;
    const sameTeam = mentees[a].team === mentees[b].team;
    const sameProject = meet(this.menteeProjects[a], this.menteeProjects[b]);
    const vetoed = this.vetoed[a].has(b);
    if (!sameTeam && !sameProject && !vetoed) return NONE;
    return [
      ...(sameTeam ? ['SAME_TEAM' as const] : []),
      ...(sameProject ? ['SAME_PROJECT' as const] : []),
      ...(vetoed ? ['VETO' as const] : []),
    ];
  }

  /** Every rule that forbids a mentee to join a group as it is now, and with whom; none: the move is allowed. */
  whyNot(mentor: number, members: readonly number[], i: number): Broken[] {
    const others = members.includes(i) ? members.filter((member) => member !== i) : members;
    const pin = this.pinOf(i);
    const broken: Broken[] = pin !== undefined && pin !== mentor ? [{ rule: 'PINNED_ELSEWHERE' }] : [];
    const withMentor = this.betweenMentor(i, mentor);
    for (const rule of withMentor) broken.push({ rule });
    for (const member of others) for (const rule of this.betweenMembers(i, member)) broken.push({ rule, member });
    if (others.length >= this.instance.mentors[mentor].cap[1]) broken.push({ rule: 'FULL' });
    const { mentees, params } = this.instance;
    if (this.isException(mentor, i) && this.exceptions(mentor, others) >= params.maxExceptions)
      broken.push({ rule: 'EXCEPTIONS' });
    if (!(this.slotsOf(mentor, others) & mentees[i].slots[0]) && !withMentor.includes('NO_COMMON_SLOT'))
      broken.push({ rule: 'NO_COMMON_SLOT' });
    return broken;
  }

  /** Slots, as bits, that the mentor and all members can make. */
  slotsOf(mentor: number, members: readonly number[]): number {
    return members.reduce(
      (mask, i) => mask & this.instance.mentees[i].slots[0],
      this.instance.mentors[mentor].slots[0],
    );
  }

  /** Members whose discipline is not the mentor's, without those who were let come with a reason. */
  exceptions(mentor: number, members: readonly number[]): number {
    return members.filter((i) => this.isException(mentor, i)).length;
  }

  /** Everything that is wrong with one group as it stands. */
  groupViolations(group: PlannedGroup): Broken[] {
    const { mentor, members } = group;
    const [least, most] = this.instance.mentors[mentor].cap;
    const broken: Broken[] = [];
    if (members.length < least) broken.push({ rule: 'TOO_FEW' });
    if (members.length > most) broken.push({ rule: 'FULL' });
    members.forEach((i, at) => {
      broken.push(...this.betweenMentor(i, mentor).map((rule) => ({ rule, member: i })));
      for (const other of members.slice(at + 1))
        broken.push(...this.betweenMembers(i, other).map((rule) => ({ rule, member: i })));
      const pin = this.pinOf(i);
      if (pin !== undefined && pin !== mentor) broken.push({ rule: 'PINNED_ELSEWHERE', member: i });
    });
    if (this.exceptions(mentor, members) > this.instance.params.maxExceptions) broken.push({ rule: 'EXCEPTIONS' });
    if (!(this.slotsOf(mentor, members) & (1 << group.slot))) broken.push({ rule: 'NO_COMMON_SLOT' });
    if (!this.agendaIsSound(group)) broken.push({ rule: 'AGENDA' });
    return broken;
  }

  /** Everything that is wrong with a plan, group by group; pins that are not kept count at the mentee's pin. */
  violations(plan: Plan): Broken[] {
    const seen = new Set<number>();
    const mentors = new Set<number>();
    const broken = plan.groups.flatMap((group) => {
      const twice = group.members.filter((i) => seen.has(i));
      group.members.forEach((i) => seen.add(i));
      if (mentors.has(group.mentor)) twice.push(...group.members);
      mentors.add(group.mentor);
      return [...this.groupViolations(group), ...twice.map((member) => ({ rule: 'PLACED_TWICE' as const, member }))];
    });
    for (const i of this.pinned.keys()) if (!seen.has(i)) broken.push({ rule: 'PINNED_ELSEWHERE', member: i });
    return broken;
  }

  private agendaIsSound({ mentor, agenda }: PlannedGroup): boolean {
    const { expertise } = this.instance.mentors[mentor];
    const known = agenda.every((need) => expertise.some(([own]) => own === need));
    return known && agenda.length <= this.instance.params.agendaMax && new Set(agenda).size === agenda.length;
  }

  /** Whether a mentee counts as one of another discipline in this mentor's group. */
  isException(mentor: number, i: number): boolean {
    const { mentees, mentors } = this.instance;
    return mentees[i].discipline !== mentors[mentor].discipline && !this.granted.get(i)?.includes(mentor);
  }

  private isWelcome(i: number, j: number): boolean {
    const { discipline, open } = this.instance.mentees[i];
    const own = this.instance.mentors[j].discipline;
    return (
      discipline === own ||
      open !== 0 ||
      this.areRelated(discipline, own) ||
      (this.granted.get(i)?.includes(j) ?? false)
    );
  }

  /** Whether a mentor at the place of work of one of these mentees is near enough for the other. */
  areNear(a: number, b: number): boolean {
    const { mentees, params, sites } = this.instance;
    return Math.abs(sites[mentees[a].site].tz - sites[mentees[b].site].tz) <= params.maxTzDiff;
  }

  private minutesApart(x: Mentee, y: Mentor): number {
    const { sites } = this.instance;
    return Math.abs(sites[x.site].tz - sites[y.site].tz);
  }
}
