import { Section } from '@libs/ui';
import { Button, Group, Text } from '@mantine/core';
import { IconArrowRight, IconMessageQuestion, IconSparkles } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import classes from './Decisions.module.css';
import type { Decision } from './stand';

/** What needs HR now: a sentence and what to do about it. */
export function Decisions({ decisions }: { decisions: Decision[] }) {
  const { t } = useText();
  return (
    <Section title={t('programme.decisions.title')}>
      {decisions.length === 0 && <Text c="dimmed">{t('programme.decisions.calm')}</Text>}
      <ul className={classes.list}>
        {decisions.map(({ key, text, params, tone, actions }) => (
          <li key={key} className={classes.decision} data-tone={tone}>
            <span className={classes.sign} aria-hidden="true">
              {tone === 'go' ? <IconSparkles size={22} /> : <IconMessageQuestion size={22} />}
            </span>
            <div className={classes.words}>
              <Text>{t(text, params)}</Text>
              <Group gap="xs" mt="xs">
                {actions.map(({ label, to }, at) => (
                  <Button
                    key={to}
                    component={Link}
                    to={to}
                    variant={tone === 'go' && at === 0 ? 'filled' : 'default'}
                    rightSection={<IconArrowRight size={18} aria-hidden />}
                  >
                    {t(label)}
                  </Button>
                ))}
              </Group>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
