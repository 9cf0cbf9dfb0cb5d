import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { PeopleService, type Person } from '@api/people';
import { batched, Clock, Db } from '@api/platform';
import { LOST_AFTER_MS } from './screen-lost.js';
import { WaitingPerson } from './waiting-person.entity.js';

/** Only for a session that is still to come. */
const WAIT = `
  INSERT INTO waiting_person ("sessionId", "personId", "groupId", since, "seenAt")
  SELECT s.id, $2, s."groupId", $3, $3 FROM session s WHERE s.id = $1 AND s.state = 'PLANNED'
  ON CONFLICT ("sessionId", "personId") DO UPDATE SET "seenAt" = excluded."seenAt"`;

/** Who is there before a session is opened, so that the table sees for whom it still waits. */
@Injectable()
export class WaitingRoom {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly people: PeopleService,
  ) {}

  private readonly of = batched(
    (sessionIds: string[]) => {
      const seenAt = MoreThan(new Date(this.clock.now().getTime() - LOST_AFTER_MS));
      return this.db
        .repo(WaitingPerson)
        .find({ where: { sessionId: In(sessionIds), seenAt }, order: { since: 'ASC' } });
    },
    ({ sessionId }) => sessionId,
  );

  /** In order of coming. */
  async peopleIn(sessionId: string): Promise<Person[]> {
    const waiting = await this.of(sessionId);
    const found = await Promise.all(waiting.map(({ personId }) => this.people.person(personId)));
    return found.filter((person) => person !== null);
  }

  /** The viewer's screen has come, or gone. */
  async show(sessionId: string, present: boolean): Promise<void> {
    const { me } = this.db;
    if (present) await this.db.sql(WAIT, [sessionId, me, this.clock.now()]);
    else await this.db.repo(WaitingPerson).delete({ sessionId, personId: me });
  }
}
