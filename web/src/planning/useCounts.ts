import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import type { Stood } from './standing';

const kinds = ['held', 'live', 'planned', 'late', 'cancelled'] as const;

/** How many sessions are where, in words: the text beside every picture of a year. */
export function useCounts(sessions: readonly Stood[]): string {
  const { t } = useText();
  const { list } = useFormat();
  const counted = kinds
    .map((kind) => ({ kind, count: sessions.filter((session) => kindOf(session) === kind).length }))
    .filter(({ count }) => count);
  if (!counted.length) return t('planning.counts.none');
  return list(counted.map(({ kind, count }) => t(`planning.counts.${kind}`, { count })));
}

const kindOf = ({ state, late }: Stood) => (late ? 'late' : (state.toLowerCase() as (typeof kinds)[number]));
