import type { Mentor } from '@libs/matching';

/** Half-days and expertise by what the two of a duo have. */
type Person = Pick<Mentor, 'slots' | 'expertise' | 'years' | 'team' | 'projects'>;

/**
 * A duo as the engine's one mentor. What must hold, holds for both: they meet when both can, and the less experienced of
 * the two counts. What they offer adds up: for each need the one who knows it best.
 */
export function pairOf(one: Person, other: Person, site: number): Pick<Mentor, keyof Person | 'manages' | 'site'> {
  const levels = new Map(one.expertise);
  for (const [need, level] of other.expertise) levels.set(need, Math.max(level, levels.get(need) ?? 0));
  return {
    team: one.team,
    // the engine knows one team of a mentor; nobody of these teams may be in the group either
    manages: [other.team],
    site,
    years: Math.min(one.years, other.years),
    projects: [...one.projects, ...other.projects],
    slots: [one.slots[0] & other.slots[0], one.slots[1] & other.slots[1]],
    expertise: [...levels],
  };
}
