import classes from './DayNumber.module.css';
import { useDays } from './useDays';

/** A day as on a tear-off calendar; the words stand beside it. */
export function DayNumber({ day }: { day: string }) {
  const days = useDays();
  return (
    <span className={classes.leaf} aria-hidden="true">
      <span className={classes.number}>{Number(day.slice(8))}</span>
      <span className={classes.month}>{days.month(day)}</span>
    </span>
  );
}
