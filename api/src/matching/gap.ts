/** How far something can be from the best there is, as a part of 1; null as long as that is unknown. */
export function gapOf(bound: number | null, objective: number | null): number | null {
  if (bound === null || objective === null || bound <= 0) return null;
  return Math.max(0, (bound - objective) / bound);
}
