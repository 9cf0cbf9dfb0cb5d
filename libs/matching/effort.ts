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
  { moves: 3000, hottest: 30, coldest: 2, firstPenalty: 20, lastPenalty: 100, placed: 60, warm: false },
  { moves: 3000, hottest: 12, coldest: 2, firstPenalty: 30, lastPenalty: 100, placed: 60, warm: false },
  { moves: 3000, hottest: 8, coldest: 1, firstPenalty: 20, lastPenalty: 150, placed: 60, warm: false },
];
const times = (count: number): Round[] => Array.from({ length: count }, (_, at) => FRESH[at % FRESH.length]);
const long = (moves: number, hottest: number, warm: boolean): Round => ({
  moves,
  hottest,
  coldest: 0.8,
  firstPenalty: 10,
  lastPenalty: 30,
  placed: 30,
  warm,
});

/** A higher effort begins with all that the lower one does, so that it is never worse. */
const SMALL_ROUNDS: Record<Effort, Round[]> = { quick: times(2), normal: times(6), thorough: times(60) };
const LARGE_ROUNDS: Record<Effort, Round[]> = {
  quick: [long(500, 4, false)],
  normal: [long(500, 4, false), long(1500, 3, true)],
  thorough: [long(500, 4, false), long(1500, 3, true), long(20_000, 5, false), long(5000, 2, true)],
};

/** A plan that was made before is improved without disturbing it: never hot, and groups stay together. */
const again = (moves: number, hottest: number): Round => ({
  moves,
  hottest,
  coldest: 0.6,
  firstPenalty: 60,
  lastPenalty: 100,
  placed: 60,
  warm: false,
});
const AGAIN: Record<Effort, Round[]> = {
  quick: [again(300, 1.5)],
  normal: [again(300, 1.5), again(1500, 3)],
  thorough: [again(300, 1.5), again(1500, 3), again(6000, 4)],
};

/** The work for a part with this many mentees, of which a plan was made before or not. */
export function workFor(effort: Effort, mentees: number, before: boolean): Work {
  const small = mentees <= SMALL;
  if (before) return { pricing: { passes: 20, first: 4, last: 0.1 }, rounds: AGAIN[effort] };
  return {
    pricing: { passes: small ? 80 : 40, first: 8, last: 0.1 },
    rounds: small ? SMALL_ROUNDS[effort] : LARGE_ROUNDS[effort],
  };
}

/** How the bound is sharpened in the end, over all pairs and not only the promising ones. */
export function proofFor(effort: Effort, mentees: number): Ascent {
  const passes = { quick: 0, normal: mentees > 2000 ? 2 : 40, thorough: mentees > 2000 ? 40 : 200 }[effort];
  return { passes, first: mentees > 2000 ? 0.1 : 0.4, last: 0.05 };
}
