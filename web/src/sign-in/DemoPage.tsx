import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Text, UnstyledButton } from '@mantine/core';
import { EmptyState, Initials, Page, Section, VisuallyHidden } from '@libs/ui';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { DemoPeopleQuery } from '../gql/graphql';
import classes from './DemoPage.module.css';
import { DemoPeople } from './demoPeople';
import { useArrive } from './useArrive';

const SignInAsDemoPerson = graphql(`
  mutation SignInAsDemoPerson($personId: ID!) {
    signInAsDemoPerson(personId: $personId)
  }
`);

type DemoPerson = DemoPeopleQuery['demoPeople'][number];

const roles = ['HR', 'MENTOR', 'MENTEE'] as const;

/** In a practice environment: sign in as one of its made-up people with one click. */
export function DemoPage() {
  const { t } = useText();
  // Elsewhere than in a practice environment the API knows no such people.
  const { data } = useSuspenseQuery(DemoPeople, { errorPolicy: 'all' });
  const demoPeople = data?.demoPeople ?? [];
  if (!demoPeople.length)
    return (
      <Page title={t('signIn.demo.off.title')} lead={t('signIn.demo.off.lead')} width="text">
        <EmptyState
          title={t('signIn.title')}
          action={
            <Button component={Link} to="/sign-in">
              {t('signIn.title')}
            </Button>
          }
        />
      </Page>
    );
  return (
    <Page
      title={t('signIn.demo.title')}
      lead={t('signIn.demo.lead')}
      actions={
        <Button component={Link} to="/demo/mailbox" variant="default">
          {t('signIn.mailbox.toMailbox')}
        </Button>
      }
    >
      {[...Map.groupBy(demoPeople, ({ organisation }) => organisation)].map(([organisation, people]) => (
        <Section
          key={organisation}
          tone="plain"
          mb="xl"
          title={organisation}
          lead={people.length > 1 ? undefined : t('signIn.demo.empty')}
        >
          <div className={classes.roles}>
            {roles.map((role) => (
              <OneRole key={role} role={role} people={people.filter((person) => person.role === role)} />
            ))}
          </div>
        </Section>
      ))}
    </Page>
  );
}

function OneRole({ role, people }: { role: DemoPerson['role']; people: DemoPerson[] }) {
  const { t } = useText();
  if (!people.length) return null;
  return (
    <Section order={3} title={t(`roles.names.${role}`)} lead={t(`signIn.demo.roles.${role}`)}>
      <People people={people} />
    </Section>
  );
}

function People({ people }: { people: DemoPerson[] }) {
  const { t } = useText();
  const arrive = useArrive();
  const [signIn, signingIn] = useAction(SignInAsDemoPerson);
  const choose = async (personId: string) => {
    if (await signIn({ personId })) await arrive();
  };
  return (
    <ul className={classes.people}>
      {people.map(({ id, name, jobTitle, group }) => (
        <li key={id}>
          <UnstyledButton className={classes.person} disabled={signingIn} onClick={() => void choose(id)}>
            <Initials name={name} />
            <span className={classes.words}>
              <Text component="span" fw={600}>
                <VisuallyHidden>{t('signIn.demo.signInAs')} </VisuallyHidden>
                {name}
              </Text>
              <Text component="span" size="sm" c="dimmed">
                {[jobTitle, group].filter(Boolean).join(' · ')}
              </Text>
            </span>
            <IconArrowRight size={18} aria-hidden="true" className={classes.arrow} />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
