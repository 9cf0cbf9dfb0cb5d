/** Who has whom as manager, by personnel number; empty or absent for who has none. */
export type Managers = ReadonlyMap<string, string>;

/** Everyone who ends up with themselves by going from manager to manager, with the circle they are in. */
export function reportingCircles(managers: Managers): Map<string, string[]> {
  const circles = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const start of managers.keys()) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    for (let at = start; at && !seen.has(at); at = managers.get(at) ?? '') {
      seen.add(at);
      onPath.set(at, path.push(at) - 1);
      const next = onPath.get(managers.get(at) ?? '');
      if (next === undefined) continue;
      const circle = path.slice(next);
      for (const member of circle) circles.set(member, circle);
    }
  }
  return circles;
}
