import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Text, TextInput } from '@mantine/core';
import { Field, Form, Page, Section, toast } from '@libs/ui';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useRef, useTransition, type ReactNode } from 'react';
import { useDraft } from '../app/drafts';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { ProposeSessions } from '../gql/graphql';
import { FixedMoment } from './FixedMoment';
import { ProposedDates } from './ProposedDates';
import classes from './PlanYear.module.css';
import { type Choices, withChoices } from './proposal';
import { spanOf, YearLine } from './YearLine';

const YearProposal = graphql(`
  query YearProposal($input: ProposeSessions!, $groupId: ID!) {
    sessionProposal(input: $input) {
      slot
      at
      earliest
      latest
      minutes
      from
      everyWeeks
      everyoneWorksOn
      dates {
        on
        kind
        insteadOf {
          on
          holiday
        }
      }
    }
    mentorGroup(id: $groupId) {
      id
      daysOff {
        on
        holiday
      }
    }
  }
`);

const PlanWholeYear = graphql(`
  mutation PlanWholeYear($input: PlanSessions!) {
    planSessions(input: $input) {
      id
      plannedAt
      ...Year_group
      ...NextSession_group
    }
  }
`);

export type Wish = Pick<ProposeSessions, 'slot' | 'at' | 'from'>;

/** What the mentor has decided so far; a reload brings it back. */
interface Draft {
  wish: Wish;
  choices: Choices;
  place: string;
}

const nothing: Draft = { wish: {}, choices: {}, place: '' };

interface PlanYearProps {
  groupId: string;
  name: string;
  choice: ReactNode;
}

/** The mentor gets a year of dates, changes what does not fit, and plans it all at once. */
export function PlanYear({ groupId, name, choice }: PlanYearProps) {
  const { t } = useText();
  const [{ wish, choices, place }, setDraft, forget] = useDraft(`plan.${groupId}`, () => nothing);
  const [thinking, think] = useTransition();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const { data } = useSuspenseQuery(YearProposal, { variables: { groupId, input: { groupId, ...wish } } });
  const proposal = data.sessionProposal;
  const dates = withChoices(proposal.dates, proposal.at, choices);
  const kept = dates.filter(({ skipped }) => !skipped);
  const [plan, planning, problem] = useAction(PlanWholeYear, { problems: 'form' });
  const idOf = useIds();

  const submit = async () => {
    const sessions = kept.map(({ proposed, on, at, kind }) => ({ id: idOf(proposed), on, at, kind }));
    const input = { id: idOf('series'), groupId, minutes: proposal.minutes, place: place || null, sessions };
    if (!(await plan({ input }))) return;
    forget();
    toast.done(t('planning.propose.done'));
  };

  return (
    <Page title={t('planning.propose.title')} lead={t('planning.propose.lead', { group: name })}>
      {choice}
      <Form problem={problem} onSubmit={() => void submit()}>
        <div className={classes.page}>
          <div className={classes.moment}>
            <FixedMoment
              proposal={proposal}
              busy={thinking}
              onWish={(next) => think(() => change({ wish: { ...wish, ...next } }))}
            />
          </div>
          <Section
            tone="card"
            title={t('planning.propose.dates')}
            lead={t('planning.propose.count', { count: kept.length })}
          >
            <YearLine
              {...spanOf(dates)}
              marks={kept.map(({ proposed, on }) => ({ id: proposed, on, standing: 'PLANNED' }))}
            />
            <ProposedDates
              dates={dates}
              minutes={proposal.minutes}
              daysOff={data.mentorGroup.daysOff}
              groupId={groupId}
              onChoose={(proposed, chosen) => change({ choices: { ...choices, [proposed]: chosen } })}
            />
          </Section>
          <Section tone="card">
            <Field path="place">
              {(wrong) => (
                <TextInput
                  label={t('planning.propose.place')}
                  description={`${t('planning.propose.placeHint')} (${t('common.optional')})`}
                  value={place}
                  maxLength={300}
                  onChange={(event) => change({ place: event.currentTarget.value })}
                  {...wrong}
                />
              )}
            </Field>
            <Text c="dimmed">{t('planning.propose.note')}</Text>
            <Button
              type="submit"
              size="lg"
              loading={planning}
              disabled={!kept.length}
              className={classes.plan}
              leftSection={<IconCalendarPlus size={20} aria-hidden />}
            >
              {t('planning.propose.plan', { count: kept.length })}
            </Button>
          </Section>
        </div>
      </Form>
    </Page>
  );
}

/** One id for each thing that is planned, the same on every try: sending it again plans nothing twice. */
function useIds(): (of: string) => string {
  const ids = useRef(new Map<string, string>());
  return (of) => {
    if (!ids.current.has(of)) ids.current.set(of, crypto.randomUUID());
    return ids.current.get(of)!;
  };
}
