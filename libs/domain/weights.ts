/** What a place is scored by. */
export const components = ['need', 'discipline', 'preference', 'seniority', 'location', 'slot'] as const;
export type Component = (typeof components)[number];
export type Points = Record<Component, number>;

/** How much a component counts for HR: not at all, less than usual, as usual, more than usual. */
export type Importance = 0 | 1 | 2 | 3;

/** The most points of each component when all count as usual: together 100. */
export const USUAL_POINTS: Points = { need: 45, discipline: 20, preference: 10, seniority: 10, location: 10, slot: 5 };

const TIMES = [0, 0.5, 1, 2];
const WHOLE = 100;

/** The most points of each component, together 100, by how much each counts. All as usual when nothing counts. */
export function pointsFor(importance: Record<Component, number>): Points {
  const raw = components.map((key) => USUAL_POINTS[key] * (TIMES[importance[key]] ?? 1));
  const sum = raw.reduce((all, one) => all + one, 0);
  if (!sum) return USUAL_POINTS;
  const exact = raw.map((one) => (WHOLE * one) / sum);
  const points = exact.map(Math.floor);
  // what is left over by rounding goes to whoever lost most by it
  const lost = components.map((_, at) => at).sort((a, b) => exact[b]! - points[b]! - (exact[a]! - points[a]!) || a - b);
  const left = WHOLE - points.reduce((all, one) => all + one, 0);
  for (const at of lost.slice(0, left)) points[at]!++;
  return Object.fromEntries(components.map((key, at) => [key, points[at]])) as Points;
}
