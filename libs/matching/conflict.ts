/**
 * A smallest set of demands that cannot hold together: leaving any one out makes the rest possible, and one or two at
 * fault are found even where a larger such set exists. By QuickXplain (U. Junker, "QuickXplain: preferred explanations
 * and relaxations for over-constrained problems", AAAI 2004): the demands are halved, and each half is searched with the
 * other one held. Null: all can hold together; empty: even none of them is possible.
 */
export function minimalConflict<T>(demands: readonly T[], isPossible: (held: readonly T[]) => boolean): T[] | null {
  if (isPossible(demands)) return null;
  if (!isPossible([])) return [];
  return fewest(demands, isPossible) ?? explain(demands, [], false, isPossible);
}

/** One or two demands that are at fault alone, if any are. */
function fewest<T>(demands: readonly T[], isPossible: (held: readonly T[]) => boolean): T[] | undefined {
  const one = demands.find((demand) => !isPossible([demand]));
  if (one !== undefined) return [one];
  for (const [at, demand] of demands.entries())
    for (const other of demands.slice(at + 1)) if (!isPossible([demand, other])) return [demand, other];
  return undefined;
}

/** The demands of these that are at fault, given that `held` and these together are impossible. */
function explain<T>(
  demands: readonly T[],
  held: readonly T[],
  isTighter: boolean,
  isPossible: (held: readonly T[]) => boolean,
): T[] {
  if (isTighter && !isPossible(held)) return [];
  if (demands.length === 1) return [...demands];
  const half = Math.ceil(demands.length / 2);
  const [first, second] = [demands.slice(0, half), demands.slice(half)];
  const late = explain(second, [...held, ...first], first.length > 0, isPossible);
  const early = explain(first, [...held, ...late], late.length > 0, isPossible);
  return [...early, ...late];
}
