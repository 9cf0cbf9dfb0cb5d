import { fairRotation } from '@libs/domain';
import { handedSeats, holderOf, type HandedSeat } from '@libs/methods';
import { useAround, type Around } from './around';

/** Who is there, by id. */
const present = ({ live }: Around) =>
  live.participants.flatMap((one) => (one.person && one.present ? [one.person.id] : []));

/** Everything about one seat: who sits there, who was asked, who could be asked and who is next by turn. */
export function useSeats() {
  const around = useAround();
  const { live, session, me, leads } = around;
  const past = session.group.pastSeats.map(({ seat, personId, at }) => ({ seat, personId, at: Date.parse(at) }));
  const holder = (seat: HandedSeat) => live[holderOf[seat]];
  const advisers = present(around).filter((id) => id !== live.facilitatorId && id !== live.caseOwnerId);
  const seated = new Set(handedSeats.map(holder));
  const free = advisers.filter((id) => !seated.has(id));
  const empty = handedSeats.filter((seat) => !holder(seat));
  const turns = fairRotation(empty, free, past);
  return handedSeats.map((seat) => {
    const candidates = advisers.filter((id) => id !== holder(seat));
    const [changed] = fairRotation([seat], candidates, past);
    const turn = turns.find((one) => one.seat === seat) ?? (holder(seat) ? changed : undefined);
    return {
      seat,
      holder: holder(seat),
      offer: live.seatOffers.find((one) => one.seat === seat && !one.takesOver),
      candidates,
      turn: turn?.personId,
      mayAsk: leads || holder(seat) === me,
    };
  });
}

export type SeatState = ReturnType<typeof useSeats>[number];
