import { useMemo } from 'react';
import { useText } from './useText';

type Moment = string | Date;

const zone = 'Europe/Amsterdam';
const forms = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDate: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  time: { hour: '2-digit', minute: '2-digit' },
  dateTime: { weekday: 'short', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Dates, times and numbers in the language of the reader and the time of the organisation. */
export function useFormat(timeZone: string = zone) {
  const { language } = useText();
  return useMemo(() => {
    const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
    const show = (form: keyof typeof forms) => {
      const format = new Intl.DateTimeFormat(locale, { ...forms[form], timeZone });
      return (moment: Moment) => format.format(new Date(moment));
    };
    const numbers = new Intl.NumberFormat(locale);
    const lists = new Intl.ListFormat(locale);
    return {
      date: show('date'),
      shortDate: show('shortDate'),
      weekday: show('weekday'),
      time: show('time'),
      dateTime: show('dateTime'),
      number: (value: number) => numbers.format(value),
      list: (items: string[]) => lists.format(items),
    };
  }, [language, timeZone]);
}
