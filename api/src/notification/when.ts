import type { Session } from '@api/planning';
import type { Language } from '@libs/messages';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit' } as const;

const shown = (moment: Date, timeZone: string, language: Language, form: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locales[language], { ...form, timeZone }).format(moment);

/** A day on the clock of the group, in words. */
export const dayOf = (moment: Date, zone: string, language: Language): string => shown(moment, zone, language, day);

/** The day and the hours of a session on the clock of the group, in words. */
export function whenOf(
  { startsAt, minutes, zone }: Pick<Session, 'startsAt' | 'minutes' | 'zone'>,
  language: Language,
) {
  const end = new Date(startsAt.getTime() + minutes * 60_000);
  const hours = [startsAt, end].map((moment) => shown(moment, zone, language, time));
  return `${dayOf(startsAt, zone, language)}, ${hours.join(' – ')}`;
}

/** A date without a time, in words. */
export const dateInWords = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { ...day, timeZone: 'UTC' }).format(new Date(date));
