import { type Given, type Weights, weightsOf } from '@libs/matching';
import type { Composition, GroupNow, Members } from './composition.js';
import type { ConflictView, PlaceExplanation } from './explanation.types.js';
import { conflictView, Explanations } from './explanations.js';
import type { GroupView, PlaceOption, UnplacedView } from './matching.types.js';
import type { ProposedGroup } from './proposed-group.entity.js';
import type { ProposedPlace } from './proposed-place.entity.js';

/** What is no part of a division, but of those in it. */
interface Apart {
  /** Groups whose mentor takes no part any more. */
  left: ReadonlySet<string>;
  /** Mentees who did not say yes yet. */
  unconfirmed: ReadonlySet<string>;
}

/** A proposal as HR looks at it: who is where now, what it is worth, and what stands in the way. */
export class Board {
  private readonly facts: Composition;
  private readonly composition: Composition;
  private readonly rows: ProposedGroup[];
  private readonly places: ProposedPlace[];
  private readonly members: Members;
  private readonly placeOf: Map<string, ProposedPlace>;
  private readonly apart: Apart;
  private views?: GroupView[];
  private worth?: number;
  private explaining?: Explanations;

  constructor(facts: Composition, rows: ProposedGroup[], places: ProposedPlace[], apart: Apart) {
    this.facts = facts;
    this.apart = apart;
    this.rows = rows;
    this.places = places;
    const inGroup = Map.groupBy(places, ({ groupId }) => groupId);
    this.members = rows.map(({ id }) => (inGroup.get(id) ?? []).map(({ personId }) => facts.mentee(personId)));
    this.placeOf = new Map(places.map((place) => [place.personId, place]));
    this.composition = facts.granting(grantedIn(facts, rows, places));
  }

  /** The board with this place in it, instead of the one that its mentee had. */
  with(place: ProposedPlace): Board {
    const places = this.places.map((other) => (other.personId === place.personId ? place : other));
    return new Board(this.facts, this.rows, places, this.apart);
  }

  /** Where somebody is; nothing for who takes no part. */
  place(personId: string): ProposedPlace | undefined {
    return this.placeOf.get(personId);
  }

  get mentees(): number {
    return this.places.length;
  }

  get placed(): number {
    return this.members.reduce((sum, own) => sum + own.length, 0);
  }

  get objective(): number {
    return (this.worth ??= this.composition.objective(this.members));
  }

  /** The most points of each component. */
  get weights(): Weights {
    return weightsOf(this.composition.material.instance);
  }

  get fairFloor(): number {
    return this.composition.material.instance.params.fairFloor;
  }

  /** Whether every group with members keeps the rules, and there is one. */
  get legal(): boolean {
    return this.placed > 0 && this.groups.every(({ problems }) => !problems.length);
  }

  /** Groups with members first. */
  get groups(): GroupView[] {
    return (this.views ??= this.look());
  }

  /** These groups, or all of them. */
  some(ids?: string[] | null): GroupView[] {
    return ids ? this.groups.filter(({ id }) => ids.includes(id)) : this.groups;
  }

  private look(): GroupView[] {
    const views = this.rows.flatMap((row, mentor) => (this.apart.left.has(row.id) ? [] : [this.group(row, mentor)]));
    return [...views.filter(({ members }) => members.length), ...views.filter(({ members }) => !members.length)];
  }

  /** Who is in the tray, with the reason; of these people, or of all. */
  unplaced(personIds?: string[] | null): UnplacedView[] {
    const asked = personIds && new Set(personIds);
    const tray = this.places.filter(({ groupId, personId }) => groupId === null && (!asked || asked.has(personId)));
    return tray.map(({ personId }) => ({
      personId,
      confirmed: !this.apart.unconfirmed.has(personId),
      needIds: this.needsOf(this.composition.mentee(personId)),
      ...this.why.whyNot(this.composition.mentee(personId)),
    }));
  }

  /** Why somebody is where they are; null for who has no place. */
  whyHere(personId: string): PlaceExplanation | null {
    const i = this.composition.mentee(personId);
    return this.why.whyHere(i, (mentor) => this.gain(i, mentor));
  }

  /** Fixed places that could not be kept. */
  get conflicts(): ConflictView[] {
    return this.composition.pinConflicts.map((conflict) => conflictView(this.composition.material, conflict));
  }

