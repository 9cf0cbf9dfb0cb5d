import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { useAround } from './around';
import classes from './SeatsDialog.module.css';

/** Who sat where in earlier sessions, so that it stays fair. Nothing is added up: it is no ranking. */
export function PastSeats() {
  const { t } = useText();
  const format = useFormat();
  const { session, nameOf } = useAround();
  const { pastSeats } = session.group;
  const dates = [...new Set(pastSeats.map(({ at }) => at as string))];
  if (!dates.length) return null;
  const line = (date: string) =>
    pastSeats
      .filter(({ at }) => at === date)
      .map(({ seat, personId }) => `${t(`intervisie.seats.${seat}`)}: ${nameOf(personId)}`)
      .join(', ');
  return (
    <details className={classes.past}>
      <summary>{t('seats.past')}</summary>
      <ul>
        {dates.map((date) => (
          <li key={date}>
            <strong>{format.date(date)}</strong> {line(date)}
          </li>
        ))}
      </ul>
    </details>
  );
}
