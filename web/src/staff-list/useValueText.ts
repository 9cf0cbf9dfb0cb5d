import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';

const dates = new Set(['employedSince', 'leftOn', 'from', 'until']);
const days = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
const parts = ['MORNING', 'AFTERNOON'] as const;

/** A value of a list as people write it: days by name, dates in words, and "empty" for nothing. */
export function useValueText() {
  const { t } = useText();
  const { date, list } = useFormat();
  const workingDays = (value: string) => {
    const worked = new Set(value.split(' '));
    return days
      .filter((day) => worked.has(day))
      .map((day) => t(`staffList.days.${day}`))
      .join(' ');
  };
  const halfDays = (value: string) =>
    list(
      days.flatMap((day) =>
        parts
          .filter((part) => value.split(' ').includes(`${day}_${part}`))
          .map((part) => `${t(`staffList.days.${day}`)} ${t(`staffList.parts.${part}`)}`),
      ),
    );
  return (field: string, value: string) => {
    if (value === '') return t('staffList.table.empty');
    if (dates.has(field)) return date(value);
    if (field === 'share') return `${value} %`;
    if (field === 'workingDays') return workingDays(value);
    if (field === 'available') return halfDays(value);
    return value === 'MENTOR' || value === 'MENTEE' ? t(`staffList.roles.${value}`) : value;
  };
}
