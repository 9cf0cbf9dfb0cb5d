import { Page, Section } from '@libs/ui';
import { Text } from '@mantine/core';
import { useText } from '../app/useText';
import type { EnrolmentRole } from '../gql/graphql';
import { TakePart } from './TakePart';

interface TakePartPageProps {
  programme: { id: string; name: string };
  role: EnrolmentRole;
}

/** In place of a group, for somebody who has a place in it and was never asked: the question comes first. */
export function TakePartPage({ programme, role }: TakePartPageProps) {
  const { t } = useText();
  const as = t(`enrolment.roles.${role}`).toLowerCase();
  return (
    <Page
      width="text"
      title={t('enrolment.choice.title')}
      lead={t('enrolment.choice.lead', { role: as, programme: programme.name })}
    >
      <Section>
        <Text>{t('enrolment.choice.placed')}</Text>
        <TakePart programmeId={programme.id} guides={role === 'MENTOR'} />
      </Section>
    </Page>
  );
}
