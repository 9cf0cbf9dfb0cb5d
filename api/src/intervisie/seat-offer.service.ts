import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, Clock, Db, NotFound, Refusal } from '@api/platform';
import { type HandedSeat, holderOf } from '@libs/methods';
import type { LiveSession } from './live-session.entity.js';
import { LiveSessionService } from './live-session.service.js';
import { ParticipantService } from './participant.service.js';
import { SeatOffer } from './seat-offer.entity.js';
import type { LayDownSeat, OfferSeat } from './seat-offer.input.js';
import { SessionLog } from './session-log.service.js';

const tasks = ['timekeeperId', 'noteTakerId', 'observerId'] as const;

/** One person has one seat: taking one leaves the other empty. That of the facilitator is never left empty. */
export const leaving = (live: LiveSession, personId: string): Partial<Record<(typeof tasks)[number], null>> =>
  Object.fromEntries(tasks.filter((task) => live[task] === personId).map((task) => [task, null]));

/** Seats change hands by being offered and accepted. Nobody can take one. */
@Injectable()
export class SeatOfferService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly log: SessionLog,
    private readonly sessions: LiveSessionService,
    private readonly participants: ParticipantService,
  ) {}

  /** What is asked and has no answer yet. */
  readonly openOf = batched(
    (sessionIds: string[]) =>
      this.offers.find({ where: { sessionId: In(sessionIds), state: 'OPEN' }, order: { at: 'ASC', id: 'ASC' } }),
    ({ sessionId }) => sessionId,
  );

  /** The facilitator, or who sits there, asks somebody to take a seat. Asking again for the same is asking once. */
  async offer({ id, sessionId, seat, personId }: OfferSeat): Promise<LiveSession> {
    const live = await this.sessions.running(sessionId);
    if (await this.known(id)) return live;
    if (![live.facilitatorId, live[holderOf[seat]]].includes(this.db.me)) throw new Refusal('facilitatorOnly');
    if (live[holderOf[seat]] === personId) return live;
    this.mustFit(live, seat, personId);
    await this.participants.mustHaveCome(sessionId, personId);
    await this.add({ id, sessionId, seat, toId: personId, fromId: this.db.me, groupId: live.groupId });
    return this.log.add(sessionId, { kind: 'SEAT_OFFERED', seat, personId });
  }

  /** Adds what is asked; a second one for the same seat is refused by the database. */
  async add(offer: Partial<SeatOffer>): Promise<void> {
    await this.offers.insert({ ...offer, at: this.clock.now() });
  }

  /** Whoever was asked says yes or no. */
  async answer(offer: SeatOffer, accept: boolean): Promise<LiveSession> {
    if (offer.toId !== this.db.me) throw new Refusal('notAskedOfYou');
    return accept ? this.accept(offer) : this.end(offer, 'DECLINED');
  }

  /** Whoever asked takes it back. Nothing happens to what was answered already. */
  async withdraw(id: string): Promise<LiveSession> {
    const offer = await this.find(id);
    const asker = offer.takesOver ? offer.toId : offer.fromId;
    if (asker !== this.db.me) throw new Refusal('notAskedByYou');
    return this.end(offer, 'WITHDRAWN');
  }

  /** Gives an own seat back. */
  async layDown({ sessionId, seat }: LayDownSeat): Promise<LiveSession> {
    const column = holderOf[seat];
    const mine = { [column]: this.db.me };
    const happening = { kind: 'SEAT_LEFT' as const, seat, personId: this.db.me };
    return (await this.log.advance(sessionId, happening, { [column]: null }, mine)) ?? this.sessions.running(sessionId);
  }

  async find(id: string): Promise<SeatOffer> {
    return this.db.findOr404(SeatOffer, { id });
  }

  /** Whether this was asked before, by the viewer. An id of somebody else is not there. */
  async known(id: string): Promise<boolean> {
    const offer = await this.offers.findOneBy({ id });
    if (offer && ![offer.fromId, offer.toId].includes(this.db.me)) throw new NotFound();
    return !!offer;
  }

  /** Whoever brings the case neither leads nor has a task besides; whoever leads keeps to leading. */
  mustFit(live: LiveSession, seat: HandedSeat, personId: string): void {
    if (personId === live.caseOwnerId)
      throw new Refusal(seat === 'FACILITATOR' ? 'caseOwnerLeadsNot' : 'caseOwnerHasNoTask');
    if (seat !== 'FACILITATOR' && personId === live.facilitatorId) throw new Refusal('facilitatorHasNoTask');
  }

  /** The seat changes hands, if it still is whose it was when it was asked. */
  async seat(offer: SeatOffer): Promise<LiveSession> {
    const { id, sessionId, seat, toId, fromId } = offer;
    const live = await this.sessions.running(sessionId);
    this.mustFit(live, seat, toId);
    const { affected } = await this.offers.update({ id, state: 'OPEN' }, { state: 'ACCEPTED' });
    const leads = seat === 'FACILITATOR';
    const change = { ...leaving(live, toId), [holderOf[seat]]: toId };
    const happening = { kind: leads ? ('HANDED_OVER' as const) : ('SEAT_TAKEN' as const), seat, personId: toId };
    const taken =
      affected && (await this.log.advance(sessionId, happening, change, leads ? { facilitatorId: fromId } : {}));
    if (!taken) throw new Refusal('offerGone');
    return taken;
  }

  async end({ id, sessionId, seat, toId }: SeatOffer, state: 'DECLINED' | 'WITHDRAWN'): Promise<LiveSession> {
    const { affected } = await this.offers.update({ id, state: 'OPEN' }, { state });
    if (!affected) return this.sessions.running(sessionId);
    return this.log.add(sessionId, { kind: `SEAT_${state}`, seat, personId: toId });
  }

  private async accept(offer: SeatOffer): Promise<LiveSession> {
    if (offer.state === 'ACCEPTED') return this.sessions.running(offer.sessionId);
    return this.seat(offer);
  }

  private get offers() {
    return this.db.repo(SeatOffer);
  }
}
