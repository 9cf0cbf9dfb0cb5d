import { useMemo } from 'react';
import { encode } from 'uqr';
import { useText } from '../app/useText';
import classes from './JoinCode.module.css';

/** Where a phone joins this session. */
export const addressOf = (sessionId: string) => `${location.origin}/session/${sessionId}/live`;

/** The dark squares as one shape, row by row; with the quiet border that a camera needs around it. */
function drawn(address: string): { size: number; shape: string } {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return { size, shape: rows.join('') };
}

/** A code that opens the session on the phone that reads it, and beneath it the same address in words. */
export function JoinCode({ sessionId }: { sessionId: string }) {
  const { t } = useText();
  const address = addressOf(sessionId);
  const { size, shape } = useMemo(() => drawn(address), [address]);
  return (
    <a className={classes.join} href={address}>
      <svg className={classes.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('room.join.code')}>
        <path d={shape} />
      </svg>
      <span className={classes.address}>{address.replace(/^https?:\/\//, '')}</span>
    </a>
  );
}
