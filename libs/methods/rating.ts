import { type ContributionKind, type Phase, rateableKinds } from './method.js';

/** What a RATING is about: the texts of these kinds, written in this phase. */
interface Rated {
  phase: string;
  kinds: ContributionKind[];
}

/** What a RATING in this phase is about: the texts of the last phase before it that yields any to value; undefined: none. */
export function ratedBefore(phases: readonly Pick<Phase, 'id' | 'outputs'>[], at: number): Rated | undefined {
  return phases
    .slice(0, at)
    .map(({ id, outputs }) => ({ phase: id, kinds: rateableKinds.filter((kind) => isShared(outputs, kind)) }))
    .findLast(({ kinds }) => kinds.length > 0);
}

const isShared = (outputs: Phase['outputs'], kind: ContributionKind) =>
  outputs.some((output) => output.kind === kind && output.audience !== 'AUTHOR');
