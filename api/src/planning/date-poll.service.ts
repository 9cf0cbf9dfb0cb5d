import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { In } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { batched, Clock, Db, Events, NotFound, Refusal } from '@api/platform';
import { DatePoll, PollState } from './date-poll.entity.js';
import type { AnswerDatePoll, AskDate, ProposeMoreDates, StartDatePoll } from './date-poll.input.js';
import { type PollEvent, pollEvent } from './planning.events.js';
import { PollChoice } from './poll-answer.entity.js';
import { PollSubjects } from './poll-subjects.service.js';
import { PollSlot } from './poll-slot.entity.js';
import { momentOf } from './series.js';
import { ZONE } from './series.service.js';

/** A second answer to the same date takes the place of the first. */
const ANSWER = `
  INSERT INTO poll_answer ("slotId", "personId", "organisationId", "groupId", "pollId", choice, "answeredAt")
  SELECT s.id, $2, s."organisationId", s."groupId", s."pollId", $3, $4 FROM poll_slot s WHERE s.id = ANY($1::uuid[])
  ON CONFLICT ("slotId", "personId") DO UPDATE SET choice = excluded.choice, "answeredAt" = excluded."answeredAt"`;

/** The question to a group when it can meet. Its mentor asks; everybody answers and sees what the others answer. */
@Injectable()
export class DatePollService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly subjects: PollSubjects,
  ) {}

  /** The open ones of a group, first asked first. */
  readonly openOf = batched(
    (groupIds: string[]) =>
      this.polls.find({
        where: { groupId: In(groupIds), state: PollState.OPEN },
        order: { startedAt: 'ASC', id: 'ASC' },
      }),
    ({ groupId }) => groupId,
  );

  /** The group, for its members alone. */
  async insideGroup(groupId: string): Promise<MentorGroup> {
    const [{ yes }] = await this.db.sql<{ yes: boolean }>('SELECT $1 IN (SELECT my_groups()) AS yes', [groupId]);
    if (!yes) throw new NotFound();
    return this.db.findOr404(MentorGroup, { id: groupId });
  }

  /** Refuses with `pollRunning`, `firstMeetingPlanned`, `sessionNotPlanned` or for its dates. Who asks can on all of them. */
  async start({ id, groupId, sessionId, answerBy, slots }: StartDatePoll): Promise<DatePoll> {
    const { me: startedById } = this.db;
    const known = await this.polls.findOneBy({ id, startedById });
    if (known) return known;
    const group = await this.db.findOr404(MentorGroup, { id: groupId });
    const subject = await this.subjects.of(group, sessionId ?? null);
    const deadline = this.deadline(answerBy, subject.leaves);
    const { organisationId } = group;
    const poll = { id, organisationId, groupId, ...subject, zone: ZONE, deadline, startedById };
    const made = await this.db.insertOnce(DatePoll, { ...poll, startedAt: this.clock.now() });
    await this.ask(made, slots);
    return this.told('PollStarted', made);
  }

  /** More dates and a new last day to answer, while nothing is decided. */
  async extend({ id, answerBy, slots }: ProposeMoreDates): Promise<DatePoll> {
    const { leaves } = await this.db.findOr404(DatePoll, { id });
    await this.change(id, { deadline: this.deadline(answerBy, leaves), undecidedAt: null });
    const poll = await this.db.findOr404(DatePoll, { id });
    await this.ask(poll, slots);
    return this.told('PollExtended', poll);
  }

  /** Each answers for themselves, and may change it until the date is chosen. */
  async answer({ slotId, choice }: AnswerDatePoll): Promise<DatePoll> {
    const { pollId } = await this.db.findOr404(PollSlot, { id: slotId });
    const poll = await this.db.findOr404(DatePoll, { id: pollId });
    if (poll.state !== PollState.OPEN) throw new Refusal('pollEnded');
    await this.db.sql(ANSWER, [[slotId], this.db.me, choice, this.clock.now()]);
    return this.told('PollAnswered', poll);
  }

  /** Nothing changes then. Stopping twice is stopping once. */
  async stop(id: string): Promise<DatePoll> {
    const before = await this.db.findOr404(DatePoll, { id });
    if (before.state === PollState.STOPPED) return before;
    await this.change(id, { state: PollState.STOPPED, endedAt: this.clock.now() });
    return this.told('PollStopped', await this.db.findOr404(DatePoll, { id }));
  }

  /** Changes an open poll; refuses with `pollEnded` when it is not. */
  async change(id: string, values: Partial<DatePoll>): Promise<void> {
    const { affected } = await this.polls.update({ id, state: PollState.OPEN }, values);
    if (affected) return;
    const { state } = await this.db.findOr404(DatePoll, { id });
    throw state === PollState.OPEN ? new NotFound() : new Refusal('pollEnded');
  }

  /** Lets the screens of the group look again, and mails go out. */
  async told(type: PollEvent, poll: DatePoll): Promise<DatePoll> {
    await this.events.record(pollEvent(type, poll));
    return poll;
  }

  private async ask(poll: DatePoll, slots: AskDate[]): Promise<void> {
    const { id: pollId, groupId, organisationId, zone, deadline } = poll;
    const asked = slots.map(({ id, on, at }) => ({
      ...{ id, pollId, groupId, organisationId },
      startsAt: momentOf(on, at, zone),
    }));
    if (asked.some(({ startsAt }) => startsAt < deadline)) throw new Refusal('pollDateBeforeAnswerBy');
    await this.db.repo(PollSlot).insert(asked);
    const ids = asked.map(({ id }) => id);
    await this.db.sql(ANSWER, [ids, this.db.me, PollChoice.YES, this.clock.now()]);
  }

  /** The end of a day. It lies ahead, and before what moves: that would have been already. */
  private deadline(answerBy: string, leaves: Date | null): Date {
    const deadline = DateTime.fromISO(answerBy, { zone: ZONE }).plus({ days: 1 }).startOf('day').toJSDate();
    if (deadline <= this.clock.now()) throw new Refusal('pollAnswerByPast');
    if (leaves && deadline > leaves) throw new Refusal('pollAnswerByTooLate');
    return deadline;
  }

  private get polls() {
    return this.db.repo(DatePoll);
  }
}
