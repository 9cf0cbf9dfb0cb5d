import { Anchor, Text } from '@mantine/core';
import { Section } from '@libs/ui';
import { Link } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import classes from './Agreements.module.css';

const SHOWN = 3;

/** What somebody still has to do, for the home of a mentee: the first due, and the way to all. */
export function AgreementsShort({ agreements }: { agreements: { id: string; text: string; dueOn: string }[] }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <Section title={t('ownAgreements.title')}>
      {agreements.length ? (
        <ul className={classes.short}>
          {agreements.slice(0, SHOWN).map(({ id, text, dueOn }) => (
            <li key={id}>
              {text}
              <Text size="sm" c="dimmed">
                {t('ownAgreements.due', { date: format.shortDate(dueOn) })}
              </Text>
            </li>
          ))}
        </ul>
      ) : (
        <Text>{t('ownAgreements.nothingOpen')}</Text>
      )}
      <Anchor component={Link} to="/agreements">
        {agreements.length ? t('ownAgreements.answer') : t('ownAgreements.all')}
      </Anchor>
    </Section>
  );
}
