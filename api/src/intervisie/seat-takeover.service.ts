import { Injectable } from '@nestjs/common';
import { Clock, Db, Refusal } from '@api/platform';
import { mayTakeOver, verdict } from '@libs/domain';
import type { LiveSession } from './live-session.entity.js';
import { LiveSessionService } from './live-session.service.js';
import { ParticipantService } from './participant.service.js';
import type { SeatOffer } from './seat-offer.entity.js';
import type { AnswerSeatOffer, TakeOverLead } from './seat-offer.input.js';
import { SeatOfferService } from './seat-offer.service.js';
import { SessionLog } from './session-log.service.js';

/** This locks what was asked, so that answers at the same moment count one after the other. */
const SAY = (list: 'agreedIds' | 'declinedIds') => `
  WITH said AS (
    UPDATE seat_offer SET "${list}" = array_append("${list}", $2::uuid)
    WHERE id = $1 AND state = 'OPEN' AND NOT $2::uuid = ANY ("agreedIds" || "declinedIds")
    RETURNING "agreedIds", "declinedIds")
  SELECT * FROM said`;

/** What was asked before and stands in the way: an offer of who is gone, a take-over by somebody who left as well. */
const STALE = `
  UPDATE seat_offer o SET state = 'WITHDRAWN' WHERE o."sessionId" = $1 AND o.seat = 'FACILITATOR' AND o.state = 'OPEN'
  AND (NOT o."takesOver" OR NOT EXISTS (SELECT FROM participant p
    WHERE p."sessionId" = o."sessionId" AND p."personId" = o."toId" AND p.present))`;

/** When the facilitator stays away: somebody offers to go on, and those who are there decide. */
@Injectable()
export class SeatTakeover {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly log: SessionLog,
    private readonly participants: ParticipantService,
    private readonly offers: SeatOfferService,
  ) {}

  /** Asks the group. Who is alone decides alone. */
  async propose(live: LiveSession, { id, sessionId }: TakeOverLead): Promise<LiveSession> {
    if (await this.offers.known(id)) return live;
    const { facilitatorId: fromId, groupId } = live;
    this.offers.mustFit(live, 'FACILITATOR', this.db.me);
    await this.mustBeGone(live, fromId);
    await this.participants.mustBePresent(sessionId, this.db.me);
    await this.db.sql(STALE, [sessionId]);
    const asked = { id, sessionId, groupId, seat: 'FACILITATOR' as const, takesOver: true, fromId, toId: this.db.me };
    await this.offers.add(asked);
    await this.log.add(sessionId, { kind: 'SEAT_OFFERED', seat: 'FACILITATOR', personId: this.db.me });
    return this.say(live, await this.offers.find(id), true);
  }

  /** One of those who are there agrees, or does not. Answering twice is answering once. */
  async say(live: LiveSession, offer: SeatOffer, agrees: boolean): Promise<LiveSession> {
    await this.participants.mustBePresent(offer.sessionId, this.db.me);
    await this.mustBeGone(live, offer.fromId);
    const said = [offer.id, this.db.me];
    const list = agrees ? 'agreedIds' : 'declinedIds';
    const [lists] = await this.db.sql<Pick<SeatOffer, 'agreedIds' | 'declinedIds'>>(SAY(list), said);
    if (!lists) return live;
    const present = await this.participants.presentIn(offer.sessionId);
    const here = (ids: string[]) => present.filter(({ personId }) => ids.includes(personId)).length;
    const outcome = verdict(present.length, here(lists.agreedIds), here(lists.declinedIds));
    if (outcome === 'AGREED') return this.offers.seat(offer);
    if (outcome === 'DECLINED') return this.offers.end(offer, 'DECLINED');
    return this.log.add(offer.sessionId, { kind: 'TAKEOVER_ANSWERED', seat: offer.seat, personId: this.db.me });
  }

  private async mustBeGone({ id, openedAt }: LiveSession, facilitatorId: string): Promise<void> {
    const since = await this.participants.awaySince(id, facilitatorId, openedAt);
    if (!mayTakeOver(since, this.clock.now().getTime())) throw new Refusal('facilitatorMayReturn');
  }
}

/** Says yes or no to what was asked: of one person, or of the group. */
@Injectable()
export class SeatAnswers {
  constructor(
    private readonly sessions: LiveSessionService,
    private readonly offers: SeatOfferService,
    private readonly takeovers: SeatTakeover,
  ) {}

  async answer({ id, accept }: AnswerSeatOffer): Promise<LiveSession> {
    const offer = await this.offers.find(id);
    const live = await this.sessions.running(offer.sessionId);
    if (!offer.takesOver) return this.offers.answer(offer, accept);
    return offer.state === 'OPEN' ? this.takeovers.say(live, offer, accept) : live;
  }

  async takeOver(input: TakeOverLead): Promise<LiveSession> {
    return this.takeovers.propose(await this.sessions.running(input.sessionId), input);
  }
}
