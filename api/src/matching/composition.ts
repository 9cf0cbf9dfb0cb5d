import {
  bestMeeting,
  type Broken,
  components,
  type Components,
  type Conflict,
  contribution,
  Demands,
  Explainer,
  type Given,
  type Instance,
  type PlannedGroup,
  prepare,
  type Prepared,
  type RuleName,
  type Rules,
  scorePlan,
  total,
} from '@libs/matching';
import { type MatchMaterial, wishesOf, withoutWishes } from './match-material.js';
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

/** The facts of one run, ready to score and check any division of its people: for the board and every move by hand. */
export class Composition {
  readonly material: MatchMaterial;
  /** The instance without wishes that are private: all that HR sees or does by hand goes by it. */
  private readonly open: Instance;
  private readonly prepared: Prepared;
  private readonly rules: Rules;
  private readonly menteeAt: Map<string, number>;
  private readonly obstacles = new Map<number, Conflict | null>();
  private demands?: Demands;
  private pins?: Conflict[];

  constructor(material: MatchMaterial) {
    this.material = material;
    this.open = withoutWishes(material);
    // locks are the board's to keep: they may have been set or lifted since
    this.prepared = prepare({ ...this.open, locks: [] });
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
    return this.tell(mentor, this.rules.whyNot(mentor, members, i), i);
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

  /** Whether a group goes against a wish that is private. Nothing that HR reads may depend on it. */
  breaksWish(mentor: number, members: readonly number[]): boolean {
    const { vetoes, forbidden } = wishesOf(this.material);
    const inside = new Set(members);
    return (
      vetoes.some(([a, b]) => inside.has(a) && inside.has(b)) ||
      forbidden.some(([i, j]) => j === mentor && inside.has(i))
    );
  }

  /** Places that HR had fixed before the run and that cannot be kept, with the rules at fault. */
  get pinConflicts(): Conflict[] {
    return (this.pins ??= this.asked().pins());
  }

  /** Why a mentor can have no group at all, of anybody; null: there could be one. */
  obstacle(mentor: number): Conflict | null {
    if (!this.obstacles.has(mentor)) this.obstacles.set(mentor, this.asked().against(mentor));
    return this.obstacles.get(mentor)!;
  }

  private asked(): Demands {
    return (this.demands ??= new Demands(prepare(this.open)));
  }

  /** Explains a division, with what may not be changed in it. */
  explainer(members: Members, given: Given): Explainer {
    return new Explainer({ ...this.prepared, rules: this.rules }, members, given);
  }

  private planned(mentor: number, members: readonly number[]): PlannedGroup {
    return { mentor, ...bestMeeting(this.prepared, mentor, [...members]), members: [...members] };
  }

  /** Broken rules as reasons that HR may read: of a group, or of why this mentee cannot come into it. */
  tell(mentor: number, broken: Broken[], i?: number): Reason[] {
    const { params, mentors } = this.prepared.instance;
    const [least, most] = mentors[mentor].cap;
    const counts = { TOO_FEW: least, FULL: most, EXCEPTIONS: params.maxExceptions, SENIORITY: params.minGapYears };
    const nameOf = (member: number) => this.material.menteeIds[member];
    return reasonsOf(broken, counts, nameOf, (rule, member = i) => this.ofDuo(mentor, rule, member));
  }

  /** Which of a duo a rule is about; null for a mentor alone, and for rules that are about both. */
  private ofDuo(mentor: number, rule: RuleName, i = -1): string | null {
    const partner = this.material.partners?.[mentor];
    if (!partner || i < 0) return null;
    const own = this.prepared.instance.mentees[i].projects.map(([project]) => project);
    const because: Partial<Record<RuleName, boolean>> = {
      OWN_TEAM: false,
      REPORTING_LINE: true,
      PROJECT_WITH_MENTOR: partner.projects.some((project) => own.includes(project)),
      FORBIDDEN_PAIR: partner.lines.includes(i),
    };
    const isPartner = because[rule];
    if (isPartner === undefined) return null;
    return isPartner ? partner.personId : this.material.mentorIds[mentor];
  }
}
