import { useApolloClient } from '@apollo/client/react';
import { measuredOffset, type ClockSample } from '@libs/domain';
import { useEffect, useState } from 'react';
import { useReconnected } from '../app/connection';
import { ServerTime } from './documents';

const samplesAtOnce = 4;
const again = 5 * 60_000;

/** A clock that nobody can set; only differences on it mean something. */
const steady = () => performance.now();

/**
 * The server's time in milliseconds, moving every second; undefined until it is known. The clock of this device is not
 * used, so it may be wrong, and is set again after sleep, after a lost connection and now and then.
 */
export function useServerClock(): number | undefined {
  const client = useApolloClient();
  const [offset, setOffset] = useState<number>();
  const [now, setNow] = useState(steady);
  const [round, setRound] = useState(0);
  useReconnected(() => setRound((count) => count + 1));

  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<ClockSample> => {
      const sentAt = steady();
      const { data } = await client.query({ query: ServerTime, fetchPolicy: 'no-cache' });
      return { sentAt, serverTime: new Date(data!.serverTime).getTime(), receivedAt: steady() };
    };
    const measure = async () => {
      const samples: ClockSample[] = [];
      while (!gone && samples.length < samplesAtOnce) {
        samples.push(await ask());
        setOffset(measuredOffset(samples)?.offset);
      }
    };
    const quietly = () => void measure().catch(() => undefined);
    const whenSeen = () => document.visibilityState === 'visible' && quietly();
    quietly();
    const timer = setInterval(quietly, again);
    document.addEventListener('visibilitychange', whenSeen);
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }, [client, round]);

  useEffect(() => {
    const timer = setInterval(() => setNow(steady()), 1_000);
    return () => clearInterval(timer);
  }, []);

  return offset === undefined ? undefined : now + offset;
}
