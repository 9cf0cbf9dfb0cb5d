import { Alert, Select, SimpleGrid } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useFieldProblem } from '@libs/ui';
import { useText } from '../app/useText';
import type { DayOff } from '../gql/graphql';
import { DayInput } from './DayInput';
import { times } from './times';
import { useDays, weekdayOf } from './useDays';

export interface When {
  on: string;
  at: string;
  minutes: number;
}

interface WhenFieldsProps {
  value: When;
  onChange: (when: When) => void;
  daysOff: readonly Pick<DayOff, 'on' | 'holiday'>[];
  from?: string;
  /** The duration is that of the whole series. */
  fixedLength?: boolean;
}

const SATURDAY = 6;
const lengths = [60, 75, 90, 105, 120, 135, 150, 180, 240];

/** Day, time and duration of a session. A day off is told and not forbidden. */
export function WhenFields({ value, onChange, daysOff, from, fixedLength = false }: WhenFieldsProps) {
  const { t } = useText();
  const named = new Map(daysOff.map(({ on, holiday }) => [on, t(`planning.holidays.${holiday}`)]));
  const minutes = [...new Set([...lengths, value.minutes])].sort((a, b) => a - b);
  return (
    <>
      <DayInput
        label={t('planning.move.day')}
        value={value.on}
        onChange={(on) => onChange({ ...value, on })}
        from={from}
        named={named}
        error={useFieldProblem('on').error}
      />
      <DayHint on={value.on} named={named} />
      <SimpleGrid cols={{ base: 1, xs: fixedLength ? 1 : 2 }} mt="md">
        <Select
          label={t('planning.move.at')}
          data={times('06:00', '22:00', value.at)}
          value={value.at}
          onChange={(at) => at && onChange({ ...value, at })}
          allowDeselect={false}
          searchable
          {...useFieldProblem('at')}
        />
        {!fixedLength && (
          <Select
            label={t('planning.move.minutes')}
            data={minutes.map((count) => ({
              value: String(count),
              label: t('planning.move.minutesOption', { minutes: count }),
            }))}
            value={String(value.minutes)}
            onChange={(count) => count && onChange({ ...value, minutes: Number(count) })}
            allowDeselect={false}
            {...useFieldProblem('minutes')}
          />
        )}
      </SimpleGrid>
    </>
  );
}

/** Says it when many people are free on the day that was chosen. */
function DayHint({ on, named }: { on: string; named: ReadonlyMap<string, string> }) {
  const { t } = useText();
  const days = useDays();
  const holiday = named.get(on);
  const date = days.short(on);
  const text = holiday
    ? t('planning.move.dayOff', { date: capital(date), holiday })
    : weekdayOf(on) >= SATURDAY && t('planning.move.weekend', { date: capital(date) });
  return (
    <div role="status">
      {text && (
        <Alert color="apricot" mt="sm" icon={<IconInfoCircle aria-hidden="true" />}>
          {text}
        </Alert>
      )}
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
