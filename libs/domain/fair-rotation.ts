/** That somebody sat in a seat in an earlier session. */
export interface SeatHeld<Seat extends string = string> {
  seat: Seat;
  personId: string;
  /** When that session was, in milliseconds. */
  at: number;
}

/**
 * Who could take which seat, so that it stays fair: who did it least often, and of those the one who did it longest
 * ago; then who held any of these seats least often; then by order of id, so that every screen proposes the same.
 * Seats are filled in the order asked, nobody gets two, and a seat for which nobody is left stays out.
 */
export function fairRotation<Seat extends string>(
  seats: readonly Seat[],
  people: readonly string[],
  past: readonly SeatHeld<string>[],
): { seat: Seat; personId: string }[] {
  const free = new Set(people);
  return seats.flatMap((seat) => {
    const [personId] = [...free].sort(fairestFor(seat, past));
    if (personId === undefined) return [];
    free.delete(personId);
    return [{ seat, personId }];
  });
}

function fairestFor(seat: string, past: readonly SeatHeld[]) {
  const of = (found: readonly SeatHeld[], personId: string) => found.filter((held) => held.personId === personId);
  const inSeat = past.filter((held) => held.seat === seat);
  const last = (personId: string) => Math.max(-Infinity, ...of(inSeat, personId).map(({ at }) => at));
  return (a: string, b: string) =>
    of(inSeat, a).length - of(inSeat, b).length ||
    compare(last(a), last(b)) ||
    of(past, a).length - of(past, b).length ||
    compare(a, b);
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
