import { plainWord } from '@libs/spreadsheet';

export const weekDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type WeekDay = (typeof weekDays)[number];
export const dayParts = ['MORNING', 'AFTERNOON'] as const;
export type DayPart = (typeof dayParts)[number];
export interface HalfDay {
  day: WeekDay;
  part: DayPart;
}

const dayNames: Record<WeekDay, string> = {
  MO: 'ma maandag mo mon monday',
  TU: 'di dinsdag tu tue tues tuesday',
  WE: 'wo woensdag we wed wednesday',
  TH: 'do donderdag th thu thur thurs thursday',
  FR: 'vr vrij vrijdag fr fri friday',
  SA: 'za zaterdag sa sat saturday',
  SU: 'zo zondag su sun sunday',
};
const partNames: Record<DayPart, string> = {
  MORNING: 'ochtend ochtends sochtends morgen morning am voormiddag vm',
  AFTERNOON: 'middag middags smiddags afternoon pm namiddag nm',
};

const byName = <Value extends string>(names: Record<Value, string>) =>
  new Map(
    (Object.entries(names) as [Value, string][]).flatMap(([value, all]) => all.split(' ').map((name) => [name, value])),
  );
const dayByName = byName(dayNames);
const partByName = byName(partNames);
const dayOf = (word: string) => dayByName.get(plainWord(word));

/** The days in a cell such as "ma di wo" or "ma t/m do", in the order of the week, and the words that are no day. */
export function readWorkingDays(text: string): { days: WeekDay[]; unknown: string[] } {
  const spans = text.replaceAll(/\s+(?:t\/m|tot en met|to)\s+|\s*[-–]\s*/gi, '-');
  const words = spans.split(/[\s,;/+&]+|\b(?:en|and)\b/i).filter(Boolean);
  const read = words.map((word) => ({ word, days: daysIn(word) }));
  const days = new Set(read.flatMap((each) => each.days));
  return {
    days: weekDays.filter((day) => days.has(day)),
    unknown: read.filter((each) => each.days.length === 0).map(({ word }) => word),
  };
}

function daysIn(word: string): WeekDay[] {
  const ends = word.split('-').map(dayOf);
  const [first, last = first] = ends;
  if (!first || !last) return [];
  if (ends.length > 2) return ends.every((day) => day !== undefined) ? ends : [];
  return weekDays.slice(weekDays.indexOf(first), weekDays.indexOf(last) + 1);
}

/** The half days in a cell such as "ma ochtend, di middag" or "Monday morning"; "ma" alone is the whole day. */
export function readHalfDays(text: string): { halfDays: HalfDay[]; unknown: string[] } {
  const read = text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => ({ word, halfDays: halfDaysIn(word) }));
  const all = read.flatMap((each) => each.halfDays);
  return {
    halfDays: weekDays.flatMap((day) =>
      dayParts
        .filter((part) => all.some((each) => each.day === day && each.part === part))
        .map((part) => ({ day, part })),
    ),
    unknown: read.filter((each) => each.halfDays.length === 0).map(({ word }) => word),
  };
}

function halfDaysIn(word: string): HalfDay[] {
  const [dayName, ...rest] = word.split(/\s+/);
  const day = dayOf(dayName) ?? dayOf(dayName.replace(/(ochtend|middag)$/i, ''));
  const partName = rest.join('') || /(ochtend|middag)$/i.exec(dayName)?.[0];
  const part = partName && partByName.get(plainWord(partName));
  if (!day || (partName && !part)) return [];
  return part ? [{ day, part }] : dayParts.map((each) => ({ day, part: each }));
}
