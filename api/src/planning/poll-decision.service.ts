import { Injectable } from '@nestjs/common';
import { Clock, Db, NotFound, Refusal } from '@api/platform';
import { DatePoll, PollState } from './date-poll.entity.js';
import type { DecideDatePoll } from './date-poll.input.js';
import { DatePollService } from './date-poll.service.js';
import { MovingService } from './moving.service.js';
import { PollSlot } from './poll-slot.entity.js';
import { PollSubjects } from './poll-subjects.service.js';
import { clockOf } from './series.js';
import { Session, SessionKind, SessionState } from './session.entity.js';

/** Ends a poll with a date. Calendar, mails and screens follow from what happens to the session. */
@Injectable()
export class PollDecision {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly polls: DatePollService,
    private readonly subjects: PollSubjects,
    private readonly moving: MovingService,
  ) {}

  /** Deciding the same twice is deciding once. Refuses with `pollEnded`, or as moving and adding a session do. */
  async decide({ id, slotId }: DecideDatePoll): Promise<DatePoll> {
    const slot = await this.db.findOr404(PollSlot, { id: slotId, pollId: id });
    const before = await this.db.findOr404(DatePoll, { id });
    if (before.chosenSlotId === slotId) return before;
    const decided = { state: PollState.DECIDED, chosenSlotId: slotId, endedAt: this.clock.now() };
    await this.polls.change(id, decided);
    await this.meet(before, slot);
    return this.polls.told('PollDecided', { ...before, ...decided });
  }

  /** The deadline is over: takes the best date that suits, or leaves it to the mentor when there is none. */
  async conclude(id: string): Promise<void> {
    const poll = await this.db.findOr404(DatePoll, { id });
    if (poll.state !== PollState.OPEN || poll.undecidedAt || poll.deadline > this.clock.now()) return;
    if (await this.isOver(poll)) return;
    for (const { id: slotId, suits } of await this.subjects.ranking(poll))
      if (suits && (await this.manages({ id, slotId }))) return;
    await this.polls.change(id, { undecidedAt: this.clock.now() });
    await this.polls.told('PollUndecided', poll);
  }

  /** Stops a poll about a session that got another date, began or was cancelled meanwhile. True when it did. */
  async isOver({ id, sessionId, leaves, state }: DatePoll): Promise<boolean> {
    if (state !== PollState.OPEN) return true;
    if (!sessionId) return false;
    const session = await this.db.findOr404(Session, { id: sessionId });
    if (session.state === SessionState.PLANNED && session.startsAt.getTime() === leaves!.getTime()) return false;
    await this.polls.stop(id);
    return true;
  }

  private async meet({ sessionId, leaves, groupId, minutes, zone }: DatePoll, slot: PollSlot): Promise<void> {
    const when = { ...clockOf(slot.startsAt, zone), minutes };
    if (sessionId) await this.moving.move({ id: sessionId, from: leaves!, ...when });
    else await this.moving.add({ id: slot.id, groupId, kind: SessionKind.FIRST_MEETING, ...when });
  }

  /** A date that went by or was taken by another session is none. */
  private async manages(choice: DecideDatePoll): Promise<boolean> {
    return this.db
      .attempt(() => this.decide(choice))
      .then(
        () => true,
        (error: unknown) => {
          if (error instanceof NotFound || !isRefusal(error)) throw error;
          return false;
        },
      );
  }
}

/** Overlapping sessions are refused by the table: what becomes of that error is decided further out. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Refusal || (error as { driverError?: { code?: string } }).driverError?.code === '23P01';
