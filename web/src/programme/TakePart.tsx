import { ConfirmInline, toast } from '@libs/ui';
import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';

const ConfirmEnrolment = graphql(`
  mutation ConfirmEnrolment($programmeId: ID!) {
    confirmEnrolment(programmeId: $programmeId) {
      id
      mine {
        enrolment {
          id
          confirmedAt
        }
      }
    }
  }
`);

const DeclineEnrolment = graphql(`
  mutation DeclineEnrolment($programmeId: ID!) {
    declineEnrolment(programmeId: $programmeId) {
      id
      mine {
        enrolment {
          id
        }
      }
    }
  }
`);

const refetch = ['MyProgrammes', 'EnrolPage', 'MyGroups', 'MyGoals', 'MyPages'];

interface TakePartProps {
  programmeId: string;
  /** The mentor of a group leaves it through HR, so that it is not left without one. */
  guides?: boolean;
  /** Who has no half-days or needs yet says them before the groups are made. */
  fillIn?: boolean;
}

/** Somebody whom HR enrolled says yes or no (G6): before the groups are made, or in the group. */
export function TakePart({ programmeId, guides, fillIn }: TakePartProps) {
  const { t } = useText();
  const [confirm, confirming] = useAction(ConfirmEnrolment, { refetch });
  const yes = async () => {
    if (await confirm({ programmeId })) toast.done(t('enrolment.choice.saidYes'));
  };
  return (
    <>
      <Group gap="sm">
        {fillIn ? (
          <Button component={Link} to={`/enrol/${programmeId}`}>
            {t('enrolment.choice.fillIn')}
          </Button>
        ) : (
          <Button loading={confirming} onClick={() => void yes()}>
            {t('enrolment.choice.yes')}
          </Button>
        )}
        {!guides && <SayNo programmeId={programmeId} />}
      </Group>
      {guides && <Text c="dimmed">{t('enrolment.choice.mentor')}</Text>}
    </>
  );
}

/** No takes no reason, and cannot be taken back. */
export function SayNo({ programmeId, size }: { programmeId: string; size?: 'lg' }) {
  const { t } = useText();
  const [decline, declining] = useAction(DeclineEnrolment, { refetch });
  const no = async () => {
    if (await decline({ programmeId })) toast.done(t('enrolment.choice.saidNo'));
  };
  return (
    <ConfirmInline
      size={size}
      loading={declining}
      label={t('enrolment.choice.no')}
      question={t('enrolment.choice.noQuestion')}
      yes={t('enrolment.choice.noYes')}
      no={t('enrolment.choice.noNo')}
      onConfirm={() => void no()}
    />
  );
}
