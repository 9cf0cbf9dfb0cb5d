/** How long the seat of a facilitator whose connection dropped is kept, before the group is asked. */
export const facilitatorGraceMs = 2 * 60_000;

/** Whether the group may be asked who goes on: the facilitator has been away for the whole time of grace. */
export const mayTakeOver = (awaySince: Date | number | null, now: number): boolean =>
  awaySince !== null && now - Number(awaySince) >= facilitatorGraceMs;

/** What those who are there say: more than half agrees, at least half does not, or it is open still. */
export function verdict(present: number, agreed: number, declined: number): 'AGREED' | 'DECLINED' | 'OPEN' {
  if (agreed * 2 > present) return 'AGREED';
  return declined * 2 >= present ? 'DECLINED' : 'OPEN';
}
