import type { Schedule } from './anneal.js';
import type { Effort } from './model.js';
import type { Ascent } from './prices.js';

/** A round of annealing: moves are per mentee; a warm round goes on from the best so far, any other begins anew. */
export interface Round extends Schedule {
  warm: boolean;
}

/** What is done for one part of a field. */
export interface Work {
  pricing: Ascent;
  rounds: Round[];
}

/** Mentees up to which several searches from the beginning pay more than a long one. */
const SMALL = 150;

/** Three ways to begin anew: very hot, where groups must open and close to be found at all, down to mild. */
const FRESH: Round[] = [
  { moves: 3000, hottest: 8, coldest: 1, firstPenalty: 20, lastPenalty: 150, placed: 60, warm: false },
  { moves: 3000, hottest: 30, coldest: 2, firstPenalty: 20, lastPenalty: 100, placed: 60, warm: false },
  { moves: 3000, hottest: 12, coldest: 2, firstPenalty: 30, lastPenalty: 100, placed: 60, warm: false },
];
const times = (count: number): Round[] => Array.from({ length: count }, (_, at) => FRESH[at % FRESH.length]);
const long = (moves: number, hottest: number, warm: boolean): Round => ({
  moves,
  hottest,
  coldest: 0.5,
  firstPenalty: 5,
  lastPenalty: 30,
  placed: 30,
  warm,
});

/** A higher effort begins with all that the lower one does, so that it is never worse. */
const SMALL_ROUNDS: Record<Effort, Round[]> = { quick: times(1), normal: times(3), thorough: times(30) };
const LARGE_ROUNDS: Record<Effort, Round[]> = {
  quick: [long(400, 3, false)],
  normal: [long(400, 3, false), long(2500, 3, false)],
  thorough: [long(400, 3, false), long(2500, 3, false), long(25_000, 4, false)],
};

/** A plan that was made before is improved without disturbing it: never hot, and groups stay together. */
const again = (moves: number, hottest: number): Round => ({
  moves,
  hottest,
  coldest: 0.4,
  firstPenalty: 60,
  lastPenalty: 100,
  placed: 60,
  warm: false,
});
const AGAIN: Record<Effort, Round[]> = {
  quick: [again(100, 0.5)],
  normal: [again(100, 0.5), again(600, 0.5)],
  thorough: [again(100, 0.5), again(300, 1), again(6000, 3)],
};

/** The work for a part with this many mentees, of which a plan was made before or not. */
export function workFor(effort: Effort, mentees: number, before: boolean): Work {
  const small = mentees <= SMALL;
  if (before) return { pricing: { passes: 200, first: 8, last: 0.03, look: 4 }, rounds: AGAIN[effort] };
  return {
    pricing: { passes: 200, first: 8, last: 0.03, look: small ? 4 : 8 },
    rounds: small ? SMALL_ROUNDS[effort] : LARGE_ROUNDS[effort],
  };
}

/** How the prices are made more exact, for the bound alone. */
export function sharpen(effort: Effort): Ascent {
  return { passes: { quick: 0, normal: 12, thorough: 60 }[effort], first: 0.06, last: 0.016, look: 1 };
}
