import type { Instance, Plan } from './model.js';

/** An instance with its people in another order, and where each stood before. */
export interface Ordered {
  instance: Instance;
  mentees: number[];
  mentors: number[];
}

/**
 * Puts people of one discipline, place of work and wish behind each other: whoever is looked at for the same mentor then
 * lies together in memory, which is most of the time of a large organisation.
 */
export function ordered(instance: Instance): Ordered {
  const mentees = sorted(instance.mentees, ({ discipline, site, needs }) => [discipline, site, ...needs]);
  const mentors = sorted(instance.mentors, ({ discipline, site }) => [discipline, site]);
  const [i, j] = [placesOf(mentees), placesOf(mentors)];
  const couples = (own: [number, number][]) => own.map(([a, b]): [number, number] => [i[a], j[b]]);
  return {
    mentees,
    mentors,
    instance: {
      ...instance,
      mentees: mentees.map((at) => renamed(instance.mentees[at], j)),
      mentors: mentors.map((at) => renamed(instance.mentors[at], i)),
      forbidden: couples(instance.forbidden),
      locks: couples(instance.locks),
      previous: couples(instance.previous),
      granted: couples(instance.granted ?? []),
      vetoes: instance.vetoes.map(([a, b]) => [i[a], i[b]]),
    },
  };
}

/** A plan in the order of before. */
export function restored(plan: Plan, { mentees, mentors }: Ordered): Plan {
  const groups = plan.groups.map((group) => ({
    ...group,
    mentor: mentors[group.mentor],
    members: group.members.map((i) => mentees[i]).sort((a, b) => a - b),
  }));
  return {
    ...plan,
    groups: groups.sort((a, b) => a.mentor - b.mentor),
    unplaced: plan.unplaced.map((i) => mentees[i]).sort((a, b) => a - b),
  };
}

function renamed<T extends { prefers: number[] }>(one: T, places: Int32Array): T {
  return { ...one, prefers: one.prefers.map((at) => places[at]) };
}

function placesOf(order: number[]): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((before, at) => (places[before] = at));
  return places;
}

function sorted<T>(all: readonly T[], keysOf: (one: T) => number[]): number[] {
  const keys = all.map(keysOf);
  return [...all.keys()].sort((a, b) => compare(keys[a], keys[b]) || a - b);
}

function compare(a: number[], b: number[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) if (a[at] !== b[at]) return a[at] - b[at];
  return a.length - b.length;
}
