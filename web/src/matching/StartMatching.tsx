import { EmptyState, Section } from '@libs/ui';
import { Alert, Anchor, Button, List, Text } from '@mantine/core';
import { IconAlertCircle, IconSparkles } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import classes from './Matching.module.css';
import type { MatchingProgramme } from './MatchingPage';
import { useStart } from './useStart';

/** Before the first proposal: what will happen, with how many people. */
export function StartMatching({ programme }: { programme: MatchingProgramme }) {
  const { t } = useText();
  const [start, starting] = useStart(programme.id);
  const { mentees = 0, mentors = 0 } = programme.figures ?? {};
  const enrolments = `/programme/${programme.id}/enrolments`;
  if (!mentees || !mentors)
    return (
      <EmptyState
        title={t('matching.start.nobody')}
        action={
          <Button component={Link} to={enrolments}>
            {t('matching.start.enrolments')}
          </Button>
        }
      >
        {t('matching.start.nobodyText')}
      </EmptyState>
    );
  return (
    <Section title={t('matching.start.title')}>
      <Text maw="42rem">{t('matching.start.text')}</Text>
      {programme.matchRuns[0]?.state === 'FAILED' && (
        <Alert color="red" icon={<IconAlertCircle aria-hidden="true" />}>
          {t('matching.start.failed')}
        </Alert>
      )}
      <Figures programme={programme} />
      <Warnings programme={programme} to={enrolments} />
      <div>
        <Button
          size="md"
          leftSection={<IconSparkles size={20} aria-hidden="true" />}
          loading={starting}
          onClick={() => start()}
        >
          {t('matching.start.action')}
        </Button>
      </div>
    </Section>
  );
}

function Figures({ programme }: { programme: MatchingProgramme }) {
  const { t } = useText();
  const { number } = useFormat();
  const { mentees = 0, mentors = 0, capacity = 0 } = programme.figures ?? {};
  const { minMembers: least, maxMembers: most } = programme;
  const figures = {
    mentees: number(mentees),
    mentors: number(mentors),
    places: number(capacity),
    size: t('matching.start.sizeValue', { least, most }),
  };
  return (
    <dl className={classes.figures}>
      {(Object.keys(figures) as (keyof typeof figures)[]).map((key) => (
        <div key={key}>
          <dt>{t(`matching.start.${key}`)}</dt>
          <dd>{figures[key]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What HR may want to mend first. Nothing of it stands in the way. */
function Warnings({ programme, to }: { programme: MatchingProgramme; to: string }) {
  const { t } = useText();
  const { mentees = 0, capacity = 0, incomplete = 0, unconfirmed = 0 } = programme.figures ?? {};
  const counts = { short: Math.max(0, mentees - capacity), incomplete, unconfirmed };
  const keys = (['short', 'incomplete', 'unconfirmed'] as const).filter((key) => counts[key] > 0);
  if (!keys.length) return null;
  return (
    <Alert color="apricot" icon={<IconAlertCircle aria-hidden="true" />}>
      <List spacing={4}>
        {keys.map((key) => (
          <List.Item key={key}>{t(`matching.start.${key}`, { count: counts[key] })}</List.Item>
        ))}
      </List>
      <Anchor component={Link} to={to} display="inline-block" mt="xs" inherit fw={600}>
        {t('matching.start.enrolments')}
      </Anchor>
    </Alert>
  );
}
