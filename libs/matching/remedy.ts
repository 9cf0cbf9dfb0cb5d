import type { Near } from './explain.js';
import type { RuleName } from './rules.js';
import type { Standing } from './standing.js';

/**
 * A change that gives somebody a place and takes nobody else's. First what costs nobody anything, moves alone; then
 * what the person can say or HR can allow; then more people.
 */
export type Remedy =
  | { kind: 'MAKE_ROOM'; mentor: number; member: number; to: number }
  | { kind: 'NEW_GROUP'; mentor: number; slot: number; members: number[] }
  | { kind: 'ONE_SLOT_MORE'; mentor: number; slot: number }
  | { kind: 'OPEN_TO_OTHER'; mentor: number }
  | { kind: 'ONE_EXCEPTION_MORE'; mentor: number }
  /** `mentees` more people are needed too; 0: those who are there will do. */
  | { kind: 'ONE_MENTOR_MORE'; discipline: number; slot: number; members: number[]; mentees: number }
  | { kind: 'MORE_MENTEES'; mentor: number; slot: number; members: number[]; mentees: number };

/** How many mentors a change is tried with that takes long to try. */
const TRIED = 3;
const SLOTS = 32;

const only = ({ broken }: Near, ...rules: RuleName[]): boolean =>
  broken.length > 0 && broken.every(({ rule }) => rules.includes(rule));

/** Finds the smallest change that places somebody, by trying each on the division as it stands. */
export class Remedies {
  private readonly standing: Standing;
  /** Who can come to a group that does not exist yet: without a place, or in a group that can do without. */
  private free?: number[];
  private readonly freeBy = new Map<number, number[]>();

  constructor(standing: Standing) {
    this.standing = standing;
  }

  /** The smallest change that helps, none when somebody has no half-days at all; `near`: the mentors of a welcome discipline, with what is in the way. */
  of(i: number, near: readonly Near[]): Remedy | null {
    const best = this.byPromise(i, near);
    const empty = best.filter((one) => only(one, 'TOO_FEW')).slice(0, TRIED);
    return (
      this.makeRoom(i, best) ??
      this.newGroup(i, empty) ??
      this.oneSlotMore(best) ??
      this.openToOther(i) ??
      this.oneExceptionMore(best) ??
      (this.standing.prepared.instance.mentees[i].slots[0] ? this.morePeople(i, empty) : null)
    );
  }

  private byPromise(i: number, near: readonly Near[]): Near[] {
    const { values } = this.standing.prepared;
    const promise = new Map(near.map(({ mentor }) => [mentor, values.most(i, mentor)]));
    return [...near].sort((a, b) => promise.get(b.mentor)! - promise.get(a.mentor)! || a.mentor - b.mentor);
  }

  /** One member goes to another group that welcomes them, and leaves the place to the person. */
  private makeRoom(i: number, near: readonly Near[]): Remedy | null {
    const { prepared, members } = this.standing;
    const full = near.filter((one) => one.broken.some(({ rule }) => rule === 'FULL'));
    for (const { mentor } of full.slice(0, TRIED)) {
      if (!prepared.rules.fits(i, mentor)) continue;
      for (const member of members[mentor]) {
        const others = members[mentor].filter((one) => one !== member);
        if (!this.standing.isMovable(member) || prepared.rules.whyNot(mentor, others, i).length) continue;
        const to = this.placeFor(member, mentor);
        if (to !== undefined) return { kind: 'MAKE_ROOM', mentor, member, to };
      }
    }
    return null;
  }

  private placeFor(i: number, own: number): number | undefined {
    const { prepared, members } = this.standing;
    return this.standing
      .mentorsFor(i)
      .find(
        (j) =>
          j !== own &&
          members[j].length > 0 &&
          this.standing.hasRoom(j) &&
          prepared.rules.fits(i, j) &&
          !prepared.rules.whyNot(j, members[j], i).length,
      );
  }

  private newGroup(i: number, empty: readonly Near[]): Remedy | null {
    for (const { mentor } of empty) {
      const [slot, members] = this.gather(i, mentor);
      if (members.length + 1 >= this.least(mentor)) return { kind: 'NEW_GROUP', mentor, slot, members };
    }
    return null;
  }

  /** The person can make the half-day of a group that has everything else. */
  private oneSlotMore(near: readonly Near[]): Remedy | null {
    const { rules } = this.standing.prepared;
    for (const one of near) {
      const members = this.standing.members[one.mentor];
      const common = rules.slotsOf(one.mentor, members);
      if (members.length && common && only(one, 'NO_COMMON_SLOT'))
        return { kind: 'ONE_SLOT_MORE', mentor: one.mentor, slot: first(common) };
    }
    return null;
  }

