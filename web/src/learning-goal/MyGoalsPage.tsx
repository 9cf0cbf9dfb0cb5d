import type { FragmentType } from '@apollo/client';
import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Columns, EmptyState, Page, Section } from '@libs/ui';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { MyGoalsQuery } from '../gql/graphql';
import { AgreementsShort } from '../intervisie/AgreementsShort';
import { Confidentiality } from '../mentor-group/Confidentiality';
import { TakePartPage } from '../programme/TakePartPage';
import { GoalCard } from './GoalCard';
import type { GoalCard_goal } from './goals';
import { NextSession } from '../planning/NextSession';
import classes from './Goals.module.css';
import { WhatOthersSee } from './WhatOthersSee';

const MyGoals = graphql(`
  query MyGoals {
    me {
      person {
        id
      }
      memberships {
        id
        role
        confidentialityAcceptedAt
        group {
          id
          name
          programme {
            id
            name
            mine {
              enrolment {
                id
                confirmedAt
              }
            }
          }
          ...NextSession_group
        }
      }
      agreements {
        id
        text
        dueOn
        outcome
      }
      learningGoals {
        id
        state
        shared
        wish
        ...GoalCard_goal
      }
    }
  }
`);

type Goals = NonNullable<MyGoalsQuery['me']>['learningGoals'];

/** The home of a mentee. */
export function MyGoalsPage() {
  const { t } = useText();
  const { data } = useSuspenseQuery(MyGoals, { fetchPolicy: 'cache-and-network' });
  const { memberships = [], learningGoals = [], agreements = [] } = data.me ?? {};
  const asked = memberships.find(({ group }) => group.programme.mine?.enrolment.confirmedAt === null);
  if (asked) return <TakePartPage programme={asked.group.programme} role={asked.role} />;
  const waiting = memberships.find((membership) => !membership.confidentialityAcceptedAt);
  if (waiting && !learningGoals.length) return <Confidentiality group={waiting.group} />;
  const inGroup = memberships.length > 0;
  return (
    <Page
      title={t('learningGoal.title')}
      lead={t('learningGoal.lead')}
      actions={inGroup && learningGoals.length > 0 && <NewGoal />}
    >
      {!inGroup && !learningGoals.length ? (
        <EmptyState title={t('common.start.waiting')}>{t('common.start.lead')}</EmptyState>
      ) : (
        <Columns>
          <div className={classes.goals}>{learningGoals.length ? <Sections goals={learningGoals} /> : <NoGoals />}</div>
          <div className={classes.goals}>
            {memberships.map(({ id, group }) => (
              <NextSession key={id} group={group} />
            ))}
            {inGroup && <AgreementsShort agreements={agreements.filter(({ outcome }) => !outcome)} />}
            <WhatOthersSee goals={learningGoals.filter(({ shared }) => shared)} />
          </div>
        </Columns>
      )}
    </Page>
  );
}

const NewGoal = () => {
  const { t } = useText();
  return (
    <Button component={Link} to="/goals/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('learningGoal.form.add')}
    </Button>
  );
};

function NoGoals() {
  const { t } = useText();
  return (
    <Section>
      <EmptyState title={t('learningGoal.none.title')} action={<NewGoal />}>
        {t('learningGoal.none.lead')}
      </EmptyState>
    </Section>
  );
}

function Sections({ goals }: { goals: Goals }) {
  const { t } = useText();
  const of = (...states: string[]) => goals.filter(({ state }) => states.includes(state));
  return (
    <>
      <Cards
        title={t('learningGoal.sections.active')}
        lead={t('learningGoal.sections.activeLead')}
        goals={of('PRACTISING', 'AGREED')}
      />
      <Cards
        title={t('learningGoal.sections.drafts')}
        lead={t('learningGoal.sections.draftsLead')}
        goals={of('DRAFT')}
      />
      <Cards title={t('learningGoal.sections.aside')} goals={of('ACHIEVED', 'PARKED')} />
    </>
  );
}

interface CardsProps {
  title: string;
  lead?: string;
  goals: (FragmentType<typeof GoalCard_goal> & { id: string })[];
}

function Cards({ title, lead, goals }: CardsProps) {
  if (!goals.length) return null;
  return (
    <Section tone="plain" title={title} lead={lead}>
      {goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} />
      ))}
    </Section>
  );
}
