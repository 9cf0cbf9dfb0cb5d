import { Text, Title } from '@mantine/core';
import {
  IconEar,
  IconEarOff,
  IconMessageCircle,
  IconPencil,
  IconRotate2,
  IconShieldCheck,
  IconWriting,
} from '@tabler/icons-react';
import { useText } from '../app/useText';
import { instructionOf } from './around';
import type { LiveInRoom, RoomPhase, RoomSession } from './room';
import { linesOf, type RoomPart } from './roomLines';
import classes from './RoomScreen.module.css';
import { RoomSeats } from './RoomSeats';
import { Speaking } from './Speaking';
import { Ring } from './TimerRing';
import { readyIn } from './useReady';
import { useServerClock } from './useServerClock';

const signs: Record<RoomPart, typeof IconEar> = {
  speak: IconMessageCircle,
  listen: IconEar,
  listenAndWrite: IconWriting,
  write: IconPencil,
  silent: IconEarOff,
  guard: IconShieldCheck,
  out: IconRotate2,
};

/** What each role does now, in a sentence of the method. */
function Lines({ live, phase }: { live: LiveInRoom; phase: RoomPhase }) {
  const { t, language } = useText();
  return (
    <ul className={classes.lines}>
      {linesOf(live, phase).map(({ role, part, seat }) => {
        const Sign = signs[part];
        return (
          <li key={role}>
            <span className={classes.role}>
              {t(`room.roles.${role}`)}
              <span className={classes.part} data-part={part}>
                <Sign aria-hidden="true" />
                {t(`room.parts.${part}`)}
              </span>
            </span>
            <span className={classes.sentence}>{instructionOf(phase, seat, language, '')}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Clock({ live, phase }: { live: LiveInRoom; phase: RoomPhase }) {
  const { t } = useText();
  const now = useServerClock();
  const { done, of } = readyIn(live, phase);
  const all = of > 0 && done === of;
  return (
    <aside className={classes.clock}>
      <Ring timed={{ live, phase }} now={now} large />
      <Text className={classes.ready} role="status" data-all={all || undefined}>
        {all ? t('intervisie.ready.all') : t('intervisie.ready.count', { done, of })}
      </Text>
    </aside>
  );
}

/** The step in type that can be read across the room, its time, and who does what. */
export function RoomScreen({ session, live }: { session: RoomSession; live: LiveInRoom }) {
  const { t, language } = useText();
  const at = Math.max(
    0,
    live.phases.findIndex(({ id }) => id === live.phase),
  );
  const phase = live.phases[at];
  const next = live.phases[at + 1];
  return (
    <div className={classes.room}>
      <title>{`${phase.name[language]} · ${t('room.title')}`}</title>
      <section className={classes.step}>
        <div aria-live="polite" aria-atomic="true">
          <Text className={classes.small}>
            {t('intervisie.step', { at: at + 1, of: live.phases.length })}
            <span>
              {next
                ? t('room.next', { phase: next.name[language], time: t('intervisie.minutes', { count: next.minutes }) })
                : t('room.last')}
            </span>
          </Text>
          <Title order={1} className={classes.name}>
            {phase.name[language]}
          </Title>
          <Text className={classes.word}>
            <Speaking phase={phase} />
          </Text>
        </div>
        <Lines live={live} phase={phase} />
      </section>
      <Clock live={live} phase={phase} />
      <footer className={classes.foot}>
        <RoomSeats session={session} live={live} phase={phase} />
      </footer>
    </div>
  );
}
