import type { Schedule } from './anneal.js';
import type { Effort } from './model.js';
import type { Plunging } from './plunge.js';
import type { Ascent } from './prices.js';
import type { Renewing } from './renew.js';

/** Pieces that are divided anew: each mentor takes part about `visits` times. */
export interface Renewals extends Renewing {
  visits: number;
}

/** What is done for one part of a field. */
export interface Work {
  pricing: Ascent;
  plunge: Plunging;
  rounds: Round[];
}

/** One round of improvement: first mildly annealed, moves being per mentee, then divided anew piece by piece. */
export interface Round {
  anneal: Schedule;
  renew: Renewals;
}

/** Mentors up to which there is time for many passes. */
const FEW = 300;
/** Mentors from which it takes more passes for prices to settle, which makes the bound and the plan much better. */
const MANY = 4_000;

const PRICING: Ascent = { passes: 150, first: 8, last: 0.06, look: 9 };
const PRICING_MANY: Ascent = { ...PRICING, passes: 200, look: 7 };
const CAREFUL: Plunging = { step: 0.5, passes: 6, share: 0.06, look: 3 };
const SWIFT: Plunging = { step: 0.5, passes: 4, share: 0.1, look: 4 };
const PIECE: Renewing = { step: 1, passes: 4, share: 0.2, look: 2, mentors: 24 };
const MILD: Schedule = { moves: 400, hottest: 1, coldest: 0.4, firstPenalty: 20, lastPenalty: 30, placed: 30 };

/**
 * Where a plan was made before, the prices begin near the end, and pieces are divided with large steps: few people have
 * to move, and those far.
 */
const PRICING_AGAIN: Ascent = { passes: 40, first: 6, last: 0.08, look: 3, lazy: true };
const PRICING_FEW_AGAIN: Ascent = { passes: 120, first: 6, last: 0.04, look: 3, lazy: true };
const PIECE_AGAIN: Renewing = { ...PIECE, step: 4, look: 4 };
const AGAIN_VISITS = 0.3;
const STILL: Schedule = { ...MILD, moves: 0 };

/** The work for a part with this many mentors. A higher effort begins with all that the lower one does, so that it is never worse. */
export function workFor(effort: Effort, mentors: number, isAgain: boolean): Work {
  const anneal = isAgain || mentors > FEW ? STILL : MILD;
  const piece = isAgain ? PIECE_AGAIN : PIECE;
  const visits = isAgain ? AGAIN_VISITS : Math.min(120, Math.max(5, 8_000 / mentors));
  const round = (share: number): Round => ({ anneal, renew: { ...piece, visits: share * visits } });
  const rounds = { quick: [round(0.1)], normal: [round(0.1), round(0.9)], thorough: [0.1, 0.9, 3, 6].map(round) };
  const usual = mentors > MANY ? PRICING_MANY : PRICING;
  const pricing = mentors > FEW ? usual : { ...PRICING, passes: 200, last: 0.03, look: 4 };
  const again = mentors > FEW ? PRICING_AGAIN : PRICING_FEW_AGAIN;
  return {
    pricing: isAgain ? again : pricing,
    plunge: mentors > FEW ? SWIFT : CAREFUL,
    rounds: rounds[effort],
  };
}
