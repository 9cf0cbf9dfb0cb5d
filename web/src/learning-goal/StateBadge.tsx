import { Badge } from '@mantine/core';
import { useText } from '../app/useText';
import type { Goal } from './goals';

const colours: Record<Goal['state'], string> = {
  DRAFT: 'gray',
  AGREED: 'leaf',
  PRACTISING: 'leaf',
  ACHIEVED: 'leaf',
  PARKED: 'gray',
};

/** How far a goal is, in a word. */
export function StateBadge({ state }: { state: Goal['state'] }) {
  const { t } = useText();
  return <Badge color={colours[state]}>{t(`learningGoal.states.${state}`)}</Badge>;
}
