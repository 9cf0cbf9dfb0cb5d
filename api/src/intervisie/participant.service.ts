import { Injectable } from '@nestjs/common';
import { In, LessThan, Not } from 'typeorm';
import { batched, Clock, Db, Refusal } from '@api/platform';
import { LiveSession } from './live-session.entity.js';
import { LiveSessionService } from './live-session.service.js';
import { Participant } from './participant.entity.js';
import { SessionLog } from './session-log.service.js';

/** A facilitator who is back goes on: nobody takes over. */
const RETURNED = `
  UPDATE seat_offer SET state = 'WITHDRAWN'
  WHERE "sessionId" = $1 AND "fromId" = $2 AND "takesOver" AND state = 'OPEN'`;

/** Who came to a session, and whose screen is connected now. */
@Injectable()
export class ParticipantService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly log: SessionLog,
    private readonly sessions: LiveSessionService,
  ) {}

  readonly of = batched(
    (sessionIds: string[]) => this.people.find({ where: { sessionId: In(sessionIds) }, order: { joinedAt: 'ASC' } }),
    ({ sessionId }) => sessionId,
  );

  /** Comes in. Coming in twice is coming in once. */
  async join(sessionId: string): Promise<LiveSession> {
    const { groupId } = await this.sessions.running(sessionId);
    const now = this.clock.now();
    const someone = { sessionId, groupId, personId: this.db.me, joinedAt: now, seenAt: now, present: true };
    const { raw } = await this.people
      .createQueryBuilder()
      .insert()
      .values(someone)
      .orIgnore()
      .returning('"personId"')
      .execute();
    if (raw.length > 0) return this.log.add(sessionId, { kind: 'JOINED', personId: this.db.me });
    await this.show(sessionId, true);
    return this.sessions.find(sessionId);
  }

  async leave(sessionId: string): Promise<LiveSession> {
    await this.show(sessionId, false);
    return this.sessions.find(sessionId);
  }

  /**
   * Shows the others whether this person's screen is connected. Once the session is closed it does not matter any more.
   * False for somebody who has not come in.
   */
  async show(sessionId: string, present: boolean): Promise<boolean> {
    const me = { sessionId, personId: this.db.me };
    const seenAt = this.clock.now();
    const { affected } = await this.people.update({ ...me, present: Not(present) }, { present, seenAt });
    if (!affected) return present && !!(await this.people.update(me, { seenAt })).affected;
    if (present) await this.db.sql(RETURNED, [sessionId, this.db.me]);
    await this.log.advance(sessionId, { kind: present ? 'ARRIVED' : 'LEFT', personId: this.db.me });
    return true;
  }

  /** Shows that this person is gone, unless a screen of theirs was seen meanwhile. */
  async miss(sessionId: string, before: Date): Promise<void> {
    const me = { sessionId, personId: this.db.me };
    const { affected } = await this.people.update(
      { ...me, present: true, seenAt: LessThan(before) },
      { present: false },
    );
    if (affected) await this.log.advance(sessionId, { kind: 'LEFT', personId: this.db.me });
  }

  /** Seats and words are for those who came. */
  async mustHaveCome(sessionId: string, personId: string): Promise<void> {
    if (!(await this.people.existsBy({ sessionId, personId }))) throw new Refusal('notInSession');
  }

  /** What is decided together is decided by those who are there. */
  async mustBePresent(sessionId: string, personId: string): Promise<void> {
    if (!(await this.people.existsBy({ sessionId, personId, present: true }))) throw new Refusal('notInSession');
  }

  presentIn(sessionId: string): Promise<Participant[]> {
    return this.people.findBy({ sessionId, present: true });
  }

  /** Since when somebody is gone; null while they are there, and from the start when they never came. */
  async awaySince(sessionId: string, personId: string, start: Date): Promise<Date | null> {
    const someone = await this.people.findOneBy({ sessionId, personId });
    return someone ? someone.awaySince : start;
  }

  private get people() {
    return this.db.repo(Participant);
  }
}
