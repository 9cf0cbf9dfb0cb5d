import { useSuspenseQuery } from '@apollo/client/react';
import { Section } from '@libs/ui';
import { Badge, Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { MyProgrammesQuery } from '../gql/graphql';

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
        }
      }
    }
  }
`);

type Mine = MyProgrammesQuery['programmes'][number];

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

function MyProgramme({ programme: { id, name, startsOn, months, mine } }: { programme: Mine }) {
  const { t } = useText();
  const { date } = useFormat();
  const asked = mine && !mine.enrolment.confirmedAt;
  const role = mine && t(`enrolment.roles.${mine.enrolment.role}`).toLowerCase();
  const state = asked
    ? t('enrolment.mine.asked')
    : role
      ? t('enrolment.mine.enrolledAs', { role })
      : t('enrolment.mine.open');
  const act = asked ? 'enrolment.mine.answer' : mine ? 'enrolment.mine.see' : 'enrolment.mine.enrol';
  return (
    <Section title={name} lead={t('enrolment.mine.starts', { date: date(startsOn), months })}>
      <div>
        <Badge color={asked ? 'apricot' : mine ? 'leaf' : 'gray'}>{state}</Badge>
      </div>
      <div>
        <Button component={Link} to={`/enrol/${id}`} variant={mine && !asked ? 'default' : 'filled'}>
          {t(act)}
        </Button>
      </div>
    </Section>
  );
}
