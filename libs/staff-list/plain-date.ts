export type UnreadDate = 'NO_SUCH_DATE' | 'UNREADABLE_DATE';

const dutch = /^(?<day>\d{1,2})([-/. ])(?<month>\d{1,2})\2(?<year>\d{4})$/;
const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;

/** A day in Dutch (31-12-2026) or international (2026-12-31) notation as yyyy-mm-dd, or what is wrong with it. */
export function plainDate(text: string): string | UnreadDate {
  const parts = (dutch.exec(text) ?? iso.exec(text))?.groups;
  if (!parts) return 'UNREADABLE_DATE';
  const [year, month, day] = [parts.year, parts.month, parts.day].map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  const exists = found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2199 ? found.toISOString().slice(0, 10) : 'NO_SUCH_DATE';
}
