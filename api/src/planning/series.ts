import { DateTime } from 'luxon';
import { type DayOff, daysOffBetween } from './days-off.js';

/** What the dates of a year follow from. */
export interface Rhythm {
  /** The first day on which a session may be, as yyyy-mm-dd. */
  from: string;
  months: number;
  everyWeeks: number;
  /** Monday 1 to Friday 5. */
  weekday: number;
}

/** One date of a proposal. */
export interface SeriesDate {
  on: string;
  /** The day that the rhythm asked for and that is off. */
  insteadOf: DayOff | null;
}

/** Tried in this order when a day is off: rather a week late than a week early, never more than two. */
const SHIFTS = [1, -1, 2, -2];

const iso = (day: DateTime): string => day.toISODate()!;

/** The dates of a year. A day off moves one date to the nearest week that is free; the dates after it keep the rhythm. */
export function seriesDates({ from, months, everyWeeks, weekday }: Rhythm): SeriesDate[] {
  const start = DateTime.fromISO(from, { zone: 'utc' });
  const end = start.plus({ months });
  const off = new Map(daysOffBetween(from, iso(end)).map((day) => [day.on, day]));
  const first = start.plus({ days: (weekday - start.weekday + 7) % 7 });
  const dates: SeriesDate[] = [];
  for (let day = first; day < end; day = day.plus({ weeks: everyWeeks })) {
    const insteadOf = off.get(iso(day)) ?? null;
    const free = (shift: number) => day.plus({ weeks: shift });
    const before = DateTime.fromISO(dates.at(-1)?.on ?? '1970-01-01', { zone: 'utc' });
    const suits = (other: DateTime) =>
      other >= start && other < end && other >= before.plus({ weeks: 2 }) && !off.has(iso(other));
    const shifted = insteadOf && SHIFTS.map(free).find(suits);
    dates.push({ on: iso(shifted ?? day), insteadOf });
  }
  return dates;
}

/** The moment at which it is this time on this day on the clock of a zone. */
export const momentOf = (on: string, at: string, zone: string): Date =>
  DateTime.fromISO(`${on}T${at}`, { zone }).toJSDate();

/** Day and time that the clock of a zone shows at a moment. */
export function clockOf(moment: Date, zone: string): { on: string; at: string } {
  const local = DateTime.fromJSDate(moment, { zone });
  return { on: iso(local), at: local.toFormat('HH:mm') };
}

/** Monday 1 to Friday 5 of a half-day, 0 to 9. */
export const weekdayOf = (slot: number): number => Math.floor(slot / 2) + 1;

interface HalfDay {
  usual: string;
  from: string;
  until: string;
}

const halves: HalfDay[] = [
  { usual: '09:30', from: '07:00', until: '12:00' },
  { usual: '13:30', from: '12:00', until: '18:00' },
];

/** When a session in this half-day usually begins, and may begin. */
export const halfDayOf = (slot: number): HalfDay => halves[slot % 2];