  private openToOther(i: number): Remedy | null {
    const { instance, rules } = this.standing.prepared;
    if (instance.mentees[i].open) return null;
    const mentor = this.standing.mentors.find((j) => {
      const members = this.standing.members[j];
      if (!members.length || !this.standing.hasRoom(j)) return false;
      const apart = rules.betweenMentor(i, j);
      return apart.length === 1 && apart[0] === 'DISCIPLINE' && rules.whyNot(j, members, i).length === 1;
    });
    return mentor === undefined ? null : { kind: 'OPEN_TO_OTHER', mentor };
  }

  private oneExceptionMore(near: readonly Near[]): Remedy | null {
    const found = near.find((one) => only(one, 'EXCEPTIONS'));
    return found ? { kind: 'ONE_EXCEPTION_MORE', mentor: found.mentor } : null;
  }

  /** A mentor who fits exactly, or people for a mentor who has none: whichever asks for the fewest. */
  private morePeople(i: number, empty: readonly Near[]): Remedy {
    const { discipline } = this.standing.prepared.instance.mentees[i];
    const [slot, members] = this.gather(i, null);
    const mentees = Math.max(0, this.least(null) - 1 - members.length);
    let best: Remedy & { mentees: number } = { kind: 'ONE_MENTOR_MORE', discipline, slot, members, mentees };
    for (const { mentor } of empty) {
      const [slot, members] = this.gather(i, mentor);
      const mentees = this.least(mentor) - 1 - members.length;
      if (mentees <= best.mentees) best = { kind: 'MORE_MENTEES', mentor, slot, members, mentees };
    }
    return best;
  }

  /** The slot in which most others can come together with somebody, and who; no mentor: one who fits everybody. */
  private gather(i: number, mentor: number | null): [slot: number, members: number[]] {
    const { mentees, mentors } = this.standing.prepared.instance;
    const possible = mentees[i].slots[0] & (mentor === null ? -1 : mentors[mentor].slots[0]);
    const wanted = this.least(mentor) - 1;
    const others = this.freeFor(mentees[i].discipline, mentor);
    let best: [number, number[]] = [-1, []];
    for (let slot = 0; slot < SLOTS; slot++) {
      if (!(possible & (1 << slot))) continue;
      const found = this.choose(i, mentor, { others, slot, wanted });
      if (best[0] < 0 || found.length > best[1].length) best = [slot, found];
      if (found.length >= wanted) break;
    }
    return best;
  }

  private choose(i: number, mentor: number | null, from: { others: number[]; slot: number; wanted: number }): number[] {
    const { instance, rules } = this.standing.prepared;
    const { mentees, params } = instance;
    const discipline = mentor === null ? mentees[i].discipline : instance.mentors[mentor].discipline;
    const left = new Map<number, number>();
    let exceptions = params.maxExceptions - (mentees[i].discipline === discipline ? 0 : 1);
    const chosen: number[] = [];
    for (const other of from.others) {
      if (chosen.length >= from.wanted) break;
      if (other === i || !(mentees[other].slots[0] & (1 << from.slot))) continue;
      if (mentor === null && !rules.areNear(i, other)) continue;
      const home = this.standing.mentorOf[other];
      const spare = home < 0 ? 1 : (left.get(home) ?? this.standing.spare(home));
      const isException = mentees[other].discipline !== discipline;
      if (!spare || (isException && !exceptions)) continue;
      if ([i, ...chosen].some((one) => rules.betweenMembers(one, other).length)) continue;
      if (isException) exceptions--;
      if (home >= 0) left.set(home, spare - 1);
      chosen.push(other);
    }
    return chosen;
  }

  /** Who can come to a mentor, or for a new one is of the discipline: those without a place first. */
  private freeFor(discipline: number, mentor: number | null): number[] {
    const { instance, rules } = this.standing.prepared;
    const key = mentor ?? -1 - discipline;
    const fits = (i: number) =>
      mentor === null ? instance.mentees[i].discipline === discipline : rules.fits(i, mentor);
    const found = this.freeBy.get(key) ?? (this.free ??= this.everybodyFree()).filter(fits);
    this.freeBy.set(key, found);
    return found;
  }

  private everybodyFree(): number[] {
    const { standing } = this;
    const spared = standing.members.flatMap((own, j) =>
      standing.spare(j) ? own.filter((i) => standing.isMovable(i)) : [],
    );
    return [...standing.unplaced.filter((i) => standing.isMovable(i)), ...spared];
  }

  /** The fewest members of a group; of a mentor who is not there yet as most mentors have it. */
  private least(mentor: number | null): number {
    const { mentors } = this.standing.prepared.instance;
    return mentors.length ? mentors[mentor ?? 0].cap[0] : 4;
  }
}

const first = (slots: number): number => 31 - Math.clz32(slots & -slots);
