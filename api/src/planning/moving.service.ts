import { Injectable } from '@nestjs/common';
import { MentorGroup } from '@api/mentor-group';
import { Db, Events, NotFound, Refusal } from '@api/platform';
import { Datebook } from './datebook.js';
import type { AddSession, CancelSession, MoveSession, PlaceSession } from './planning.input.js';
import { planningEvent, type PlanningEvent } from './planning.events.js';
import { momentOf } from './series.js';
import { ZONE } from './series.service.js';
import { Session, SessionState } from './session.entity.js';

/** Changes single dates. Every command names the time it leaves, so of two people at once one is told. */
@Injectable()
export class MovingService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly datebook: Datebook,
  ) {}

  /** Refuses with `sessionInPast`, `sessionsOverlap`, `sessionMovedMeanwhile` or `sessionNotPlanned`. */
  async move({ id, from, on, at, minutes }: MoveSession): Promise<Session> {
    const { zone } = await this.db.findOr404(Session, { id });
    const startsAt = this.datebook.ahead(momentOf(on, at, zone));
    return this.change(id, from, { startsAt, minutes }, 'SessionMoved');
  }

  /** Refuses with `sessionMovedMeanwhile` or `sessionNotPlanned`. */
  cancel({ id, from }: CancelSession): Promise<Session> {
    return this.change(id, from, { state: SessionState.CANCELLED }, 'SessionCancelled');
  }

  /** Refuses with `sessionInPast` or `sessionsOverlap`. */
  async add({ on, at, groupId, ...session }: AddSession): Promise<Session> {
    const group = await this.db.findOr404(MentorGroup, { id: groupId });
    const startsAt = this.datebook.ahead(momentOf(on, at, ZONE));
    const { organisationId } = group;
    const added = { ...session, organisationId, groupId, startsAt, zone: ZONE };
    const known = await this.db.repo(Session).existsBy({ id: session.id });
    const made = await this.db.insertOnce(Session, added);
    if (!known) await this.events.record(planningEvent('SessionAdded', groupId, made.id));
    return made;
  }

  async place({ id, place }: PlaceSession): Promise<Session> {
    const session = await this.db.findOr404(Session, { id });
    const group = await this.db.findOr404(MentorGroup, { id: session.groupId });
    const { affected } = await this.db.repo(Session).increment({ id }, 'sequence', 1);
    if (!affected) throw new NotFound();
    await this.datebook.place(group, [id], place);
    await this.events.record(planningEvent('SessionPlaced', session.groupId, id));
    return session;
  }

  private async change(id: string, from: Date, values: Partial<Session>, type: PlanningEvent): Promise<Session> {
    const expected = { id, startsAt: from, state: SessionState.PLANNED };
    const { affected } = await this.db.repo(Session).update(expected, { ...values, sequence: () => 'sequence + 1' });
    const session = await this.db.findOr404(Session, { id });
    if (!affected) throw this.whyNot(session, from);
    await this.events.record(planningEvent(type, session.groupId, id));
    return session;
  }

  private whyNot({ startsAt, state }: Session, from: Date): Error {
    if (state !== SessionState.PLANNED) return new Refusal('sessionNotPlanned');
    return startsAt.getTime() === from.getTime() ? new NotFound() : new Refusal('sessionMovedMeanwhile');
  }
}