  /** Whether a group goes against a wish that is private: only for whether it can be published, never to be shown. */
  get breaksWish(): boolean {
    return this.members.some((own, mentor) => this.composition.breaksWish(mentor, own));
  }

  private get why(): Explanations {
    return (this.explaining ??= new Explanations(this.composition, this.rows, this.members, this.given));
  }

  /** Places that are locked, and mentors who take no part any more. */
  private get given(): Given {
    const locked = this.places.filter((place) => place.locked);
    return {
      fixed: new Set(locked.map(({ personId }) => this.composition.mentee(personId))),
      closed: new Set(this.rows.flatMap(({ id }, mentor) => (this.apart.left.has(id) ? [mentor] : []))),
    };
  }

  private obstacle(mentor: number): ConflictView | null {
    const conflict = this.members[mentor].length ? null : this.composition.obstacle(mentor);
    return conflict && conflictView(this.composition.material, conflict);
  }

  /** Every group as a place for one mentee. */
  options(personId: string): PlaceOption[] {
    return this.rows.flatMap((row, mentor) => (this.apart.left.has(row.id) ? [] : [this.placeIn(mentor, personId)]));
  }

  /** One group as a place for one mentee; nothing for a group that is not offered. */
  option(personId: string, groupId: string): PlaceOption | undefined {
    const mentor = this.rows.findIndex(({ id }) => id === groupId);
    return mentor < 0 || this.apart.left.has(groupId) ? undefined : this.placeIn(mentor, personId);
  }

  private placeIn(mentor: number, personId: string): PlaceOption {
    const i = this.composition.mentee(personId);
    const { id: groupId } = this.rows[mentor];
    const reasons = this.composition.whyNot(mentor, this.members[mentor], i);
    const others = this.members[mentor].filter((member) => member !== i);
    const canExcept = this.composition.canExcept(mentor, this.members[mentor], i);
    if (reasons.length) return { groupId, allowed: false, reasons, canExcept, score: null, gain: null };
    const now = this.composition.group(mentor, [...others, i]);
    const score = now.members.find((member) => member.i === i)?.score ?? null;
    return { groupId, allowed: true, reasons, canExcept, score, gain: this.gain(i, mentor) };
  }

  private gain(i: number, to: number): number {
    const from = this.members.findIndex((own) => own.includes(i));
    if (from === to) return 0;
    const worth = (mentor: number, own: readonly number[]) => this.composition.worth(mentor, own);
    const joined = worth(to, [...this.members[to], i]) - worth(to, this.members[to]);
    if (from < 0) return joined;
    const left = this.members[from].filter((member) => member !== i);
    return joined + worth(from, left) - worth(from, this.members[from]);
  }

  private group({ id, number, mentorId, partnerId }: ProposedGroup, mentor: number): GroupView {
    const now: GroupNow = this.composition.group(mentor, this.members[mentor]);
    const { menteeIds, instance } = this.composition.material;
    const { cap, years } = instance.mentors[mentor];
    const [least, most] = cap;
    const members = now.members.map(({ i, score, points }) => ({
      personId: menteeIds[i],
      needIds: this.needsOf(i),
      locked: this.placeOf.get(menteeIds[i])!.locked,
      confirmed: !this.apart.unconfirmed.has(menteeIds[i]),
      years: instance.mentees[i].years,
      otherDiscipline: this.composition.isOther(mentor, i),
      exceptionReason: this.placeOf.get(menteeIds[i])!.exceptionReason,
      score,
      components: points,
    }));
    const locked = members.length > 0 && members.every((member) => member.locked);
    const obstacle = () => this.obstacle(mentor);
    return { id, number, mentorId, partnerId, years, least, most, locked, ...now, members, obstacle };
  }

  private needsOf(i: number): string[] {
    const { instance, needIds } = this.composition.material;
    return instance.mentees[i].needs.map((need) => needIds[need]);
  }
}

/** Who HR let come to a mentor of another discipline, by numbers. */
export function grantedIn(
  composition: Composition,
  rows: ProposedGroup[],
  places: ProposedPlace[],
): [mentee: number, mentor: number][] {
  const mentorOf = new Map(rows.map(({ id, number }) => [id, number - 1]));
  return places.flatMap(({ personId, groupId, exceptionReason }) =>
    groupId && exceptionReason ? [[composition.mentee(personId), mentorOf.get(groupId)!]] : [],
  );
}
