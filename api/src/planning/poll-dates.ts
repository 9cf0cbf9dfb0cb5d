import { DateTime } from 'luxon';
import type { ProposedDate } from './date-poll.type.js';
import { daysOffBetween } from './days-off.js';
import { halfDayOf, momentOf, weekdayOf } from './series.js';
import { schoolHolidaysBetween } from './school-holidays.js';
import { ZONE } from './series.service.js';

/** What the dates of a poll follow from. */
export interface Question {
  /** The last day to answer, as yyyy-mm-dd. */
  answerBy: string;
  /** The day that the session leaves; none for a first meeting, which is soon. */
  around: string | null;
  minutes: number;
  /** The half-day of the group. */
  slot: number | null;
  /** Weekdays on which everybody works, and half-days that suit everybody, as bits. */
  days: number;
  halfDays: number;
  /** When the group, or its mentor, meets already. */
  taken: { starts: Date; ends: Date }[];
}

const WEEKS = 4;
const OFFERED = 10;
const CHOSEN = 5;
/** After the last day to answer there is one to read the outcome. */
const NOTICE_DAYS = 2;

/** In days: a day outside the school holidays may be so much further away. */
const SCHOOL_COST = 12;

interface Candidate {
  on: string;
  at: string;
  /** Lower is better. */
  cost: number;
}

const day = (on: string) => DateTime.fromISO(on, { zone: 'utc' });
const apart = (on: string, other: string) => Math.abs(day(on).diff(day(other), 'days').days);

/** Days in the weeks around the date that is left, or the first weeks; the closest to what the group is used to first. */
export function datesToAsk(question: Question): ProposedDate[] {
  const soonest = day(question.answerBy).plus({ days: NOTICE_DAYS });
  const around = question.around ? day(question.around) : soonest;
  const from = DateTime.max(soonest, around.minus({ weeks: question.around ? 2 : 0 }));
  const off = new Set(daysOffBetween(from.toISODate()!, from.plus({ weeks: WEEKS }).toISODate()!).map(({ on }) => on));
  const candidates: Candidate[] = [];
  for (let each = from; each < from.plus({ weeks: WEEKS }); each = each.plus({ days: 1 })) {
    const best = off.has(each.toISODate()!) ? undefined : bestOf(each, around.toISODate()!, question);
    if (best) candidates.push(best);
  }
  const offered = candidates.toSorted((a, b) => a.cost - b.cost).slice(0, OFFERED);
  const chosen = new Set(offered.slice(0, CHOSEN));
  return offered
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map((candidate) => ({ on: candidate.on, at: candidate.at, chosen: chosen.has(candidate) }));
}

/** The half-day of a day that does best; none on a weekend, on the day that is left, or when both are taken. */
function bestOf(date: DateTime, around: string, question: Question): Candidate | undefined {
  const on = date.toISODate()!;
  if (date.weekday > 5 || on === question.around) return undefined;
  const school = schoolHolidaysBetween(on, on).length ? SCHOOL_COST : 0;
  const halves = [0, 1].map((half) => (date.weekday - 1) * 2 + half).filter((slot) => isFree(on, slot, question));
  const costs = halves.map((slot) => ({
    on,
    at: halfDayOf(slot).usual,
    cost: costOf(slot, question) + apart(on, around) + school,
  }));
  return costs.toSorted((a, b) => a.cost - b.cost)[0];
}

/** In days: so far away from the wished day is a date that suits as good as one that does not. */
function costOf(slot: number, { slot: usual, days, halfDays }: Question): number {
  const works = days & (1 << (weekdayOf(slot) - 1)) ? 0 : 100;
  const suits = halfDays & (1 << slot) ? 0 : 30;
  return works + suits + (usual === null || slot % 2 === usual % 2 ? 0 : 2) + (slot === usual ? -3 : 0);
}

function isFree(on: string, slot: number, { minutes, taken }: Question): boolean {
  const starts = momentOf(on, halfDayOf(slot).usual, ZONE);
  const ends = new Date(starts.getTime() + minutes * 60_000);
  return !taken.some((other) => starts < other.ends && other.starts < ends);
}
