const NONE: ReadonlySet<number> = new Set();

/** For each of so many the other halves of its couples; most have none, and share that. */
export function setsOf(count: number, couples: readonly (readonly [number, number])[]): ReadonlySet<number>[] {
  const found = new Map<number, Set<number>>();
  for (const [a, b] of couples) found.set(a, (found.get(a) ?? new Set()).add(b));
  return Array.from({ length: count }, (_, a) => found.get(a) ?? NONE);
}
