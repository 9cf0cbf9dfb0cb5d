import { Button, Stack, Text, Title } from '@mantine/core';
import { CirclesPicture } from '@libs/ui';
import { IconDeviceTv } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAction } from '../app/useAction';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { OpenSession } from './commands';
import { type SessionShown } from './documents';
import { Frame } from './Frame';
import { MethodChooser } from './MethodChooser';
import { useMethodChoice } from './useMethodChoice';
import classes from './WaitingRoom.module.css';

/** Who comes earlier than this is not told that it is about to begin. */
const SOON = 3600_000;

/** The mentor chooses the method and opens; a kind of session with one method has nothing to choose. */
function Opening({ session }: { session: SessionShown }) {
  const { t } = useText();
  const chooses = session.kind === 'INTERVISIE';
  const choosing = useMethodChoice(session.id, chooses);
  const { choice, methodId } = choosing;
  const [open, opening] = useAction(OpenSession, { refetch: ['SessionOnScreen'] });
  return (
    <Stack gap="lg" align="flex-start" w="100%">
      {choice && <MethodChooser choosing={choosing} choice={choice} />}
      <Button
        size="lg"
        loading={opening || (chooses && !choice)}
        onClick={() => void open({ input: { sessionId: session.id, methodId: methodId ?? null } })}
      >
        {t('intervisie.waiting.open')}
      </Button>
    </Stack>
  );
}

/** Before it begins: when it is, and that the first step comes by itself. */
export function WaitingRoom({ session, me }: { session: SessionShown; me: string }) {
  const { t } = useText();
  const format = useFormat();
  const guides = session.group.members.some(({ role, person }) => role === 'MENTOR' && person.id === me);
  const cancelled = session.state === 'CANCELLED';
  const [early] = useState(() => Date.parse(session.startsAt) - Date.now() > SOON);
  const key = cancelled ? 'cancelled' : early ? 'early' : 'title';
  const mentorLead = early ? 'earlyMentorLead' : 'mentorLead';
  const lead = cancelled ? 'cancelledLead' : guides ? mentorLead : 'lead';
  return (
    <Frame title={session.group.name}>
      <title>{`${t(`intervisie.waiting.${key}`)} · Crossmentor`}</title>
      <div className={classes.room}>
        <CirclesPicture width={200} />
        <Title order={1}>{t(`intervisie.waiting.${key}`)}</Title>
        <Text fw={600} c="dimmed">
          {t('intervisie.waiting.when', { date: format.dateTime(session.startsAt), minutes: session.minutes })}
        </Text>
        <Text size="lg" role="status">
          {t(`intervisie.waiting.${lead}`)}
        </Text>
        {guides && !cancelled ? (
          <Opening session={session} />
        ) : (
          <Button component={Link} to="/" variant="default">
            {t('intervisie.waiting.back')}
          </Button>
        )}
        {!cancelled && (
          <Button
            component={Link}
            to={`/session/${session.id}/room`}
            target="_blank"
            variant="subtle"
            leftSection={<IconDeviceTv size={18} aria-hidden="true" />}
          >
            {t('room.open')}
          </Button>
        )}
      </div>
    </Frame>
  );
}
