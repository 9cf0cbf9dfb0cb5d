import { Injectable } from '@nestjs/common';
import { Session } from '@api/planning';
import { Db, type DomainEvent, Live, type Shareable } from '@api/platform';
import { LiveSessionService } from './live-session.service.js';
import { Presence } from './presence.service.js';
import { SessionLog, sessionTopic } from './session-log.service.js';
import { SAME_FOR_ALL, SCOPE } from './session-scope.js';
import type { SessionUpdate } from './session-update.js';

/** How far one screen has come. Screens that have come equally far are told the same, where their rights are. */
class Screen implements Shareable {
  constructor(
    readonly sessionId: string,
    readonly personId: string,
    public after: number,
  ) {}

  get sharing() {
    const key = `${this.sessionId}:${this.after}`;
    return { key, position: 'after', fields: SAME_FOR_ALL, scope: SCOPE, about: this.sessionId };
  }

  catchUp({ after }: Screen): void {
    this.after = after;
  }
}

const personTopic = (personId: string) => `person:${personId}`;

/** The stream of one screen: once at the start, for what it missed, and then whenever something new happens. */
class ScreenStream implements AsyncIterableIterator<Screen> {
  private begun = false;

  constructor(
    private readonly screen: Screen,
    private readonly heard: AsyncIterableIterator<DomainEvent>,
    private readonly shown: (present: boolean) => Promise<void>,
  ) {}

  async next(): Promise<IteratorResult<Screen>> {
    if (!this.begun) await this.shown(true);
    else if (!(await this.somethingNew())) return { done: true, value: undefined };
    this.begun = true;
    return { done: false, value: this.screen };
  }

  /** One delivery brings everything so far, so what was heard of it meanwhile is old. False at the end. */
  private async somethingNew(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.heard.next();
      if (done) return false;
      const { number } = value.ids;
      const ofPerson = value.topics.includes(personTopic(this.screen.personId));
      if (ofPerson || (typeof number === 'number' && number > this.screen.after)) return true;
    }
  }

  async return(): Promise<IteratorResult<Screen>> {
    await this.heard.return?.();
    if (this.begun) await this.shown(false);
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** Keeps the screens of a session up to date. */
@Injectable()
export class SessionStreams {
  constructor(
    private readonly db: Db,
    private readonly live: Live,
    private readonly log: SessionLog,
    private readonly sessions: LiveSessionService,
    private readonly presence: Presence,
  ) {}

  /** Follows a session from a number on. It may not be opened yet. */
  follow(sessionId: string, after: number): AsyncIterableIterator<Screen> {
    const { me } = this.db;
    const heard = this.live.listen(sessionTopic(sessionId), personTopic(me));
    return new ScreenStream(new Screen(sessionId, me, after), heard, (present) =>
      this.presence.show(sessionId, me, present),
    );
  }

  /** What this screen has not had, as its person may see it; nothing new is null, and a session that is lost ends it. */
  async update(screen: Screen): Promise<SessionUpdate | null> {
    await this.db.findOr404(Session, { id: screen.sessionId });
    const events = await this.log.since(screen.sessionId, screen.after);
    if (events.length === 0) return null;
    screen.after = events[events.length - 1].number;
    return { events, live: await this.sessions.find(screen.sessionId) };
  }
}
