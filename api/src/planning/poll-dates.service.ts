import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Not } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Clock, Db, NotFound } from '@api/platform';
import type { DatePoll } from './date-poll.entity.js';
import type { ProposePoll } from './date-poll.input.js';
import type { PolledDate, PollProposal } from './date-poll.type.js';
import { daysOffBetween } from './days-off.js';
import { datesToAsk } from './poll-dates.js';
import { PollSubjects } from './poll-subjects.service.js';
import { clockOf } from './series.js';
import { GUIDED_ELSEWHERE, ZONE } from './series.service.js';
import { Session, SessionState } from './session.entity.js';

/** For so many days people can answer, unless what moves comes sooner. */
const DAYS_TO_ANSWER = 6;

/** The dates that a poll asks about, and those that it could. */
@Injectable()
export class PollDates {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly subjects: PollSubjects,
  ) {}

  /** What is asked, first to last, with what was answered. */
  async of(poll: DatePoll): Promise<PolledDate[]> {
    const [ranking, answers] = await Promise.all([this.subjects.ranking(poll), this.subjects.answersTo(poll.id)]);
    const [best] = ranking.filter(({ yes, ifNeedBe }) => yes + ifNeedBe > 0);
    return ranking
      .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
      .map(({ id, startsAt, suits }) => {
        const { on, at } = clockOf(startsAt, poll.zone);
        const given = answers.filter(({ slotId }) => slotId === id);
        const dayOff = daysOffBetween(on, on)[0] ?? null;
        return { id, startsAt, on, at, dayOff, answers: given, suits, best: id === best?.id };
      });
  }

  /** Dates around days off and other sessions, on half-days that suit everybody. Only a mentor of the group gets them. */
  async propose({ groupId, sessionId }: ProposePoll): Promise<PollProposal> {
    const [known] = await this.db.sql<{ days: number; halfDays: number }>(SUITING, [groupId]);
    if (!known) throw new NotFound();
    const group = await this.db.findOr404(MentorGroup, { id: groupId });
    const subject = await this.subjects.of(group, sessionId ?? null);
    const { needed } = await this.subjects.ruleOf({ groupId, everyone: subject.everyone });
    const { minutes, leaves, everyone } = subject;
    const answerBy = this.answerBy(leaves);
    const dates = datesToAsk({
      ...{ answerBy, minutes, slot: group.slot, ...known },
      around: leaves && clockOf(leaves, ZONE).on,
      taken: await this.taken(groupId),
    });
    return { groupId, minutes, answerBy, everyone, needed, dates };
  }

  private answerBy(leaves: Date | null): string {
    const today = DateTime.fromJSDate(this.clock.now(), { zone: ZONE });
    const wished = today.plus({ days: DAYS_TO_ANSWER });
    const before = leaves && DateTime.fromJSDate(leaves, { zone: ZONE }).minus({ days: 1 });
    return (before && before < wished ? before : wished).toISODate()!;
  }

  /** When the group meets already, or its mentor guides another. */
  private async taken(groupId: string): Promise<{ starts: Date; ends: Date }[]> {
    const others = await this.db.sql<{ starts: Date; ends: Date }>(GUIDED_ELSEWHERE, [groupId]);
    const own = await this.db.repo(Session).findBy({ groupId, state: Not(SessionState.CANCELLED) });
    return [
      ...others,
      ...own.map(({ startsAt, minutes }) => ({
        starts: startsAt,
        ends: new Date(startsAt.getTime() + minutes * 60_000),
      })),
    ];
  }
}

const SUITING = `SELECT days, "halfDays" FROM working_days_of_group($1) AS w(days), common_half_days_of_group($1) AS h("halfDays")`;
