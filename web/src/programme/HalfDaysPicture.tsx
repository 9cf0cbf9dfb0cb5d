import { VisuallyHidden } from '@libs/ui';
import { Text } from '@mantine/core';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import classes from './HalfDays.module.css';
import { bitOf, days, parts, stateAt } from './halfDays';

/** A week at a glance: five days, mornings above afternoons. In words for who listens. */
export function HalfDaysPicture({ availability, preferred }: { availability: number; preferred: number }) {
  const { t } = useText();
  const { list } = useFormat();
  if (!availability)
    return (
      <Text span c="dimmed">
        {t('enrolment.list.noHalfDays')}
      </Text>
    );
  const words = days.flatMap((day, d) =>
    parts
      .filter((_, p) => availability & bitOf(d, p))
      .map((part) => {
        const names = { day: t(`enrolment.when.days.${day}`), part: t(`enrolment.when.parts.${part}`).toLowerCase() };
        return t('enrolment.when.half', names);
      }),
  );
  return (
    <>
      <VisuallyHidden>{list(words)}</VisuallyHidden>
      <span className={classes.picture} aria-hidden="true">
        {parts.map((part, p) =>
          days.map((day, d) => (
            <span
              key={`${day}${part}`}
              className={classes.dot}
              data-state={stateAt(bitOf(d, p), availability, preferred)}
            />
          )),
        )}
      </span>
    </>
  );
}
