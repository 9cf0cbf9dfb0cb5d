import { Button, Checkbox, Group, Select, Text } from '@mantine/core';
import { Form, type FormProblem, Section } from '@libs/ui';
import { IconPlus, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../app/useText';
import type { NewPollQuery } from '../gql/graphql';
import { DayInput } from './DayInput';
import classes from './Poll.module.css';
import type { DaysOff } from './proposal';
import { type SchoolHolidays, useSchoolWords } from './useSchoolWords';
import { times } from './times';
import { endOf, useDays, weekdayOf } from './useDays';

export interface PollDraft {
  id: string;
  answerBy: string;
  dates: { id: string; on: string; at: string; chosen: boolean }[];
}

interface NewPollFormProps {
  draft: PollDraft;
  onChange: (draft: PollDraft) => void;
  proposal: NewPollQuery['pollProposal'];
  daysOff: DaysOff;
  school: SchoolHolidays;
  /** How many dates must be chosen at least. */
  fewest: number;
  problem?: FormProblem;
  saving: boolean;
  onSave: () => void;
}

const MOST = 10;

/** Which dates a poll asks about, and until when. */
export function NewPollForm({
  draft,
  onChange,
  proposal,
  daysOff,
  school,
  fewest,
  problem,
  saving,
  onSave,
}: NewPollFormProps) {
  const { t } = useText();
  const schoolOn = useSchoolWords(school);
  const chosen = draft.dates.filter((date) => date.chosen).length;
  const named = new Map(daysOff.map(({ on, holiday }) => [on, t(`planning.holidays.${holiday}`)]));
  const rule = proposal.everyone ? 'datePoll.ruleEveryone' : 'datePoll.ruleEnough';
  const first = draft.dates
    .filter((date) => date.chosen)
    .map(({ on }) => on)
    .sort()[0];
  return (
    <Form problem={problem} onSubmit={onSave}>
      <Section title={t('datePoll.form.dates')} lead={t('datePoll.form.datesLead')}>
        <ul className={classes.ask}>
          {draft.dates.map((date) => (
            <AskedDate
              key={date.id}
              {...{ date, named }}
              school={schoolOn(date.on)}
              minutes={proposal.minutes}
              onChoose={(is) =>
                onChange({
                  ...draft,
                  dates: draft.dates.map((each) => (each.id === date.id ? { ...each, chosen: is } : each)),
                })
              }
            />
          ))}
        </ul>
        <OwnDate
          {...{ named }}
          from={proposal.answerBy}
          start={draft.dates.at(-1) ?? { on: proposal.answerBy, at: '09:30' }}
          onAdd={(on, at) => onChange({ ...draft, dates: withDate(draft.dates, on, at) })}
        />
      </Section>
      <Section mt="lg" title={t('datePoll.form.until')} lead={t(rule, { count: proposal.needed })}>
        <DayInput
          label={t('datePoll.form.answerBy')}
          value={draft.answerBy}
          onChange={(answerBy) => onChange({ ...draft, answerBy })}
          named={named}
        />
        {first && first <= draft.answerBy && (
          <Text c="var(--look-warm-text)">{t('refusal.pollDateBeforeAnswerBy')}</Text>
        )}
        <Text c="dimmed">{t('datePoll.form.after')}</Text>
        <Group>
          <Button
            type="submit"
            size="lg"
            loading={saving}
            disabled={chosen < fewest || chosen > MOST}
            leftSection={<IconSend size={20} aria-hidden />}
          >
            {t('datePoll.form.send', { count: chosen })}
          </Button>
        </Group>
      </Section>
    </Form>
  );
}

/** The dates with one more, which is chosen; a date that is there already is chosen. */
function withDate(dates: PollDraft['dates'], on: string, at: string): PollDraft['dates'] {
  const there = dates.find((date) => date.on === on && date.at === at);
  const id = there?.id ?? crypto.randomUUID();
  const others = dates.filter((date) => date !== there);
  return [...others, { id, on, at, chosen: true }].sort((a, b) => `${a.on}${a.at}`.localeCompare(`${b.on}${b.at}`));
}

interface AskedDateProps {
  date: PollDraft['dates'][number];
  minutes: number;
  named: ReadonlyMap<string, string>;
  /** The school holiday that it is in. */
  school?: string;
  onChoose: (chosen: boolean) => void;
}

function AskedDate({ date, minutes, named, school, onChoose }: AskedDateProps) {
  const { t } = useText();
  const days = useDays();
  const holiday = named.get(date.on);
  const hints = [holiday && t('planning.propose.onDayOff', { holiday }), school].filter(Boolean);
  const time = t('planning.year.time', { from: date.at, until: endOf(date.at, minutes) });
  return (
    <li>
      <Checkbox
        size="md"
        label={`${days.short(date.on)}, ${time}`}
        description={hints.join(' ')}
        checked={date.chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
    </li>
  );
}

interface OwnDateProps {
  start: { on: string; at: string };
  from: string;
  named: ReadonlyMap<string, string>;
  onAdd: (on: string, at: string) => void;
}

const SATURDAY = 6;

function OwnDate({ start, from, named, onAdd }: OwnDateProps) {
  const { t } = useText();
  const days = useDays();
  const [open, setOpen] = useState(false);
  const [{ on, at }, setWhen] = useState(start);
  if (!open)
    return (
      <div>
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen(true)}>
          {t('datePoll.form.own')}
        </Button>
      </div>
    );
  const off = named.get(on);
  const add = () => {
    onAdd(on, at);
    setOpen(false);
  };
  return (
    <div className={classes.own} role="group" aria-label={t('datePoll.form.own')}>
      <DayInput
        label={t('planning.move.day')}
        value={on}
        onChange={(day) => setWhen({ on: day, at })}
        {...{ from, named }}
      />
      <Select
        label={t('planning.move.at')}
        data={times('06:00', '22:00', at)}
        value={at}
        onChange={(time) => time && setWhen({ on, at: time })}
        allowDeselect={false}
        searchable
      />
      {off && <Text c="var(--look-warm-text)">{t('planning.propose.onDayOff', { holiday: off })}</Text>}
      {weekdayOf(on) >= SATURDAY && (
        <Text c="var(--look-warm-text)">{t('planning.move.weekend', { date: days.short(on) })}</Text>
      )}
      <Group>
        <Button variant="light" onClick={add}>
          {t('datePoll.form.add')}
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          {t('common.actions.cancel')}
        </Button>
      </Group>
    </div>
  );
}
