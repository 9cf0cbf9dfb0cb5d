import '@mantine/dates/styles.css';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/nl';
import { DatePickerInput, DatesProvider } from '@mantine/dates';
import { useText } from '../app/useText';
import { useDays } from './useDays';

interface DayInputProps {
  label: string;
  value: string;
  onChange: (day: string) => void;
  /** The first day that can be chosen, as yyyy-mm-dd. */
  from?: string;
  /** Names of days off, by day. */
  named?: ReadonlyMap<string, string>;
  error?: string;
}

/** A day chosen from a calendar in the language of the reader; a day off says which it is. */
export function DayInput({ label, value, onChange, from, named, error }: DayInputProps) {
  const { t, language } = useText();
  const days = useDays();
  return (
    <DatesProvider settings={{ locale: language === 'nl' ? 'nl' : 'en-gb', firstDayOfWeek: 1, weekendDays: [] }}>
      <DatePickerInput
        size="md"
        label={label}
        aria-label={`${label}: ${days.full(value)}`}
        value={value}
        onChange={(day) => day && onChange(day)}
        minDate={from}
        hideOutsideDates
        valueFormat="dddd D MMMM YYYY"
        error={error}
        previousLabel={t('planning.move.previousMonth')}
        nextLabel={t('planning.move.nextMonth')}
        getDayAriaLabel={(day) => [days.full(day), named?.get(day)].filter(Boolean).join(', ')}
        getDayProps={(day) => ({
          title: named?.get(day),
          style: named?.has(day) ? { textDecoration: 'underline dotted', textUnderlineOffset: '0.25em' } : undefined,
        })}
      />
    </DatesProvider>
  );
}
