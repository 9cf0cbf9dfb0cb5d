import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, IsNull } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Clock, Db, Events, Refusal } from '@api/platform';
import { LiveSession } from './live-session.entity.js';
import { SessionEvent } from './session-event.entity.js';

/** The topic under which everything in a session is heard. */
export const sessionTopic = (sessionId: string) => `session:${sessionId}`;

/** The topic under which somebody hears that an own agreement was made or answered. */
export const agreementsTopic = (ownerId: string) => `agreements:${ownerId}`;

const topicsOf = (id: string, { agreementId, personId }: Happening) => [
  sessionTopic(id),
  ...(agreementId && personId ? [agreementsTopic(personId)] : []),
];

type Happening = Pick<SessionEvent, 'kind'> &
  Partial<Pick<SessionEvent, 'personId' | 'contributionId' | 'agreementId' | 'phase' | 'minutes' | 'seat'>>;

/** The history of a session. One row lock per session orders everything, so that numbers have no gaps. */
@Injectable()
export class SessionLog {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /**
   * Changes a running session and records that as its next event, in one transaction. The change happens only while the
   * session is still as `expected`; null says that it was not.
   */
  async advance(
    id: string,
    happening: Happening,
    change: QueryDeepPartialEntity<LiveSession> = {},
    expected: FindOptionsWhere<LiveSession> = {},
  ): Promise<LiveSession | null> {
    const { raw } = await this.db
      .repo(LiveSession)
      .createQueryBuilder()
      .update()
      .set({ ...change, lastNumber: () => '"lastNumber" + 1' })
      .where({ id, closedAt: IsNull(), ...expected })
      .returning('*')
      .execute();
    const [live] = raw as LiveSession[];
    if (!live) return null;
    await this.record(live, happening);
    return this.db.repo(LiveSession).create(live);
  }

  /** The same, for what does not depend on where the session stands, as long as it runs. */
  async add(id: string, happening: Happening): Promise<LiveSession> {
    const live = await this.advance(id, happening);
    if (!live) throw new Refusal('sessionNotLive');
    return live;
  }

  /** Writes the event that belongs to the number which the session has just taken. */
  async record({ id, groupId, lastNumber }: LiveSession, happening: Happening): Promise<void> {
    const about = { sessionId: id, groupId, number: lastNumber, at: this.clock.now(), byId: this.db.me };
    await this.db.repo(SessionEvent).insert({ ...about, ...happening });
    const ids = { sessionId: id, number: lastNumber };
    await this.events.record({ type: `session.${happening.kind.toLowerCase()}`, topics: topicsOf(id, happening), ids });
  }

  /** What happened in a session after a number. */
  since(sessionId: string, after: number): Promise<SessionEvent[]> {
    return this.db
      .repo(SessionEvent)
      .createQueryBuilder('event')
      .where('event.sessionId = :sessionId AND event.number > :after', { sessionId, after })
      .orderBy('event.number')
      .getMany();
  }
}
