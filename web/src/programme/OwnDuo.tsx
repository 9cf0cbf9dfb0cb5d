import { ConfirmInline, Section, toast } from '@libs/ui';
import { Text } from '@mantine/core';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';

const GuideAlone = graphql(`
  mutation GuideAlone($enrolmentId: ID!) {
    partDuo(enrolmentId: $enrolmentId) {
      id
      partner {
        id
      }
    }
  }
`);

interface OwnDuoProps {
  enrolmentId: string;
  partner: { name: string };
  closed: boolean;
}

/** With whom a mentor guides a group; to guide alone is a choice (G6). */
export function OwnDuo({ enrolmentId, partner: { name }, closed }: OwnDuoProps) {
  const { t } = useText();
  const [part, parting] = useAction(GuideAlone, { refetch: ['EnrolPage'] });
  const alone = async () => {
    if (await part({ enrolmentId })) toast.done(t('enrolment.duo.alone'));
  };
  return (
    <Section title={t('enrolment.duo.title')}>
      <Text>{t('enrolment.duo.yours', { name })}</Text>
      {!closed && (
        <div>
          <ConfirmInline
            loading={parting}
            label={t('enrolment.duo.rather')}
            question={t('enrolment.duo.question', { name })}
            yes={t('enrolment.duo.yes')}
            no={t('enrolment.duo.no')}
            onConfirm={() => void alone()}
          />
        </div>
      )}
    </Section>
  );
}
