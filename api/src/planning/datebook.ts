import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MentorGroup } from '@api/mentor-group';
import { Clock, Db, Refusal } from '@api/platform';
import { SessionPlace } from './session-place.entity.js';
import { Session } from './session.entity.js';

type NewSession = Pick<Session, 'id' | 'kind' | 'startsAt' | 'minutes' | 'zone' | 'number'>;

/** Writes dates of a group. The wall lets only its mentor; overlaps are refused by the table. */
@Injectable()
export class Datebook {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Enters new sessions; one in the past is refused with `sessionInPast`. */
  async enter({ id: groupId, organisationId }: MentorGroup, sessions: NewSession[]): Promise<void> {
    sessions.forEach(({ startsAt }) => this.ahead(startsAt));
    await this.db.repo(Session).insert(sessions.map((session) => ({ ...session, groupId, organisationId })));
  }

  /** A moment that is still to come; otherwise refused with `sessionInPast`. */
  ahead(startsAt: Date): Date {
    if (startsAt <= this.clock.now()) throw new Refusal('sessionInPast');
    return startsAt;
  }

  /** Says where sessions are; nothing, or only spaces, takes the place away. */
  async place({ id, organisationId }: MentorGroup, sessionIds: string[], place: string | null): Promise<void> {
    const places = this.db.repo(SessionPlace);
    await places.delete({ sessionId: In(sessionIds) });
    const words = place?.trim();
    if (!words) return;
    await places.insert(sessionIds.map((sessionId) => ({ sessionId, groupId: id, organisationId, place: words })));
  }
}
