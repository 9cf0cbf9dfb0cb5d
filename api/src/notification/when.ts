import type { Session } from '@api/planning';
import type { Language } from '@libs/messages';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit' } as const;

/** The day and the hours of a session on the clock of the group, in words. */
export function whenOf({ startsAt, minutes, zone }: Session, language: Language): string {
  const shown = (moment: Date, form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...form, timeZone: zone }).format(moment);
  const end = new Date(startsAt.getTime() + minutes * 60_000);
  return `${shown(startsAt, day)}, ${shown(startsAt, time)} – ${shown(end, time)}`;
}
