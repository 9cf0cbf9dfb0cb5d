export const days = ['mo', 'tu', 'we', 'th', 'fr'] as const;
export const parts = ['morning', 'afternoon'] as const;

/** Half-days as bits, Monday morning first. */
export const bitOf = (day: number, part: number): number => 1 << (2 * day + part);

export type HalfDayState = 'no' | 'yes' | 'best';

export const stateAt = (bit: number, availability: number, preferred: number): HalfDayState =>
  preferred & bit ? 'best' : availability & bit ? 'yes' : 'no';

const after: Record<HalfDayState, HalfDayState> = { no: 'yes', yes: 'best', best: 'no' };

/** Not possible, possible, best, and round again. */
export function turned(
  bit: number,
  availability: number,
  preferred: number,
): [availability: number, preferred: number] {
  const next = after[stateAt(bit, availability, preferred)];
  return [
    next === 'no' ? availability & ~bit : availability | bit,
    next === 'best' ? preferred | bit : preferred & ~bit,
  ];
}
