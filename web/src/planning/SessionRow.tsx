import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { IconCalendarDown, IconMapPin } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { ToSession } from '../intervisie/ToSession';
import classes from './Dates.module.css';
import { DayNumber } from './DayNumber';
import type { Standing } from './standing';
import { endOf, useDays } from './useDays';
import type { YearSession } from './Year';

interface SessionRowProps {
  session: YearSession;
  standing: Standing;
  /** Where its date poll is, or where one begins. */
  poll: string | false;
  /** Whether its date poll is open. */
  asked: boolean;
  onChange?: () => void;
}

const colours: Partial<Record<Standing, string>> = { LATE: 'apricot', CANCELLED: 'gray', HELD: 'gray' };

/** One session of the year, with what can be done with it. */
export function SessionRow({ session, standing, poll, asked, onChange }: SessionRowProps) {
  const { t, language } = useText();
  const days = useDays();
  const { id, on, at, minutes, number, kind, place } = session;
  const date = days.short(on);
  const facts = [
    t('planning.year.time', { from: at, until: endOf(at, minutes) }),
    number ? t('planning.year.number', { number }) : kind !== 'FIRST_MEETING' && t('planning.year.extra'),
    t(`planning.kinds.${kind}`),
  ];
  return (
    <li
      className={classes.row}
      data-next={standing === 'NEXT' || standing === 'LIVE' || undefined}
      data-cancelled={standing === 'CANCELLED' || undefined}
    >
      <DayNumber day={on} />
      <div className={classes.words}>
        <div className={classes.day}>{days.full(on)}</div>
        <Group gap="0.25rem 0.6rem" className={classes.facts}>
          <span>{facts.filter(Boolean).join(' · ')}</span>
          {standing !== 'PLANNED' && (
            <Badge size="md" color={colours[standing]}>
              {t(`planning.states.${standing}`)}
            </Badge>
          )}
        </Group>
        {place && <Place place={place} />}
      </div>
      <div className={classes.actions}>
        {(session.state === 'LIVE' || session.state === 'HELD') && <ToSession id={id} state={session.state} />}
        {standing === 'NEXT' && (
          <Button component={Link} size="sm" to={`/session/${id}/live`}>
            {t('planning.year.go')}
          </Button>
        )}
        {session.state === 'PLANNED' && (
          <Button
            component="a"
            size="sm"
            variant="subtle"
            href={`/calendar/session/${id}?language=${language}`}
            download="crossmentor.ics"
            leftSection={<IconCalendarDown size={16} aria-hidden />}
            aria-label={t('planning.year.oneNamed', { date })}
          >
            {t('planning.year.one')}
          </Button>
        )}
        {poll && (
          <Button
            component={Link}
            size="sm"
            variant={asked ? 'light' : 'default'}
            to={poll}
            aria-label={t(asked ? 'datePoll.openNamed' : 'datePoll.startNamed', { date })}
          >
            {t(asked ? 'datePoll.open' : 'datePoll.start')}
          </Button>
        )}
        {onChange && (
          <Button size="sm" variant="default" onClick={onChange} aria-label={t('planning.move.actionNamed', { date })}>
            {t('planning.move.action')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The room, or the link when it is one. Only addresses of the web become links. */
export function Place({ place }: { place: string }) {
  const link = /^https?:\/\/\S+$/.test(place);
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      <IconMapPin size={18} aria-hidden style={{ flex: 'none', marginTop: 3 }} />
      {link ? (
        <Anchor href={place} target="_blank" rel="noreferrer noopener">
          {place}
        </Anchor>
      ) : (
        <Text span>{place}</Text>
      )}
    </Group>
  );
}
