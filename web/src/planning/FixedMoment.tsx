import { Alert, Select, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { Section } from '@libs/ui';
import { useId } from 'react';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { DayInput } from './DayInput';
import type { Wish } from './PlanYear';
import type { Proposal } from './proposal';
import { times } from './times';
import { useDays } from './useDays';

const weekdays = [1, 2, 3, 4, 5];

interface FixedMomentProps {
  proposal: Proposal;
  busy: boolean;
  onWish: (wish: Wish) => void;
}

/** On which day, half-day and time the group meets, and from when. */
export function FixedMoment({ proposal, busy, onWish }: FixedMomentProps) {
  const { t } = useText();
  const days = useDays();
  const halfId = useId();
  const { slot, at, earliest, latest, from, everyWeeks, minutes } = proposal;
  const [weekday, half] = [Math.floor(slot / 2), slot % 2];
  return (
    <Section
      tone="card"
      title={t('planning.propose.moment')}
      lead={t('planning.propose.momentLead', { weeks: everyWeeks, minutes })}
    >
      <Stack gap="md" aria-busy={busy}>
        <Select
          label={t('planning.propose.weekday')}
          data={weekdays.map((day) => ({ value: String(day - 1), label: days.weekday(day) }))}
          value={String(weekday)}
          onChange={(day) => day && onWish({ slot: Number(day) * 2 + half })}
          allowDeselect={false}
        />
        <div>
          <Text component="span" id={halfId} fw={500} display="block" mb={4}>
            {t('planning.propose.half')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby={halfId}
            data={(['morning', 'afternoon'] as const).map((name, index) => ({
              value: String(index),
              label: t(`planning.propose.halves.${name}`),
            }))}
            value={String(half)}
            onChange={(other) => onWish({ slot: weekday * 2 + Number(other), at: null })}
          />
        </div>
        <Select
          label={t('planning.propose.at')}
          data={times(earliest, latest, at)}
          value={at}
          onChange={(time) => time && onWish({ at: time })}
          allowDeselect={false}
        />
        <DayInput label={t('planning.propose.from')} value={from} onChange={(day) => onWish({ from: day })} />
        <WhoWorks weekday={weekday + 1} everyoneWorksOn={proposal.everyoneWorksOn} />
      </Stack>
    </Section>
  );
}

function WhoWorks({ weekday, everyoneWorksOn }: { weekday: number; everyoneWorksOn: readonly number[] }) {
  const { t } = useText();
  const days = useDays();
  const { list } = useFormat();
  const day = days.weekday(weekday);
  const everyone = everyoneWorksOn.includes(weekday);
  const others = list(everyoneWorksOn.map((other) => days.weekday(other)));
  const key = everyone ? 'everyone' : everyoneWorksOn.length ? 'notEveryone' : 'noCommonDay';
  const Icon = everyone ? IconCheck : IconInfoCircle;
  return (
    <div role="status">
      <Alert color={everyone ? 'leaf' : 'apricot'} icon={<Icon aria-hidden="true" />}>
        {t(`planning.propose.${key}`, { day, days: others })}
      </Alert>
    </div>
  );
}
