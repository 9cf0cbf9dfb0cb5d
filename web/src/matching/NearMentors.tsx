import { Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { useText } from '../app/useText';
import board from './Board.module.css';
import classes from './Explanation.module.css';
import { FoldButton } from './FoldButton';
import type { Unplaced } from './proposal';
import { guidesOf, reasonTexts } from './words';

/** The mentors who would suit somebody best, each with the rule in the way. */
export function NearMentors({ near }: Pick<Unplaced, 'near'>) {
  const { t } = useText();
  const id = useId();
  const [open, { toggle }] = useDisclosure(false);
  if (!near.length) return null;
  return (
    <div>
      <FoldButton open={open} controls={id} onClick={toggle}>
        <span className={board.small}>{t('explanation.near.show')}</span>
      </FoldButton>
      <ul id={id} hidden={!open} className={classes.list}>
        {near.map((place) => (
          <li key={place.groupId}>
            <Text className={board.small}>
              <b>{guidesOf(place)}</b> {reasonTexts(t, place.reasons)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
