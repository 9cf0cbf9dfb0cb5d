const QUARTER = 15;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const written = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Every quarter of an hour from a time until before another, and the one that is chosen now. */
export function times(from: string, until: string, chosen: string): string[] {
  const count = Math.ceil((minutesOf(until) - minutesOf(from)) / QUARTER);
  const quarters = Array.from({ length: count }, (_, index) => written(minutesOf(from) + index * QUARTER));
  return [...new Set([...quarters, chosen])].sort();
}
