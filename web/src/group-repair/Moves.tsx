import { Text, VisuallyHidden } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useText } from '../app/useText';
import type { ProposedRepair } from './documents';
import classes from './GroupRepair.module.css';

/** Who goes from which group to which. */
export function Moves({ moves }: Pick<ProposedRepair, 'moves'>) {
  const { t } = useText();
  return (
    <ul className={classes.moves}>
      {moves.map(({ id, person, from, to }) => (
        <li key={id} className={classes.move}>
          <Text fw={600}>{person.name}</Text>
          <Text component="div" className={classes.way}>
            <VisuallyHidden>{t('groupRepair.moves.from')} </VisuallyHidden>
            <span>{from?.name ?? t('groupRepair.moves.noGroup')}</span>
            <IconArrowRight size={18} aria-hidden="true" />
            <VisuallyHidden> {t('groupRepair.moves.to')} </VisuallyHidden>
            <span data-out={to ? undefined : true}>{to?.name ?? t('groupRepair.moves.out')}</span>
          </Text>
        </li>
      ))}
    </ul>
  );
}
