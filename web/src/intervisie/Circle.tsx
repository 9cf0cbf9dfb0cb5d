import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Initials } from '@libs/ui';
import { IconArmchair, IconCheck, IconChevronDown, IconMessageCircle } from '@tabler/icons-react';
import { seatOf, type Seat } from '@libs/methods';
import type { CSSProperties } from 'react';
import { useText } from '../app/useText';
import { hasWord, isOut, roleOf, useAround, type Around } from './around';
import classes from './Circle.module.css';
import { SeatsDialog } from './SeatsDialog';
import { TimerRing } from './TimerRing';

interface Chair {
  id: string;
  name: string;
  seat: Seat;
  here: 'present' | 'away' | 'notCome';
  speaks: boolean;
  out: boolean;
  ready: boolean;
}

/** Everybody of the group in the order around the table, the reader first. */
function chairsOf(around: Around): Chair[] {
  const { session, live, phase, me } = around;
  const chairs = session.group.members.map(({ person }) => {
    const came = live.participants.find((participant) => participant.person?.id === person.id);
    const seat = seatOf(live, person.id);
    const role = roleOf(around, person.id);
    const here = came ? (came.present ? ('present' as const) : ('away' as const)) : ('notCome' as const);
    const speaks = here === 'present' && hasWord(around, person.id);
    const ready = here === 'present' && came?.readyFor === live.phaseNumber;
    return { id: person.id, name: person.name, seat: role, here, speaks, out: isOut({ phase, seat }), ready };
  });
  const mine = chairs.findIndex(({ id }) => id === me);
  return [...chairs.slice(mine), ...chairs.slice(0, mine)];
}

/** From the bottom, where the reader sits, clockwise; somebody out of the circle sits further away. */
function place(at: number, of: number, out: boolean): CSSProperties {
  const angle = Math.PI / 2 + (2 * Math.PI * at) / of;
  const reach = out ? 1.3 : 1;
  return { '--x': Math.cos(angle) * reach, '--y': Math.sin(angle) * reach } as CSSProperties;
}

function Names({ chairs, me }: { chairs: Chair[]; me: string }) {
  const { t } = useText();
  return (
    <ul className={classes.names}>
      {chairs.map(({ id, name, seat, here, speaks, out, ready }) => (
        <li key={id} data-here={here}>
          <Initials name={name} size="sm" color={speaks ? 'leaf' : 'gray'} />
          <span>
            <span className={classes.person}>
              {name}
              {id === me && ` (${t('intervisie.people.you')})`}
            </span>
            <span className={classes.seat}>
              {t(`intervisie.seats.${seat}`)}
              {out && `, ${t('intervisie.people.out')}`}
              {ready && `, ${t('intervisie.people.ready')}`}
              {here !== 'present' && `, ${t(`intervisie.people.${here}`)}`}
            </span>
          </span>
          {ready && <IconCheck className={classes.ready} size={18} aria-hidden="true" />}
          {speaks && (
            <span className={classes.speaks}>
              <IconMessageCircle size={18} aria-hidden="true" />
              <VisuallyHidden>{t('intervisie.people.speaking')}</VisuallyHidden>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The people around the timer, and below it their names, seats and who is there. */
export function Circle({ now }: { now: number | undefined }) {
  const { t } = useText();
  const around = useAround();
  const [open, { toggle }] = useDisclosure(false);
  const [seatsShown, seats] = useDisclosure(false);
  const chairs = chairsOf(around);
  const present = chairs.filter(({ here }) => here === 'present').length;
  return (
    <section className={classes.circle} aria-label={t('intervisie.people.title')}>
      <div className={classes.table}>
        <TimerRing now={now} />
        <div className={classes.chairs} aria-hidden="true">
          {chairs.map(({ id, name, here, speaks, out }, at) => (
            <span
              key={id}
              className={classes.chair}
              style={place(at, chairs.length, out)}
              data-here={here}
              data-speaks={speaks || undefined}
              data-out={out || undefined}
            >
              <Initials name={name} size={44} color={speaks ? 'leaf' : 'gray'} />
            </span>
          ))}
        </div>
        <UnstyledButton className={classes.more} onClick={toggle} aria-expanded={open}>
          {t('intervisie.people.count', { count: present })}
          <IconChevronDown size={16} aria-hidden="true" />
        </UnstyledButton>
      </div>
      <div className={classes.list} data-open={open || undefined}>
        <Names chairs={chairs} me={around.me} />
        <UnstyledButton className={classes.roles} onClick={seats.open}>
          <IconArmchair size={18} aria-hidden="true" />
          {t('seats.title')}
        </UnstyledButton>
      </div>
      <SeatsDialog opened={seatsShown} onClose={seats.close} />
    </section>
  );
}
