import { Text, Title } from '@mantine/core';
import { CirclesPicture } from '@libs/ui';
import { useCallback } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { MessageKey } from '@libs/messages';
import { useText } from '../app/useText';
import { ConfidentialityFirst } from './ConfidentialityFirst';
import { Frame } from './Frame';
import type { RoomSession } from './room';
import { RoomBar } from './RoomBar';
import { RoomJoin } from './RoomJoin';
import joining from './RoomJoin.module.css';
import { RoomScreen } from './RoomScreen';
import { useAwake } from './useAwake';
import { useEscape } from './useEscape';
import { useRoom } from './useRoom';

/** When there is nothing to do at the table. */
function Nothing({ title, lead }: { title: MessageKey; lead: MessageKey }) {
  const { t } = useText();
  return (
    <div className={joining.join}>
      <div className={joining.words}>
        <CirclesPicture width={200} />
        <Title order={1} className={joining.title}>
          {t(title)}
        </Title>
        <Text className={joining.how}>{t(lead)}</Text>
      </div>
    </div>
  );
}

function Shown({ session }: { session: RoomSession }) {
  const { live, state } = session;
  if (state === 'CANCELLED')
    return <Nothing title="intervisie.waiting.cancelled" lead="intervisie.waiting.cancelledLead" />;
  if (!live) return <RoomJoin session={session} />;
  if (live.closedAt) return <Nothing title="intervisie.held.title" lead="room.closed" />;
  return <RoomScreen session={session} live={live} />;
}

/** One screen for the table, in large type. It follows the session like every other screen, and knows no words of anybody. */
export function RoomPage() {
  const { t } = useText();
  const { sessionId = '' } = useParams();
  const navigate = useNavigate();
  const session = useRoom(sessionId);
  useAwake();
  useEscape(useCallback(() => void navigate(`/session/${sessionId}/live`), [navigate, sessionId]));
  const { live, state, group } = session;
  if (!live && (state === 'LIVE' || state === 'HELD')) return <ConfidentialityFirst />;
  return (
    <Frame title={group.name} middle={<RoomBar sessionId={session.id} runs={!!live && !live.closedAt} />}>
      <title>{`${t('room.title')} · ${group.name}`}</title>
      <Shown session={session} />
    </Frame>
  );
}
