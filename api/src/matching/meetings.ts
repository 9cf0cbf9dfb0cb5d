import type { Colleague } from '@libs/domain';

/** Pairs of people who have a project or a reporting line in common: only they can be kept apart by it. */
export function* meetings(everybody: Colleague[]): Generator<[Colleague, Colleague]> {
  const byId = new Map(everybody.map((one) => [one.id, one]));
  const seen = new Set<string>();
  const onProject = new Map<string, Colleague[]>();
  for (const one of byId.values())
    for (const project of new Set(one.assignments.map(({ projectId }) => projectId)))
      onProject.set(project, [...(onProject.get(project) ?? []), one]);
  const near = (one: Colleague) => [
    ...one.line.flatMap((id) => byId.get(id) ?? []),
    ...one.assignments.flatMap(({ projectId }) => onProject.get(projectId) ?? []),
  ];
  for (const one of byId.values())
    for (const other of near(one)) {
      const key = one.id < other.id ? one.id + other.id : other.id + one.id;
      if (one.id === other.id || seen.has(key)) continue;
      seen.add(key);
      yield [one, other];
    }
}
