import { type Component, components, type Points, pointsFor } from '@libs/domain';

/** The most points of each component, by how much each counts in a programme. */
export const weightsOf = (programme: Record<`${Component}Weight`, number>): Points =>
  pointsFor(Object.fromEntries(components.map((key) => [key, programme[`${key}Weight`]])) as Points);
