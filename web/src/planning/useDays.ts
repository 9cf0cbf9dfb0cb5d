import { useMemo } from 'react';
import { useText } from '../app/useText';

/** Noon, so that no zone makes another day of it. */
const atNoon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Days without a time, given as yyyy-mm-dd, in the language of the reader. */
export function useDays() {
  const { language } = useText();
  return useMemo(() => {
    const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
    const show = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return (day: string) => format.format(atNoon(day));
    };
    const weekday = show({ weekday: 'long' });
    return {
      full: show({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      short: show({ weekday: 'long', day: 'numeric', month: 'long' }),
      month: show({ month: 'short' }),
      letter: show({ month: 'narrow' }),
      /** Monday is 1; 4 January 1971 was one. */
      weekday: (number: number) => weekday(`1971-01-0${number + 3}`),
    };
  }, [language]);
}

/** The time at the end of so many minutes, as hh:mm. */
export function endOf(at: string, minutes: number): string {
  const [hours = 0, rest = 0] = at.split(':').map(Number);
  const total = hours * 60 + rest + minutes;
  return [Math.floor(total / 60) % 24, total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Whole weeks from one day to another; negative when the other is earlier. */
export const weeksBetween = (from: string, until: string): number =>
  Math.round((atNoon(until).getTime() - atNoon(from).getTime()) / (7 * 24 * 3600_000));

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: string): number => atNoon(day).getUTCDay() || 7;
