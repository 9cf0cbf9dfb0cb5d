import { useSubscription, useSuspenseQuery } from '@apollo/client/react';
import { Columns, EmptyState, Page, StepStrip } from '@libs/ui';
import { Button, Select, Stack } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useReconnected } from '../app/connection';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { ProgrammeHomeQuery } from '../gql/graphql';
import { Decisions } from './Decisions';
import { EnrolLink } from './EnrolLink';
import { repairsOf } from './repairs';
import { decisionsOf, standOf, useSteps } from './stand';
import { Supply } from './Supply';

/** What changes while people enrol. */
export const ProgrammeHome_stand = graphql(`
  fragment ProgrammeHome_stand on Programme {
    enrolmentClosedAt
    ruleBreaches {
      id
      rule
      group {
        id
        name
      }
    }
    repairs {
      id
      state
    }
    figures {
      mentors
      mentees
      unconfirmed
      incomplete
      capacity
      disciplines {
        mentors
        mentees
        groups
        discipline {
          id
          name
        }
      }
    }
  }
`);

const ProgrammeHome = graphql(`
  query ProgrammeHome {
    programmes {
      id
      name
      startsOn
      months
      minMembers
      maxMembers
      ...ProgrammeHome_stand @unmask
      groups(first: 100) {
        edges {
          node {
            id
            plannedAt
          }
        }
      }
    }
    people(first: 1) {
      totalCount
    }
  }
`);

/** Tells that something changed; the page then reads its figures again. */
const ProgrammeHomeChanged = graphql(`
  subscription ProgrammeHomeChanged($id: ID!) {
    programmeChanged(id: $id) {
      id
      ...ProgrammeHome_stand @unmask
    }
  }
`);

export type HomeProgramme = ProgrammeHomeQuery['programmes'][number];

/** The home of HR: where the programme stands, and what needs a decision now. */
export function ProgrammePage() {
  const { t } = useText();
  const { data, refetch } = useSuspenseQuery(ProgrammeHome, { fetchPolicy: 'cache-and-network' });
  useReconnected(() => void refetch());
  const [params] = useSearchParams();
  const { programmes } = data;
  const programme = programmes.find(({ id }) => id === params.get('programme')) ?? programmes[0];
  if (programme) return <Running programme={programme} programmes={programmes} people={data.people.totalCount} />;
  const make = (
    <Button component={Link} to="/programme/new" size="lg">
      {t('programme.none.action')}
    </Button>
  );
  return (
    <Page title={t('programme.title')} lead={t('programme.lead')}>
      <EmptyState title={t('programme.none.title')} action={make}>
        {t('programme.none.text')}
      </EmptyState>
    </Page>
  );
}

function Running(props: { programme: HomeProgramme; programmes: HomeProgramme[]; people: number }) {
  const { programme, programmes, people } = props;
  const { t } = useText();
  const { date } = useFormat();
  useSubscription(ProgrammeHomeChanged, { variables: { id: programme.id } });
  const stand = standOf(programme, people);
  const steps = useSteps(programme.id, stand);
  const { id, months, minMembers, maxMembers } = programme;
  const facts = { date: date(programme.startsOn), months, min: minMembers, max: maxMembers };
  const actions = (
    <>
      {programmes.length > 1 && <ChooseProgramme programmes={programmes} current={id} />}
      <Button component={Link} to="/programme/new" variant="default">
        {t('programme.new')}
      </Button>
      <Button
        component={Link}
        to={`/programme/${id}/settings`}
        variant="default"
        leftSection={<IconSettings size={20} aria-hidden />}
      >
        {t('programme.settings')}
      </Button>
    </>
  );
  return (
    <Page title={programme.name} lead={t('programme.facts', facts)} actions={actions}>
      <StepStrip label={t('programme.steps.label')} steps={steps} />
      <Columns>
        <Decisions decisions={[...repairsOf(programme), ...decisionsOf(programme.id, stand)]} />
        <Stack gap="lg">
          {programme.figures && <Supply disciplines={programme.figures.disciplines} maxMembers={maxMembers} />}
          {!stand.closed && <EnrolLink programmeId={id} />}
        </Stack>
      </Columns>
    </Page>
  );
}

function ChooseProgramme({ programmes, current }: { programmes: HomeProgramme[]; current: string }) {
  const { t } = useText();
  const [, setParams] = useSearchParams();
  return (
    <Select
      aria-label={t('programme.choose')}
      data={programmes.map(({ id, name }) => ({ value: id, label: name }))}
      value={current}
      allowDeselect={false}
      onChange={(programme) => programme && setParams({ programme })}
    />
  );
}
