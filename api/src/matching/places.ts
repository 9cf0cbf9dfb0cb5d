import type { KeptPlace } from './match-facts.js';
import type { Seat } from './seats.js';
import type { Couple, Wishes } from './wishes.js';

/** The numbers that people have in the engine's instance: of a mentee one, of a mentor one for each seat. */
export class Places {
  private readonly menteeAt: Map<string, number>;
  private readonly seatsBy = new Map<string, number[]>();
  private readonly seats: Seat[];

  constructor(mentees: { personId: string }[], seats: Seat[]) {
    this.menteeAt = new Map(mentees.map(({ personId }, at) => [personId, at]));
    this.seats = seats;
    seats.forEach(({ mentor, partner }, at) => {
      for (const { personId } of partner ? [mentor, partner] : [mentor])
        this.seatsBy.set(personId, [...this.seatsOf(personId), at]);
    });
  }

  mentee(personId: string): number | undefined {
    return this.menteeAt.get(personId);
  }

  /** Where somebody is a mentor, alone or with another. */
  seatsOf(personId: string): number[] {
    return this.seatsBy.get(personId) ?? [];
  }

  /** Every way in which the engine could bring two people together. */
  between(a: string, b: string): Wishes {
    const [x, y] = [this.mentee(a), this.mentee(b)];
    const withSeats = (i: number | undefined, of: string): Couple[] =>
      i === undefined ? [] : this.seatsOf(of).map((seat) => [i, seat]);
    const both = x !== undefined && y !== undefined && x !== y;
    return {
      vetoes: both ? [[Math.min(x, y), Math.max(x, y)]] : [],
      forbidden: [...withSeats(x, b), ...withSeats(y, a)],
    };
  }

  /** Mentee and seat of a place that was; none when one of the two is no longer there. */
  of(place: KeptPlace): Couple | undefined {
    const [mentee, seat] = [this.mentee(place.personId), this.seatOf(place)];
    return mentee === undefined || seat === undefined ? undefined : [mentee, seat];
  }

  /** The seat with the same mentors. */
  private seatOf({ mentorId, partnerId, seat }: KeptPlace): number | undefined {
    const same = this.seatsOf(mentorId).filter((at) => {
      const { mentor, partner } = this.seats[at];
      return mentor.personId === mentorId && (partner?.personId ?? null) === partnerId;
    });
    return same[seat];
  }
}
