import { useQuery } from '@apollo/client/react';
import { Text, Title } from '@mantine/core';
import { Initials } from '@libs/ui';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { JoinCode } from './JoinCode';
import { type RoomSession, RoomWaiting } from './room';
import classes from './RoomJoin.module.css';

const EVERY = 3_000;

/** Who is there already. Nothing happens in a session that is not open, so nothing tells of it: it is asked. */
function Waiting({ sessionId, of }: { sessionId: string; of: number }) {
  const { t } = useText();
  const { data } = useQuery(RoomWaiting, {
    variables: { id: sessionId },
    fetchPolicy: 'cache-and-network',
    pollInterval: EVERY,
    skipPollAttempt: () => document.hidden,
  });
  const waiting = data?.session.waiting ?? [];
  return (
    <section aria-label={t('room.waiting.who')}>
      <Text className={classes.count} role="status">
        {waiting.length ? t('room.waiting.count', { count: waiting.length, of }) : t('room.waiting.nobody')}
      </Text>
      <ul className={classes.people}>
        {waiting.map(({ id, givenName, name }) => (
          <li key={id}>
            <Initials name={name} size="md" />
            {givenName}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Before it begins: how to join, and for whom the table still waits. */
export function RoomJoin({ session }: { session: RoomSession }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <div className={classes.join}>
      <JoinCode sessionId={session.id} />
      <div className={classes.words}>
        <Text className={classes.when}>
          {t('intervisie.waiting.when', { date: format.dateTime(session.startsAt), minutes: session.minutes })}
        </Text>
        <Title order={1} className={classes.title}>
          {t('room.join.title')}
        </Title>
        <Text className={classes.how}>{t('room.join.how')}</Text>
        <Text className={classes.how}>{t('room.join.otherwise')}</Text>
        <Waiting sessionId={session.id} of={session.group.members.length} />
        <Text className={classes.quiet}>{t('room.waiting.then')}</Text>
      </div>
    </div>
  );
}
