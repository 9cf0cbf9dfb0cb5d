import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { In, Not } from 'typeorm';
import { MentorGroup, myMentoredGroups } from '@api/mentor-group';
import { batchedOne, Clock, Db, Events, NotFound, Refusal } from '@api/platform';
import { Programme } from '@api/programme';
import { Datebook } from './datebook.js';
import { type DayOff, daysOffBetween } from './days-off.js';
import type { PlanSessions, ProposeSessions } from './planning.input.js';
import { clockOf, halfDayOf, momentOf, seriesDates, weekdayOf } from './series.js';
import { type SchoolHoliday, schoolHolidaysBetween } from './school-holidays.js';
import { SessionSeries } from './session-series.entity.js';
import type { SessionProposal } from './session-proposal.type.js';
import { Session, SessionKind, SessionState } from './session.entity.js';
import { planningEvent } from './planning.events.js';

export const ZONE = 'Europe/Amsterdam';
const TUESDAY_MORNING = 2;
const NOTICE_MS = 7 * 24 * 3600_000;

/** Sessions of other groups that the viewer guides. */
export const GUIDED_ELSEWHERE = `
  SELECT "startsAt" AS starts, "startsAt" + minutes * interval '1 minute' AS ends FROM session
  WHERE "groupId" = ${myMentoredGroups} AND "groupId" <> $1 AND state <> 'CANCELLED'`;

interface Time {
  at: string;
  minutes: number;
}

/** The year of a group: proposed as often as the mentor likes, planned once. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly datebook: Datebook,
  ) {}

  readonly ofGroup = batchedOne(
    (groupIds: string[]) => this.db.repo(SessionSeries).findBy({ groupId: In(groupIds) }),
    ({ groupId }) => groupId,
  );

  private readonly programme = batchedOne(
    (ids: string[]) => this.db.repo(Programme).findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  /** Dates for a year, around holidays. Only the mentor of the group gets them; refuses a time outside the half-day. */
  async propose({ groupId, ...wish }: ProposeSessions): Promise<SessionProposal> {
    const everyoneWorksOn = await this.everyoneWorksOn(groupId);
    const group = await this.db.findOr404(MentorGroup, { id: groupId });
    const { startsOn, months, everyWeeks, minutes } = (await this.programme(group.programmeId))!;
    const slot = wish.slot ?? group.slot ?? TUESDAY_MORNING;
    const { usual, from: earliest, until: latest } = halfDayOf(slot);
    const at = wish.at ?? usual;
    if (at < earliest || at >= latest) throw new Refusal('startOutsideHalfDay', { from: earliest, until: latest });
    const first = await this.firstMeeting(groupId);
    const after = first && DateTime.fromISO(first).plus({ weeks: everyWeeks }).toISODate()!;
    const soonest = this.notBefore(wish.from ?? after ?? startsOn);
    const series = { months, everyWeeks, weekday: weekdayOf(slot) };
    const { from, dates: free } = await this.besideOthers(groupId, { from: soonest, ...series }, { at, minutes });
    const dates = free.map((date, index) => ({
      ...date,
      kind: index || first ? SessionKind.INTERVISIE : SessionKind.FIRST_MEETING,
    }));
    return { groupId, slot, at, earliest, latest, minutes, zone: ZONE, from, everyWeeks, everyoneWorksOn, dates };
  }

  /** Plans all dates at once. The same request again changes nothing; another one is refused with `alreadyPlanned`. */
  async plan({ id, groupId, minutes, place, sessions }: PlanSessions): Promise<MentorGroup> {
    const group = await this.db.findOr404(MentorGroup, { id: groupId });
    if (!(await this.claim(id, group))) return group;
    const inOrder = sessions
      .map(({ on, at, ...session }) => ({ ...session, startsAt: momentOf(on, at, ZONE), minutes, zone: ZONE }))
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    await this.datebook.enter(
      group,
      inOrder.map((session, index) => ({ ...session, number: index + 1 })),
    );
    const ids = sessions.map((session) => session.id);
    await this.datebook.place(group, ids, place);
    await this.events.record(planningEvent('SessionsPlanned', groupId));
    return group;
  }

  /** Days off in the time of a programme, and a little after it: a series may start later than the programme. */
  async daysOffOf(programmeId: string): Promise<DayOff[]> {
    return daysOffBetween(...(await this.timeOf(programmeId)));
  }

  /** School holidays in that same time. */
  async schoolHolidaysOf(programmeId: string): Promise<SchoolHoliday[]> {
    return schoolHolidaysBetween(...(await this.timeOf(programmeId)));
  }

  private async timeOf(programmeId: string): Promise<[first: string, last: string]> {
    const { startsOn, months } = (await this.programme(programmeId))!;
    const last = DateTime.fromISO(startsOn).plus({ months: months + 2 });
    return [startsOn, last.toISODate()!];
  }

  /** True for the first; false when this very request planned it before. The key of the table lets one through. */
  private async claim(id: string, { id: groupId, organisationId }: MentorGroup): Promise<boolean> {
    const added = await this.db.sql(
      `INSERT INTO session_series (id, "groupId", "organisationId", "plannedAt") VALUES ($1, $2, $3, $4)
       ON CONFLICT ("groupId") DO NOTHING RETURNING id`,
      [id, groupId, organisationId, this.clock.now()],
    );
    if (added.length) return true;
    const planned = await this.db.findOr404(SessionSeries, { groupId });
    if (planned.id !== id) throw new Refusal('alreadyPlanned');
    return false;
  }

  /** Who guides two groups on one half-day begins the second a week or more later, so that they take turns. */
  private async besideOthers(groupId: string, series: Parameters<typeof seriesDates>[0], { at, minutes }: Time) {
    const others = await this.db.sql<{ starts: Date; ends: Date }>(GUIDED_ELSEWHERE, [groupId]);
    const clashes = ({ on }: { on: string }) => {
      const starts = momentOf(on, at, ZONE);
      const ends = new Date(starts.getTime() + minutes * 60_000);
      return others.some((other) => starts < other.ends && other.starts < ends);
    };
    const later = Array.from({ length: others.length ? series.everyWeeks : 1 }, (_, weeks) => {
      const from = DateTime.fromISO(series.from).plus({ weeks }).toISODate()!;
      const dates = seriesDates({ ...series, from });
      return { from, dates, clashing: dates.filter(clashes).length };
    });
    return later.reduce((best, one) => (one.clashing < best.clashing ? one : best));
  }

  /** The day of a first meeting that has a date already, found by a poll. */
  private async firstMeeting(groupId: string): Promise<string | null> {
    const first = { groupId, kind: SessionKind.FIRST_MEETING, state: Not(SessionState.CANCELLED) };
    const found = await this.db.repo(Session).findOneBy(first);
    return found && clockOf(found.startsAt, found.zone).on;
  }

  /** A year that begins in the past, or tomorrow, begins a week from now instead. */
  private notBefore(wished: string): string {
    const soonest = clockOf(new Date(this.clock.now().getTime() + NOTICE_MS), ZONE).on;
    return wished > soonest ? wished : soonest;
  }

  private async everyoneWorksOn(groupId: string): Promise<number[]> {
    const [known] = await this.db.sql<{ days: number }>('SELECT working_days_of_group($1) AS days', [groupId]);
    if (!known) throw new NotFound();
    return [1, 2, 3, 4, 5].filter((weekday) => known.days & (1 << (weekday - 1)));
  }
}
