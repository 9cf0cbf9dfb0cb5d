/** What became of an agreement. Every answer closes it; whoever goes on with it makes a new one. */
export const agreementOutcomes = ['DONE', 'TRIED', 'NOT_DONE', 'DROPPED'] as const;
export type AgreementOutcome = (typeof agreementOutcomes)[number];

/** What is wrong with an answer: only "not done" has a barrier, and it always has one. */
export function outcomeProblem(outcome: AgreementOutcome, barrier?: string | null) {
  const named = !!barrier?.trim();
  if (outcome === 'NOT_DONE') return named ? undefined : 'BARRIER_MISSING';
  return named ? 'BARRIER_UNASKED' : undefined;
}

/** The agreements of a session at the moment that someone wants to close it. */
export interface AgreementsAtClose {
  unanswered: number;
  made: number;
  /** The group says that it makes none this time. */
  none: boolean;
}

/** Why a session cannot close yet: old agreements come first, then new ones or a clear "none". */
export function closingProblem({ unanswered, made, none }: AgreementsAtClose) {
  if (unanswered > 0) return 'UNANSWERED';
  return made > 0 || none ? undefined : 'NO_AGREEMENTS';
}
