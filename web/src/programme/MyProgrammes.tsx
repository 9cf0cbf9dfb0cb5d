import { useSuspenseQuery } from '@apollo/client/react';
import { Section } from '@libs/ui';
import { Badge, Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { MyProgrammesQuery } from '../gql/graphql';
import { TakePart } from './TakePart';

const MyProgrammesQueryDocument = graphql(`
  query MyProgrammes {
    programmes {
      id
      name
      startsOn
      months
      enrolmentClosedAt
      mine {
        enrolment {
          id
          role
          confirmedAt
          availability
          needs {
            rank
          }
        }
      }
    }
  }
`);

type Mine = MyProgrammesQuery['programmes'][number];

/** Enrolled by HR, and no word yet. */
const isAsked = ({ mine }: Mine) => Boolean(mine && !mine.enrolment.confirmedAt);

/** Whether somebody is still to say yes or no to being enrolled. */
export const useAsked = (): boolean => useSuspenseQuery(MyProgrammesQueryDocument).data.programmes.some(isAsked);

/** The programmes in which somebody takes part or can enrol. */
export function MyProgrammes({ none }: { none: ReactNode }) {
  const { data } = useSuspenseQuery(MyProgrammesQueryDocument, { fetchPolicy: 'cache-and-network' });
  const programmes = data.programmes.filter(({ mine, enrolmentClosedAt }) => mine ?? !enrolmentClosedAt);
  if (!programmes.length) return none;
  return (
    <Stack gap="md">
      {programmes.map((programme) => (
        <MyProgramme key={programme.id} programme={programme} />
      ))}
    </Stack>
  );
}

function MyProgramme({ programme }: { programme: Mine }) {
  const { t } = useText();
  const { date } = useFormat();
  const { id, name, startsOn, months, mine, enrolmentClosedAt } = programme;
  const asked = isAsked(programme);
  const role = mine && t(`enrolment.roles.${mine.enrolment.role}`).toLowerCase();
  const state = asked
    ? t('enrolment.mine.asked')
    : role
      ? t('enrolment.mine.enrolledAs', { role })
      : t('enrolment.mine.open');
  const act = mine ? 'enrolment.mine.see' : 'enrolment.mine.enrol';
  const incomplete = asked && (!mine?.enrolment.availability || !mine.enrolment.needs.length);
  return (
    <Section title={name} lead={t('enrolment.mine.starts', { date: date(startsOn), months })}>
      <div>
        <Badge color={asked ? 'apricot' : mine ? 'leaf' : 'gray'}>{state}</Badge>
      </div>
      {asked && (
        <>
          <Text>{t('enrolment.choice.lead', { role: role ?? '', programme: name })}</Text>
          <TakePart programmeId={id} fillIn={incomplete && !enrolmentClosedAt} />
        </>
      )}
      <div>
        <Button component={Link} to={`/enrol/${id}`} variant={mine ? 'default' : 'filled'}>
          {t(act)}
        </Button>
      </div>
    </Section>
  );
}
