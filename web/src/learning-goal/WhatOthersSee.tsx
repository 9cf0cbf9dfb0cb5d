import { Anchor, Text } from '@mantine/core';
import { Section } from '@libs/ui';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import classes from './Goals.module.css';

/** Leaves no doubt about who sees what. */
export function WhatOthersSee({ goals }: { goals: { id: string; wish: string }[] }) {
  const { t } = useText();
  return (
    <Section tone="sunken" title={t('learningGoal.others.title')} lead={t('learningGoal.others.lead')}>
      {goals.length ? (
        <>
          <ul className={classes.list}>
            {goals.map(({ id, wish }) => (
              <li key={id} className={classes.shared}>
                {wish}
              </li>
            ))}
          </ul>
          <Text c="dimmed">{t('learningGoal.others.what')}</Text>
        </>
      ) : (
        <Text>{t('learningGoal.others.nothing')}</Text>
      )}
      <Anchor component={Link} to="/group">
        {t('mentorGroup.title')}
      </Anchor>
    </Section>
  );
}
