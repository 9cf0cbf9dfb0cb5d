import type { CaseKind, Method } from './method.js';
import { sessionScript } from './script.js';
import { minutesOf } from './validate.js';

/** What a group tells of itself when it chooses a method. */
export interface Circumstances {
  /** Everybody who is there, the facilitator included. */
  people: number;
  minutes: number;
  /** Whether they know and trust each other well. */
  trust: boolean;
  caseKind?: CaseKind | null;
  /** Ids of the methods of the last sessions, newest first. */
  recent: readonly string[];
}

export const methodVerdicts = ['RECOMMENDED', 'POSSIBLE', 'WARNED'] as const;
export type MethodVerdict = (typeof methodVerdicts)[number];

/** Why: the one sentence that is told with a verdict. The first four warn. */
export const methodReasons = [
  ...(['TOO_FEW', 'TOO_MANY', 'NEEDS_TRUST', 'TOO_LONG'] as const),
  ...(['USED_LAST', 'SUITS_AND_NEW', 'SUITS', 'OTHER_CASE', 'NEW', 'FITS'] as const),
] as const;
export type MethodReason = (typeof methodReasons)[number];

export interface MethodAdvice {
  method: Method;
  verdict: MethodVerdict;
  reason: MethodReason;
  /** Minutes with what comes before and after it in a session. */
  needed: number;
}

/** More names than this are no help in choosing. */
const mostRecommended = 3;

/** All of the methods with what speaks for or against each now: recommended first, warned last, else in the order given. */
export function adviseOn(methods: readonly Method[], around: Circumstances): MethodAdvice[] {
  const weighed = methods.map((method) => weigh(method, around)).toSorted((a, b) => b.weight - a.weight);
  const best = weighed.filter(({ warned, usedLast }) => !warned && !usedLast).slice(0, mostRecommended);
  return weighed.map((one) => ({
    ...{ method: one.method, reason: one.reason, needed: one.needed },
    verdict: one.warned ? 'WARNED' : best.includes(one) ? 'RECOMMENDED' : 'POSSIBLE',
  }));
}

/** Minutes of a whole session by this method, when there is all the time it asks. */
export const minutesNeeded = (method: Method) => minutesOf(sessionScript(method, Infinity));

function weigh(method: Method, around: Circumstances) {
  const needed = minutesNeeded(method);
  const warning = warningOf(method, needed, around);
  const ago = around.recent.indexOf(method.id);
  const suits = !!around.caseKind && method.suits.includes(around.caseKind);
  const variety = ago < 0 ? around.recent.length : ago;
  return {
    ...{ method, needed, warned: !!warning, usedLast: ago === 0 },
    reason: warning ?? reasonFor({ suits, ago }, around),
    weight: (warning ? -1_000 : 0) + (ago === 0 ? -100 : 0) + (suits ? 50 : 0) + variety,
  };
}

function warningOf({ people, needsTrust }: Method, needed: number, around: Circumstances): MethodReason | undefined {
  if (around.people < people.from) return 'TOO_FEW';
  if (around.people > people.to) return 'TOO_MANY';
  if (needsTrust && !around.trust) return 'NEEDS_TRUST';
  return needed > around.minutes ? 'TOO_LONG' : undefined;
}

function reasonFor({ suits, ago }: { suits: boolean; ago: number }, { caseKind, recent }: Circumstances): MethodReason {
  const isNew = ago < 0 && recent.length > 0;
  if (ago === 0) return 'USED_LAST';
  if (suits) return isNew ? 'SUITS_AND_NEW' : 'SUITS';
  if (caseKind) return 'OTHER_CASE';
  return isNew ? 'NEW' : 'FITS';
}
