import { describe, expect, it } from '@jest/globals';
import { daysOffBetween, daysOffIn, Holiday } from './days-off.js';
import { clockOf, momentOf, seriesDates } from './series.js';

const official = (year: number) =>
  daysOffIn(year)
    .filter((day) => day.official)
    .map(({ on }) => on.slice(5));

describe('days off', () => {
  // as published by the Dutch government for these years
  it.each([
    [2025, ['01-01', '04-20', '04-21', '04-26', '05-05', '05-29', '06-08', '06-09', '12-25', '12-26']],
    [2026, ['01-01', '04-05', '04-06', '04-27', '05-14', '05-24', '05-25', '12-25', '12-26']],
    [2027, ['01-01', '03-28', '03-29', '04-27', '05-06', '05-16', '05-17', '12-25', '12-26']],
    [2028, ['01-01', '04-16', '04-17', '04-27', '05-25', '06-04', '06-05', '12-25', '12-26']],
    [2030, ['01-01', '04-21', '04-22', '04-27', '05-05', '05-30', '06-09', '06-10', '12-25', '12-26']],
  ])('of %i are the public holidays, 5 May only once in five years', (year, days) => {
    expect(official(year)).toEqual(days);
  });

  it('name days that are in no law but on which few people work', () => {
    const quiet = daysOffIn(2027).filter((day) => !day.official);
    expect(quiet.map(({ on, holiday }) => `${on.slice(5)} ${holiday}`)).toEqual([
      '03-26 GOOD_FRIDAY',
      '05-05 LIBERATION_DAY',
      '05-07 AFTER_ASCENSION',
      ...['24', '27', '28', '29', '30', '31'].map((day) => `12-${day} YEAR_END`),
    ]);
  });

  it('include both ends and cross the year', () => {
    const days = daysOffBetween('2026-12-31', '2027-01-01').map(({ holiday }) => holiday);
    expect(days).toEqual([Holiday.YEAR_END, Holiday.NEW_YEAR]);
  });
});

describe('the dates of a year', () => {
  const year = { from: '2027-01-04', months: 12, everyWeeks: 6 };
  const days = (rhythm: Parameters<typeof seriesDates>[0]) => seriesDates(rhythm).map(({ on }) => on.slice(5));

  it('are every six weeks from the first such weekday on', () => {
    const tuesdays = ['01-05', '02-16', '03-30', '05-11', '06-22', '08-03', '09-14', '10-26', '12-07'];
    expect(days({ ...year, weekday: 2 })).toEqual(tuesdays);
  });

  it('go a week later for a holiday, and say which; the dates after it keep the rhythm', () => {
    const mondays = seriesDates({ ...year, weekday: 1 });
    expect(mondays.map(({ on }) => on.slice(5)).slice(0, 4)).toEqual(['01-04', '02-15', '04-05', '05-10']);
    expect(mondays[2].insteadOf).toMatchObject({ on: '2027-03-29', holiday: Holiday.EASTER_MONDAY, official: true });
    expect(mondays.filter(({ insteadOf }) => insteadOf)).toHaveLength(1);
  });

  it('go a week earlier where the week after is off too or after the end', () => {
    // 24 December 2027 is a Friday, and so is 31 December
    expect(days({ from: '2027-01-22', months: 12, everyWeeks: 8, weekday: 5 })).toContain('12-17');
    // Whit Monday of 2026 is the first Monday, that of 2027 the last before the end
    expect(days({ from: '2026-05-19', months: 12, everyWeeks: 51, weekday: 1 })).toEqual(['06-01', '05-10']);
  });

  it.each([1, 2, 3, 4, 5])(
    'fall on no day off and at least two weeks apart, for any year and weekday %i',
    (weekday) => {
      for (let start = 2024; start < 2044; start++)
        for (const everyWeeks of [4, 5, 6, 7, 8]) {
          const dates = seriesDates({ from: `${start}-09-01`, months: 12, everyWeeks, weekday }).map(({ on }) => on);
          const off = new Set(daysOffBetween(dates[0], dates.at(-1)!).map(({ on }) => on));
          expect(dates.filter((on) => off.has(on))).toEqual([]);
          const weeks = dates.slice(1).map((on, index) => (Date.parse(on) - Date.parse(dates[index])) / 604_800_000);
          expect(Math.min(...weeks)).toBeGreaterThanOrEqual(2);
        }
    },
  );
});

describe('the clock on the wall', () => {
  it('shows the same time before and after the change of the clock', () => {
    const before = momentOf('2027-03-26', '09:30', 'Europe/Amsterdam');
    const after = momentOf('2027-03-29', '09:30', 'Europe/Amsterdam');
    expect([before.toISOString(), after.toISOString()]).toEqual([
      '2027-03-26T08:30:00.000Z',
      '2027-03-29T07:30:00.000Z',
    ]);
    expect(clockOf(before, 'Europe/Amsterdam')).toEqual({ on: '2027-03-26', at: '09:30' });
    expect(clockOf(after, 'Europe/Amsterdam')).toEqual({ on: '2027-03-29', at: '09:30' });
  });
});
