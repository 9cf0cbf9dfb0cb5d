import { VisuallyHidden } from '@mantine/core';
import { phaseTime, type PhaseTime } from '@libs/domain';
import type { Say } from '../app/useText';
import { useText } from '../app/useText';
import { useAround } from './around';
import type { Live, ShownPhase } from './documents';
import classes from './TimerRing.module.css';

interface Timed {
  live: Pick<Live, 'phaseStartedAt' | 'addedMinutes' | 'pausedAt' | 'pausedMs'>;
  phase: Pick<ShownPhase, 'minutes'>;
}

const minute = 60_000;
const round = 2 * Math.PI * 44;

/** How the phase stands in time; undefined as long as the server's clock is not known. */
export function timeOf({ live, phase }: Timed, now: number | undefined): PhaseTime | undefined {
  if (now === undefined) return undefined;
  const { addedMinutes, pausedMs } = live;
  const startedAt = Date.parse(live.phaseStartedAt);
  const pausedAt = live.pausedAt ? Date.parse(live.pausedAt) : null;
  return phaseTime({ startedAt, minutes: phase.minutes, addedMinutes, pausedAt, pausedMs }, now);
}

function inWords(t: Say, time: PhaseTime | undefined): string {
  if (!time) return t('intervisie.timer.unknown');
  if (time.remaining > 0) return t('intervisie.timer.leftText', { count: Math.ceil(time.remaining / minute) });
  const over = Math.floor(time.over / minute);
  return over ? t('intervisie.timer.overText', { count: over }) : t('intervisie.timer.justOver');
}

/** A quiet ring that empties. When the time is up it says by how much, without alarm. */
export function Ring({ timed, now, large }: { timed: Timed; now: number | undefined; large?: boolean }) {
  const { t } = useText();
  const time = timeOf(timed, now);
  const paused = !!timed.live.pausedAt;
  const over = !!time && time.remaining === 0;
  const minutes = time && (over ? Math.floor(time.over / minute) : Math.ceil(time.remaining / minute));
  return (
    <div
      className={classes.timer}
      data-large={large || undefined}
      data-over={over || undefined}
      data-paused={paused || undefined}
      role="timer"
      aria-label={t('intervisie.timer.label')}
    >
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className={classes.track} cx="50" cy="50" r="44" />
        <circle
          className={classes.left}
          cx="50"
          cy="50"
          r="44"
          strokeDasharray={round}
          strokeDashoffset={round * (time?.share ?? 0)}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <span className={classes.words} aria-hidden="true">
        {(paused || !over) && (
          <span className={classes.unit}>{t(paused ? 'intervisie.timer.pausedShort' : 'intervisie.timer.left')}</span>
        )}
        <span className={`look-serif ${classes.figure}`}>{minutes ?? '…'}</span>
        <span className={classes.unit}>{t(over ? 'intervisie.timer.unitOver' : 'intervisie.timer.unit')}</span>
      </span>
      <VisuallyHidden>
        {paused && `${t('intervisie.timer.paused')}. `}
        {inWords(t, time)}
      </VisuallyHidden>
    </div>
  );
}

/** The ring of the phase that runs. */
export const TimerRing = ({ now }: { now: number | undefined }) => <Ring timed={useAround()} now={now} />;
