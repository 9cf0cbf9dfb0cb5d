import { ConfirmInline, Section, toast } from '@libs/ui';
import { Text } from '@mantine/core';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';

const SayNoClick = graphql(`
  mutation SayNoClick($membershipId: ID!) {
    sayNoClick(membershipId: $membershipId)
  }
`);

/** A mentee leaves a group in which it does not work out, without a reason (I3). */
export function LeaveGroup({ membershipId, onLeft }: { membershipId: string; onLeft: () => void }) {
  const { t } = useText();
  const [say, saying] = useAction(SayNoClick);
  const leave = async () => {
    if (await say({ membershipId })) onLeft();
  };
  return (
    <Section tone="plain" title={t('mentorGroup.noClick.title')}>
      <Text c="dimmed">{t('mentorGroup.noClick.mentee')}</Text>
      <div>
        <ConfirmInline
          variant="subtle"
          loading={saying}
          label={t('mentorGroup.noClick.leave')}
          question={t('mentorGroup.noClick.leaveQuestion')}
          yes={t('mentorGroup.noClick.leaveYes')}
          no={t('mentorGroup.noClick.not')}
          onConfirm={() => void leave()}
        />
      </div>
    </Section>
  );
}

/** A mentor says the same about one mentee; the mentee is gone from the list at once. */
export function NoClickWith({ membershipId, name }: { membershipId: string; name: string }) {
  const { t } = useText();
  const [say, saying] = useAction(SayNoClick, { refetch: ['GroupView'] });
  const part = async () => {
    if (await say({ membershipId })) toast.done(t('mentorGroup.noClick.done', { name }));
  };
  return (
    <ConfirmInline
      size="compact-sm"
      variant="subtle"
      loading={saying}
      label={t('mentorGroup.noClick.mentor')}
      aria-label={`${t('mentorGroup.noClick.mentor')} ${t('mentorGroup.noClick.mentorOf', { name })}`}
      question={t('mentorGroup.noClick.mentorQuestion', { name })}
      yes={t('mentorGroup.noClick.mentorYes', { name })}
      no={t('mentorGroup.noClick.not')}
      onConfirm={() => void part()}
    />
  );
}
