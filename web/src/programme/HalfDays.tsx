import { IconCheck, IconHeartFilled, IconMinus } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../app/useText';
import classes from './HalfDays.module.css';
import { bitOf, days, parts, stateAt, turned, type HalfDayState } from './halfDays';

const signs: Record<HalfDayState, typeof IconCheck> = { no: IconMinus, yes: IconCheck, best: IconHeartFilled };
const steps: Record<string, [day: number, part: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface HalfDaysProps {
  availability: number;
  preferred: number;
  onChange: (availability: number, preferred: number) => void;
}

/** The half-days of a week. One stop for the tab key, arrows inside, space turns: not possible, possible, best. */
export function HalfDays({ availability, preferred, onChange }: HalfDaysProps) {
  const { t } = useText();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<[number, number]>([0, 0]);
  const go = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const day = Math.min(days.length - 1, Math.max(0, at[0] + step[0]));
    const part = Math.min(parts.length - 1, Math.max(0, at[1] + step[1]));
    setAt([day, part]);
    table.current?.querySelectorAll('button')[day * parts.length + part]?.focus();
  };
  return (
    <table ref={table} className={classes.grid} role="grid" aria-label={t('enrolment.when.grid')} onKeyDown={go}>
      <thead>
        <tr>
          <td />
          {parts.map((part) => (
            <th key={part} scope="col">
              {t(`enrolment.when.parts.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day, d) => (
          <tr key={day}>
            <th scope="row">{t(`enrolment.when.days.${day}`)}</th>
            {parts.map((part, p) => {
              const bit = bitOf(d, p);
              const state = stateAt(bit, availability, preferred);
              const Sign = signs[state];
              const names = {
                day: t(`enrolment.when.days.${day}`),
                part: t(`enrolment.when.parts.${part}`).toLowerCase(),
              };
              const said = t(`enrolment.when.states.${state}`);
              return (
                <td key={part} role="gridcell">
                  <button
                    type="button"
                    className={classes.half}
                    data-state={state}
                    tabIndex={at[0] === d && at[1] === p ? 0 : -1}
                    aria-label={`${t('enrolment.when.half', names)}: ${said}`}
                    onFocus={() => setAt([d, p])}
                    onClick={() => onChange(...turned(bit, availability, preferred))}
                  >
                    <Sign size={18} aria-hidden />
                    {said}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
