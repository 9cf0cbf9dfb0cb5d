import { Mark } from './Mark';
import type { Standing } from './standing';
import { useDays } from './useDays';
import classes from './YearLine.module.css';

export interface LineMark {
  id: string;
  /** The day, as yyyy-mm-dd. */
  on: string;
  standing: Standing;
}

interface YearLineProps {
  from: string;
  until: string;
  marks: readonly LineMark[];
  today?: string;
  /** What the picture shows, in words; left out where the words stand beside it. */
  label?: string;
}

const time = (day: string) => Date.parse(day);

/** The first days of the months between two days. */
function monthsBetween(from: string, until: string): string[] {
  const months: string[] = [];
  const month = new Date(`${from.slice(0, 7)}-01`);
  for (; month.getTime() <= time(until); month.setUTCMonth(month.getUTCMonth() + 1))
    if (month.getTime() >= time(from)) months.push(month.toISOString().slice(0, 10));
  return months;
}

/** A year as a line with its sessions on it. */
export function YearLine({ from, until, marks, today, label }: YearLineProps) {
  const days = useDays();
  const place = (day: string) => `${((time(day) - time(from)) / (time(until) - time(from))) * 100}%`;
  const inside = (day: string) => day >= from && day <= until;
  const picture = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <div className={classes.frame} {...picture}>
      <div className={classes.line}>
        {monthsBetween(from, until).map((month) => (
          <span key={month} className={classes.month} style={{ insetInlineStart: place(month) }}>
            <span className={classes.name}>{days.month(month)}</span>
            <span className={classes.letter}>{days.letter(month)}</span>
          </span>
        ))}
        {today && inside(today) && <span className={classes.today} style={{ insetInlineStart: place(today) }} />}
        {marks
          .filter(({ on }) => inside(on))
          .map(({ id, on, standing }) => (
            <span key={id} className={classes.mark} style={{ insetInlineStart: place(on) }}>
              <Mark standing={standing} />
            </span>
          ))}
      </div>
    </div>
  );
}

const DAY = 24 * 3600_000;
const beside = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** From a little before the first session until a little after the last. */
export function spanOf(sessions: readonly { on: string }[]): { from: string; until: string } {
  const days = sessions.map(({ on }) => on).sort();
  return { from: beside(days[0] ?? '2027-01-01', -7), until: beside(days.at(-1) ?? '2027-12-31', 14) };
}
