import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import Holidays from 'date-holidays';

export enum Holiday {
  NEW_YEAR = 'NEW_YEAR',
  GOOD_FRIDAY = 'GOOD_FRIDAY',
  EASTER = 'EASTER',
  EASTER_MONDAY = 'EASTER_MONDAY',
  KINGS_DAY = 'KINGS_DAY',
  LIBERATION_DAY = 'LIBERATION_DAY',
  ASCENSION = 'ASCENSION',
  AFTER_ASCENSION = 'AFTER_ASCENSION',
  PENTECOST = 'PENTECOST',
  WHIT_MONDAY = 'WHIT_MONDAY',
  CHRISTMAS = 'CHRISTMAS',
  BOXING_DAY = 'BOXING_DAY',
  YEAR_END = 'YEAR_END',
}
registerEnumType(Holiday, { name: 'Holiday', description: 'A day on which many people in the Netherlands are free.' });

/** A day on which a proposal plans nothing. The mentor may: it is a hint then, not a refusal. */
@ObjectType({ description: 'A day on which many people are free.' })
export class DayOff {
  @Field({ description: 'As yyyy-mm-dd.' }) on: string;
  @Field(() => Holiday, { description: 'Which one.' }) holiday: Holiday;
  @Field({ description: 'Whether it is a public holiday; otherwise many people take it off.' }) official: boolean;
}

const calendar = new Holidays('NL');
const OFFICIAL = 'public';

/** By the first word or words of the rule in `date-holidays`, which names the same day in every year. */
const byRule: Record<string, Holiday> = {
  '01-01': Holiday.NEW_YEAR,
  'easter -2': Holiday.GOOD_FRIDAY,
  easter: Holiday.EASTER,
  'easter 1': Holiday.EASTER_MONDAY,
  '04-27 if sunday then previous saturday since 2014': Holiday.KINGS_DAY,
  '05-05': Holiday.LIBERATION_DAY,
  'easter 39': Holiday.ASCENSION,
  'easter 49': Holiday.PENTECOST,
  'easter 50': Holiday.WHIT_MONDAY,
  '12-25': Holiday.CHRISTMAS,
  '12-26': Holiday.BOXING_DAY,
};

/** `date-holidays` calls 5 May a day without school in every year; most employers give it once in five years. */
const isOfficial = (year: number, holiday: Holiday, type: string): boolean =>
  type === OFFICIAL || (holiday === Holiday.LIBERATION_DAY && year % 5 === 0);

const nextDay = (on: string): string => new Date(Date.parse(on) + 24 * 3600_000).toISOString().slice(0, 10);

function named(year: number): DayOff[] {
  return calendar.getHolidays(year).flatMap(({ date, rule, type }) => {
    const holiday = byRule[rule];
    return holiday ? [{ on: date.slice(0, 10), holiday, official: isOfficial(year, holiday, type) }] : [];
  });
}

/** Days that are in no law, but on which a group would miss half its people. */
function around(year: number, days: DayOff[]): DayOff[] {
  const quiet = (on: string, holiday: Holiday) => ({ on, holiday, official: false });
  const ascension = days.find(({ holiday }) => holiday === Holiday.ASCENSION)!;
  const yearEnd = [24, 27, 28, 29, 30, 31].map((day) => quiet(`${year}-12-${day}`, Holiday.YEAR_END));
  return [quiet(nextDay(ascension.on), Holiday.AFTER_ASCENSION), ...yearEnd];
}

function ofYear(year: number): DayOff[] {
  const days = named(year);
  const byDate = new Map([...around(year, days), ...days].map((day) => [day.on, day]));
  for (const day of days) if (day.official) byDate.set(day.on, day);
  return [...byDate.values()].sort((a, b) => a.on.localeCompare(b.on));
}

const years = new Map<number, DayOff[]>();

/** The days off of a year, public holidays first where two fall together. Worked out once: that takes 10 ms. */
export function daysOffIn(year: number): DayOff[] {
  if (!years.has(year)) years.set(year, ofYear(year));
  return years.get(year)!;
}

/** The days off from a day until another, both included. */
export function daysOffBetween(from: string, until: string): DayOff[] {
  const [first, last] = [from, until].map((on) => Number(on.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, index) => daysOffIn(first + index))
    .flat()
    .filter(({ on }) => on >= from && on <= until);
}
