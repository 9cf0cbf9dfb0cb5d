import type { Instance } from '@libs/matching';
import type { KeptPlace } from './match-facts.js';
import type { Places } from './places.js';

/** What of the places that were the engine must keep, or had better keep. */
export interface Kept {
  places: Pick<Instance, 'locks' | 'previous' | 'granted'>;
  /** Why somebody stays with a mentor of another discipline: HR had a reason for it. */
  exceptionReasons: Record<string, string>;
}

/** Where people were, as far as they can still be there. */
export function keptPlaces(kept: KeptPlace[], places: Places): Kept {
  const all = kept.flatMap((place) => {
    const couple = places.of(place);
    return couple ? [{ ...place, couple }] : [];
  });
  const locked = all.filter((place) => place.locked);
  const excepted = locked.filter(({ exceptionReason }) => exceptionReason);
  return {
    places: {
      locks: locked.map(({ couple }) => couple),
      previous: all.map(({ couple }) => couple),
      granted: excepted.map(({ couple }) => couple),
    },
    exceptionReasons: Object.fromEntries(
      excepted.map(({ personId, exceptionReason }) => [personId, exceptionReason as string]),
    ),
  };
}
