import { useSubscription } from '@apollo/client/react';
import { LiveRegion, ProgressBar, Section } from '@libs/ui';
import { Button, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlayerStop } from '@tabler/icons-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useFormat } from '../app/useFormat';
import { useText, type Say } from '../app/useText';
import type { MatchingRulesTriedSubscription } from '../gql/graphql';
import { MatchingRulesTried } from './ruleDocuments';
import type { Rules } from './rules';
import classes from './Rules.module.css';

type Trial = NonNullable<MatchingRulesTriedSubscription['matchingRulesTried']>;

interface RulesPreviewProps {
  programmeId: string;
  proposal?: { id: string; state: string };
  rules: Rules;
  changed: boolean;
  /** What can be done once everything is saved. */
  after: ReactNode;
}

const pause = 700;

/** A quick try of the chosen rules. It waits until the hand rests, and stops when something else is chosen. */
function useTrial({ programmeId, proposal, rules, changed }: Omit<RulesPreviewProps, 'after'>) {
  const chosen = JSON.stringify(rules);
  const [settled] = useDebouncedValue(chosen, pause);
  const [stopped, stop] = useState<string>();
  const wanted = changed && proposal?.state === 'DRAFT';
  const skip = !wanted || settled !== chosen || stopped === chosen;
  const variables = useMemo(
    () => ({ proposalId: proposal?.id ?? '', rules: { id: programmeId, ...(JSON.parse(settled) as Rules) } }),
    [programmeId, proposal?.id, settled],
  );
  const answered = useRef(false);
  const { data } = useSubscription(MatchingRulesTried, {
    ...{ variables, skip, fetchPolicy: 'no-cache' },
    onData: ({ data: { data: told } }) => (answered.current = told?.matchingRulesTried?.done ?? false),
    onComplete: () => answered.current || stop(settled), // it went wrong on the way: it can be tried again
  });
  return {
    wanted,
    trial: skip ? undefined : (data?.matchingRulesTried ?? undefined),
    isStopped: stopped === chosen,
    stop: () => stop(chosen),
    compute: () => stop(undefined),
  };
}

/** What a change would do, beside the proposal as it is now. */
export function RulesPreview(props: RulesPreviewProps) {
  const { t } = useText();
  const { proposal, changed, after } = props;
  const { wanted, trial, isStopped, stop, compute } = useTrial(props);
  const quiet = !proposal ? 'noProposal' : proposal.state === 'PUBLISHED' ? 'published' : 'sameHelp';
  const spoken = trial?.done ? effects(t, trial).join(' ') : '';
  return (
    <div className={classes.preview}>
      <Section title={t('board.rules.preview')} lead={wanted ? t('board.rules.previewLead') : undefined}>
        {!wanted && <Text>{t(`board.rules.${changed || quiet !== 'sameHelp' ? quiet : 'sameHelp'}`)}</Text>}
        {wanted && isStopped && (
          <Stack gap="sm" align="flex-start">
            <Text>{t('board.rules.stopped')}</Text>
            <Button variant="default" onClick={compute}>
              {t('board.rules.compute')}
            </Button>
          </Stack>
        )}
        {wanted && !isStopped && !trial?.done && <Computing percent={trial?.percent ?? 0} onStop={stop} />}
        {wanted && trial?.done && <Outcome trial={trial} />}
        {after}
        <LiveRegion>{spoken}</LiveRegion>
      </Section>
    </div>
  );
}

function Computing({ percent, onStop }: { percent: number; onStop: () => void }) {
  const { t } = useText();
  return (
    <Stack gap="sm" align="flex-start">
      <div style={{ alignSelf: 'stretch' }}>
        <ProgressBar
          label={t('board.rules.computing')}
          value={percent}
          valueText={t('matching.run.progress', { percent })}
        />
      </div>
      <Button variant="default" leftSection={<IconPlayerStop size={18} aria-hidden="true" />} onClick={onStop}>
        {t('board.rules.stop')}
      </Button>
    </Stack>
  );
}

function effects(t: Say, { moved, gained, lost }: Trial): string[] {
  const counts = { moved, gained, lost };
  const keys = (['moved', 'gained', 'lost'] as const).filter((key) => counts[key] > 0);
  if (!keys.length) return [t('board.rules.nobody')];
  return keys.map((key) => t(`board.rules.${key}`, { count: counts[key] }));
}

const rows = ['placed', 'groups', 'score', 'wrong'] as const;

function Outcome({ trial }: { trial: Trial }) {
  const { t } = useText();
  const { number } = useFormat();
  const { now, then, mentees } = trial;
  const shown = rows.filter((row) => row !== 'wrong' || now.wrong > 0);
  const figure = (row: (typeof rows)[number], value: number) =>
    row === 'placed' ? t('matching.run.placedValue', { placed: value, count: mentees }) : number(value);
  return (
    <>
      <ul className={classes.effects}>
        {effects(t, trial).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <table className={classes.figures} aria-label={t('board.rules.caption')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('board.rules.now')}</th>
            <th scope="col">{t('board.rules.then')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`board.rules.${row}`)}</th>
              <td>{figure(row, now[row])}</td>
              <td>{then ? figure(row, then[row]) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text c="dimmed" size="sm">
        {t('board.rules.measured')}
      </Text>
    </>
  );
}
