import { type MatchFacts, type MatchMaterial, MaterialBuilder, type Seat } from '@api/matching';
import { bestMeeting, components, type Instance, prepare, total } from '@libs/matching';
import { GroupRule } from './rule-breach.entity.js';
import type { Breach, RunningGroup } from './running-groups.js';

type Couple = [mentee: number, mentor: number];

/** Half-days of who has no part in it. */
const NEVER: [number, number] = [0, 0];

/** So much does somebody lose who is moved: fewer moves come before a better score, and a place before both. */
const STABILITY = 120;

/** Where each mentee is: number of the seat that guides the group, by number of the mentee. */
export type Seats = ReadonlyMap<number, number>;

/** What the engine is asked. */
export interface Question {
  /** Where people are before; only they and the newcomers have a part in it. */
  before: Seats;
  /** Who stays there. */
  pinned: Seats;
  /** Who has no group and may come in. */
  newcomers: ReadonlySet<number>;
  /** How full a group of so many may become. */
  most: (members: number) => number;
}

/** The running groups of a programme in the words of the engine, so that it can repair them as a run after another. */
export class RepairTask {
  readonly groupIds: string[];
  /** Where everybody is now who is in a group that has a mentor. */
  readonly now: Seats;
  private readonly material: MatchMaterial;
  private readonly groups: RunningGroup[];
  private readonly placed: Set<string>;
  private readonly numbers: Map<string, number>;
  private readonly instance: Instance;

  constructor(facts: MatchFacts, groups: RunningGroup[], breaches: Breach[]) {
    const guided = groups.flatMap((group) => seatOf(facts, group));
    const seats = guided.map(({ seat }) => seat);
    this.material = new MaterialBuilder({ ...facts, kept: [] }, seats).build();
    this.numbers = new Map(this.material.menteeIds.map((id, i) => [id, i]));
    this.groups = guided.map(({ group }) => group);
    this.placed = new Set(groups.flatMap(({ menteeIds }) => menteeIds));
    this.groupIds = this.groups.map(({ id }) => id);
    this.now = new Map(
      this.groups.flatMap(({ menteeIds }, seat) =>
        menteeIds.flatMap((person): Couple[] => {
          const i = this.numbers.get(person);
          return i === undefined ? [] : [[i, seat]];
        }),
      ),
    );
    this.instance = this.prepared(breaches);
  }

  /** Who is in a breach, as far as they can be moved. */
  involved(breaches: Breach[]): Set<number> {
    const ids = breaches.flatMap(({ firstId, secondId }) => [firstId ?? '', secondId ?? '']);
    return new Set(ids.flatMap((id) => this.numbers.get(id) ?? []).filter((i) => this.now.has(i)));
  }

  /** Who needs another group. */
  seekers(breaches: Breach[]): Set<number> {
    const seeking = breaches.filter(({ rule }) => rule === GroupRule.NEEDS_GROUP);
    return new Set(seeking.flatMap(({ firstId }) => this.numbers.get(firstId ?? '') ?? []));
  }

  /** Everybody without a group. */
  get newcomers(): Set<number> {
    return new Set([...this.numbers].flatMap(([id, i]) => (this.placed.has(id) ? [] : i)));
  }

  personOf(mentee: number): string {
    return this.material.menteeIds[mentee];
  }

  ask({ before, pinned, newcomers, most }: Question): Instance {
    const sizes = [...Map.groupBy(before.values(), (seat) => seat)].map(([seat, all]) => [seat, all.length] as const);
    const sizeOf = new Map(sizes);
    const mentors = this.instance.mentors.map((mentor, seat) => {
      // a group that fell below its least goes on (G1)
      const cap: [number, number] = [1, Math.min(7, Math.max(1, most(sizeOf.get(seat) ?? 0)))];
      return { ...mentor, cap };
    });
    const mentees = this.instance.mentees.map((mentee, i) =>
      before.has(i) || newcomers.has(i) ? mentee : { ...mentee, slots: NEVER },
    );
    return { ...this.instance, mentees, mentors, locks: [...pinned], previous: [...before] };
  }

  /** Mean score of who is placed, 0 to 100. */
  score(seats: Seats): number {
    const prepared = prepare(this.instance);
    const members = Map.groupBy(seats.keys(), (i) => seats.get(i)!);
    const scores = [...members].flatMap(([mentor, own]) => {
      const group = { mentor, ...bestMeeting(prepared, mentor, own), members: own };
      return own.map((i) => total(components(this.instance, i, group)));
    });
    return scores.length ? Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length) : 0;
  }

  /** Keeps legal what is, but for the breaches: who meets on a half-day can, and who came as an exception stays. */
  private prepared(breaches: Breach[]): Instance {
    const { instance } = this.material;
    const broken = new Set(
      breaches.flatMap(({ firstId, secondId }) => [`${firstId}${secondId}`, `${secondId}${firstId}`]),
    );
    const mentors = instance.mentors.map((mentor, seat) => {
      const { slot } = this.groups[seat];
      return slot === null ? mentor : { ...mentor, slots: [1 << slot, 1 << slot] as [number, number] };
    });
    const mentees = instance.mentees.map((mentee, i) => {
      const mentor = mentors[this.now.get(i) ?? -1];
      if (!mentor) return mentee;
      const years = Math.max(0, Math.min(mentee.years, mentor.years - instance.params.minGapYears));
      return { ...mentee, years, slots: [mentee.slots[0] | mentor.slots[0], mentee.slots[1]] as [number, number] };
    });
    const together = (a: string, b: string, same: boolean) => same && !broken.has(a + b);
    const { menteeIds } = this.material;
    const guidesOf = (seat: number) => this.groups[seat].mentorIds;
    return {
      ...{ ...instance, mentors, mentees, params: { ...instance.params, stability: STABILITY } },
      // what is private and came up since says nothing about who sits together already
      forbidden: instance.forbidden.filter(
        ([i, j]) => !guidesOf(j).every((guide) => together(menteeIds[i], guide, this.now.get(i) === j)),
      ),
      vetoes: instance.vetoes.filter(([a, b]) => {
        const same = this.now.has(a) && this.now.get(a) === this.now.get(b);
        return !together(menteeIds[a], menteeIds[b], same);
      }),
      granted: this.granted(instance),
    };
  }

  /** Who is of another discipline than a rule would let in, and is in the group for a reason of HR. */
  private granted({ mentees, mentors, related, params }: Instance): Couple[] {
    const near = new Set(related.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    const others = [...this.now].filter(([i, j]) => mentees[i].discipline !== mentors[j].discipline);
    const counts = new Map<number, number>();
    return others.filter(([i, j]) => {
      const fits = mentees[i].open === 1 || near.has(`${mentees[i].discipline} ${mentors[j].discipline}`);
      if (fits) counts.set(j, (counts.get(j) ?? 0) + 1);
      return !fits || counts.get(j)! > params.maxExceptions;
    });
  }
}

/** Who guides a group, of those who still take part as mentors: a repair begins no new groups. */
function seatOf({ mentors }: MatchFacts, group: RunningGroup): { group: RunningGroup; seat: Seat }[] {
  const [mentor, partner = null] = mentors.filter(({ personId }) => group.mentorIds.includes(personId));
  return mentor ? [{ group, seat: { mentor, partner, number: 0 } }] : [];
}
