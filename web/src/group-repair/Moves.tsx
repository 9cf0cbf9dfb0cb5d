import { Text, VisuallyHidden } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useText } from '../app/useText';
import type { ProposedRepair } from './documents';
import classes from './GroupRepair.module.css';

type Move = ProposedRepair['moves'][number];

/** Who goes from which group to which, and who guides which group from now on. */
export function Moves({ moves }: Pick<ProposedRepair, 'moves'>) {
  return (
    <ul className={classes.moves}>
      {moves.map((move) => (
        <li key={move.id} className={classes.move}>
          <Text fw={600}>{move.person.name}</Text>
          {move.role === 'MENTOR' ? <AsMentor {...move} /> : <Way {...move} />}
        </li>
      ))}
    </ul>
  );
}

function AsMentor({ from, to }: Pick<Move, 'from' | 'to'>) {
  const { t } = useText();
  return (
    <Text className={classes.way}>
      {to && t('groupRepair.moves.guides', { group: to.name })}
      {!to && from && t('groupRepair.moves.guidesNoMore', { group: from.name })}
    </Text>
  );
}

function Way({ from, to }: Pick<Move, 'from' | 'to'>) {
  const { t } = useText();
  return (
    <Text component="div" className={classes.way}>
      <VisuallyHidden>{t('groupRepair.moves.from')} </VisuallyHidden>
      <span>{from?.name ?? t('groupRepair.moves.noGroup')}</span>
      <IconArrowRight size={18} aria-hidden="true" />
      <VisuallyHidden> {t('groupRepair.moves.to')} </VisuallyHidden>
      <span data-out={to ? undefined : true}>{to?.name ?? t('groupRepair.moves.out')}</span>
    </Text>
  );
}
