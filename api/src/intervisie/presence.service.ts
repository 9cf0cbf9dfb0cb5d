import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Db, Jobs } from '@api/platform';
import { ParticipantService } from './participant.service.js';
import { LOST_AFTER_MS } from './screen-lost.js';
import { WaitingRoom } from './waiting-room.service.js';

const SAY_EVERY_MS = 20_000;

const SAY = `
  UPDATE participant SET "seenAt" = $1 FROM unnest($2::uuid[], $3::uuid[]) screen(session, person)
  WHERE "sessionId" = screen.session AND "personId" = screen.person`;

const SAY_WAITING = `
  UPDATE waiting_person SET "seenAt" = $1 FROM unnest($2::uuid[], $3::uuid[]) screen(session, person)
  WHERE "sessionId" = screen.session AND "personId" = screen.person`;

const LOST = `
  SELECT "sessionId", "personId" FROM participant WHERE present AND "seenAt" < $1
  AND "sessionId" IN (SELECT id FROM session WHERE state = 'LIVE')`;

/** Whose screen is connected. A process says so of its own screens now and then; one that was killed no longer does. */
@Injectable()
export class Presence implements OnApplicationBootstrap, OnModuleDestroy {
  private timer?: NodeJS.Timeout;
  /** Open screens of this process, by session and person: with two of them, closing one is not leaving. */
  private readonly open = new Map<string, number>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly participants: ParticipantService,
    private readonly waiting: WaitingRoom,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.jobs.running) return;
    this.timer = setInterval(() => void this.look().catch(() => undefined), SAY_EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Says which screens are still here, and shows as gone those of a process that has not said so for a while. */
  async look(): Promise<void> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - LOST_AFTER_MS);
    const here = [...this.open.keys()].map((key) => key.split(':'));
    const lost = await this.db.asSystem(async () => {
      const screens = [now, here.map(([session]) => session), here.map(([, person]) => person)];
      if (here.length) for (const say of [SAY, SAY_WAITING]) await this.db.sql(say, screens);
      await this.db.sql('DELETE FROM waiting_person WHERE "seenAt" < $1', [before]);
      return this.db.sql<{ sessionId: string; personId: string }>(LOST, [before]);
    });
    for (const { sessionId, personId } of lost)
      await this.db.as(personId, 'READ WRITE', () => this.participants.miss(sessionId, before)).catch(() => undefined);
  }

  /** A screen of this person has come, or gone. */
  async show(sessionId: string, person: string, present: boolean): Promise<void> {
    const key = `${sessionId}:${person}`;
    const before = this.open.get(key) ?? 0;
    const screens = before + (present ? 1 : -1);
    if (screens > 0) this.open.set(key, screens);
    else this.open.delete(key);
    if (Math.min(before, screens) > 0) return;
    // somebody who may not come in (any more) is not shown; that is no reason to end the stream with a fault
    await this.db.as(person, 'READ WRITE', () => this.mark(sessionId, present)).catch(() => undefined);
  }

  private async mark(sessionId: string, present: boolean): Promise<void> {
    const came = await this.participants.show(sessionId, present);
    if (!came) await this.waiting.show(sessionId, present);
  }
}
