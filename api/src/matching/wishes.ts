import type { Instance } from '@libs/matching';

/** Two by their numbers: mentee and mentee, or mentee and mentor. */
export type Couple = [number, number];

/** Pairs of mentees, and of mentee and mentor, that cannot be. */
export type Wishes = Pick<Instance, 'vetoes' | 'forbidden'>;

/** Adds the pairs to all others. */
export function separate(all: Wishes, { vetoes, forbidden }: Wishes): void {
  all.vetoes.push(...vetoes);
  all.forbidden.push(...forbidden);
}

/** Where HR has fixed two people in one group, that is how it is: a place that is lost would tell of a wish. */
export function unlessFixed({ vetoes, forbidden }: Wishes, locks: Couple[]): Wishes {
  const fixed = new Map(locks);
  return {
    vetoes: vetoes.filter(([a, b]) => !fixed.has(a) || fixed.get(a) !== fixed.get(b)),
    forbidden: forbidden.filter(([i, j]) => fixed.get(i) !== j),
  };
}

/** Each pair once. */
export const unique = (couples: Couple[]): Couple[] => [
  ...new Map(couples.map((couple) => [couple.join(), couple])).values(),
];

/** These pairs but for the others. */
export function without(couples: Couple[], others: Couple[]): Couple[] {
  const known = new Set(others.map((couple) => couple.join()));
  return couples.filter((couple) => !known.has(couple.join()));
}
