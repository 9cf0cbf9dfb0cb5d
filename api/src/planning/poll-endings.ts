import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { Clock, Db, type EventIds, Events, Jobs } from '@api/platform';
import { MENTOR_OF } from './date-poll.access.js';
import { DatePoll, PollState } from './date-poll.entity.js';
import { PollDecision } from './poll-decision.service.js';

const ENDS = 'end-date-poll';

/** Polls end by themselves: at their deadline, and when their session changes in another way. As a mentor of the group. */
@Injectable()
export class PollEndings implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly events: Events,
    private readonly decision: PollDecision,
  ) {}

  onModuleInit(): void {
    this.jobs.hourly('end-date-polls', () => this.db.asSystem(() => this.endDue()));
    this.jobs.register<{ pollId: string }>(ENDS, async ({ pollId }) => {
      await this.asMentor({ id: pollId }, ({ id }) => this.decision.conclude(id));
    });
    for (const type of ['SessionMoved', 'SessionCancelled', 'SessionStateChanged'])
      this.events.on(type, 'date-poll', (ids) => this.sessionChanged(ids));
  }

  private async endDue(): Promise<void> {
    const deadline = LessThanOrEqual(this.clock.now());
    const due = await this.db.repo(DatePoll).findBy({ state: PollState.OPEN, undecidedAt: IsNull(), deadline });
    await this.jobs.enqueueAll(
      ENDS,
      due.map(({ id }) => ({ pollId: id })),
    );
  }

  private async sessionChanged({ sessionId }: EventIds): Promise<void> {
    await this.asMentor({ sessionId: String(sessionId) }, (poll) => this.decision.isOver(poll));
  }

  private async asMentor(where: { id: string } | { sessionId: string }, work: (poll: DatePoll) => Promise<unknown>) {
    const [poll, mentor] = await this.db.asSystem(async () => {
      const open = await this.db.repo(DatePoll).findOneBy({ ...where, state: PollState.OPEN });
      const [found] = open ? await this.db.sql<{ id: string }>(MENTOR_OF, [open.groupId]) : [];
      return [open, found] as const;
    });
    if (poll && mentor) await this.db.as(mentor.id, 'READ WRITE', () => work(poll));
  }
}
