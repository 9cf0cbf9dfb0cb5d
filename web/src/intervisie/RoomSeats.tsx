import { Initials } from '@libs/ui';
import { useText } from '../app/useText';
import { roleOf } from './around';
import type { LiveInRoom, RoomPhase, RoomSession } from './room';
import classes from './RoomSeats.module.css';

/** Who sits in which seat, and who is not there. Who is ready is only counted: nobody is hurried in front of the table. */
export function RoomSeats({ session, live, phase }: { session: RoomSession; live: LiveInRoom; phase: RoomPhase }) {
  const { t } = useText();
  const hereOf = (personId: string) => {
    const came = live.participants.find(({ person }) => person?.id === personId);
    return came ? (came.present ? 'present' : 'away') : 'notCome';
  };
  return (
    <section className={classes.seats} aria-label={t('room.seats')}>
      <ul>
        {session.group.members.map(({ person: { id, givenName, name } }) => {
          const here = hereOf(id);
          const role = roleOf({ live, phase }, id);
          return (
            <li key={id} data-here={here} data-role={role}>
              <Initials
                name={name}
                size="lg"
                color={role === 'CASE_OWNER' || role === 'FACILITATOR' ? 'leaf' : 'gray'}
              />
              <span>
                <span className={classes.name}>{givenName}</span>
                <span className={classes.role}>
                  {here === 'present' ? t(`intervisie.seats.${role}`) : t(`intervisie.people.${here}`)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
