import { Button, Text, ThemeIcon, Title } from '@mantine/core';
import { Page, Section, toast } from '@libs/ui';
import {
  IconBuilding,
  IconDoorExit,
  IconEyeOff,
  IconMessageCircleOff,
  IconPencil,
  IconPlant2,
} from '@tabler/icons-react';
import { useAction } from '../app/useAction';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import classes from './MentorGroup.module.css';

const AcceptConfidentiality = graphql(`
  mutation AcceptConfidentiality($groupId: ID!) {
    acceptConfidentiality(groupId: $groupId) {
      id
      confidentialityAcceptedAt
    }
  }
`);

const points = [
  { key: 'retelling', Icon: IconMessageCircleOff },
  { key: 'learned', Icon: IconPlant2 },
  { key: 'appraisal', Icon: IconEyeOff },
  { key: 'hr', Icon: IconBuilding },
  { key: 'yours', Icon: IconPencil },
  { key: 'leaving', Icon: IconDoorExit },
] as const;

interface ConfidentialityProps {
  group: { id: string; name: string };
  /** Once accepted it can only be read. */
  acceptedAt?: string | null;
}

/** What every member accepts before seeing anything of the group: to read at ease, and one button. */
export function Confidentiality({ group, acceptedAt }: ConfidentialityProps) {
  const { t } = useText();
  const format = useFormat();
  const [accept, accepting] = useAction(AcceptConfidentiality, { refetch: ['MyGoals', 'MyGroups'] });
  const agree = async () => {
    if (await accept({ groupId: group.id })) toast.done(t('mentorGroup.confidentiality.thanks'));
  };
  return (
    <Page width="text" title={t('mentorGroup.confidentiality.title')} lead={t('mentorGroup.confidentiality.lead')}>
      <Section>
        <Text c="dimmed">{t('mentorGroup.confidentiality.for', { group: group.name })}</Text>
        <ul className={classes.points}>
          {points.map(({ key, Icon }) => (
            <li key={key} className={classes.point}>
              <ThemeIcon variant="light" size={44} radius="xl" aria-hidden>
                <Icon size={22} />
              </ThemeIcon>
              <div>
                <Title order={2} size="h4">
                  {t(`mentorGroup.confidentiality.${key}.title`)}
                </Title>
                <Text>{t(`mentorGroup.confidentiality.${key}.text`)}</Text>
              </div>
            </li>
          ))}
        </ul>
        {acceptedAt ? (
          <Text fw={600}>{t('mentorGroup.confidentiality.accepted', { date: format.date(acceptedAt) })}</Text>
        ) : (
          <Button size="lg" loading={accepting} onClick={() => void agree()} className={classes.accept}>
            {t('mentorGroup.confidentiality.accept')}
          </Button>
        )}
      </Section>
    </Page>
  );
}
