import { Badge, Button, Group, Text } from '@mantine/core';
import { useDraft } from '../app/drafts';
import { useText } from '../app/useText';
import { Dialog } from './Dialog';
import classes from './Dates.module.css';
import { DayNumber } from './DayNumber';
import type { Choice, DaysOff, YearDate } from './proposal';
import { endOf, useDays, weeksBetween } from './useDays';
import { WhenFields } from './WhenFields';

interface ProposedDatesProps {
  groupId: string;
  dates: readonly YearDate[];
  minutes: number;
  daysOff: DaysOff;
  onChoose: (proposed: string, choice: Choice) => void;
}

/** The dates of a proposal, each with the reason when it is not on the rhythm. */
export function ProposedDates({ groupId, dates, minutes, daysOff, onChoose }: ProposedDatesProps) {
  const [changing, setChanging, close] = useDraft<Changing | null>(`plan.date.${groupId}`, () => null);
  const date = dates.find(({ proposed }) => proposed === changing?.proposed);
  const numberOf = (date: YearDate) => dates.indexOf(date) + 1;
  return (
    <>
      <ol className={classes.list}>
        {dates.map((date) => (
          <ProposedRow
            key={date.proposed}
            {...{ date, minutes, daysOff }}
            number={numberOf(date)}
            onChange={() => setChanging({ proposed: date.proposed, on: date.on, at: date.at })}
            onChoose={(choice) => onChoose(date.proposed, choice)}
          />
        ))}
      </ol>
      {changing && date && (
        <ChangeDialog
          {...{ date, minutes, daysOff, changing }}
          number={numberOf(date)}
          onChange={setChanging}
          onClose={close}
          onChoose={(choice) => onChoose(date.proposed, choice)}
        />
      )}
    </>
  );
}

interface RowProps {
  date: YearDate;
  number: number;
  minutes: number;
  daysOff: DaysOff;
  onChange: () => void;
  onChoose: (choice: Choice) => void;
}

function ProposedRow({ date, number, minutes, daysOff, onChange, onChoose }: RowProps) {
  const { t } = useText();
  const days = useDays();
  return (
    <li className={classes.row} data-skipped={date.skipped || undefined}>
      <DayNumber day={date.on} />
      <div className={classes.words}>
        <div className={classes.day}>{days.full(date.on)}</div>
        <Group gap="xs" className={classes.facts}>
          <span>{t('planning.year.time', { from: date.at, until: endOf(date.at, minutes) })}</span>
          {date.kind === 'FIRST_MEETING' && <Badge size="md">{t('planning.kinds.FIRST_MEETING')}</Badge>}
        </Group>
        <Reason date={date} daysOff={daysOff} />
      </div>
      <div className={classes.actions}>
        {date.skipped ? (
          <Button variant="subtle" size="sm" onClick={() => onChoose(undefined)}>
            {t('planning.propose.restore')}
          </Button>
        ) : (
          <Button
            variant="default"
            size="sm"
            onClick={onChange}
            aria-label={t('planning.propose.changeNamed', { number, date: days.short(date.on) })}
          >
            {t('planning.propose.change')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Why a date is not where the rhythm would have it. */
function Reason({ date, daysOff }: { date: YearDate; daysOff: DaysOff }) {
  const { t } = useText();
  const days = useDays();
  const { insteadOf, on } = date;
  const off = daysOff.find((day) => day.on === on);
  const say = () => {
    if (date.skipped) return t('planning.propose.skipped');
    if (off) return t('planning.propose.onDayOff', { holiday: t(`planning.holidays.${off.holiday}`) });
    if (date.chosen) return t('planning.propose.chosen');
    if (!insteadOf) return undefined;
    const weeks = weeksBetween(insteadOf.on, on);
    const params = { date: days.short(insteadOf.on), holiday: t(`planning.holidays.${insteadOf.holiday}`) };
    return weeks > 0
      ? t('planning.propose.later', { ...params, count: weeks })
      : t('planning.propose.earlier', { ...params, count: -weeks });
  };
  const text = say();
  return text ? (
    <Text size="sm" className={classes.reason} data-warm={!!off || undefined}>
      {text}
    </Text>
  ) : null;
}

/** The date that is being changed, as far as it is. */
interface Changing {
  proposed: string;
  on: string;
  at: string;
}

interface ChangeDialogProps {
  date: YearDate;
  changing: Changing;
  onChange: (changing: Changing) => void;
  number: number;
  minutes: number;
  daysOff: DaysOff;
  onClose: () => void;
  onChoose: (choice: Choice) => void;
}

function ChangeDialog(props: ChangeDialogProps) {
  const { t } = useText();
  const { date, changing, number, minutes, daysOff, onChange, onClose, onChoose } = props;
  const { proposed, on, at } = changing;
  const choose = (choice: Choice) => {
    onChoose(choice);
    onClose();
  };
  return (
    <Dialog title={t('planning.propose.changeTitle', { number })} onClose={onClose}>
      <WhenFields
        fixedLength
        value={{ on, at, minutes }}
        onChange={(when) => onChange({ proposed, on: when.on, at: when.at })}
        daysOff={daysOff}
      />
      <Group justify="space-between" mt="lg">
        <Button variant="subtle" color="gray" onClick={() => choose(date.chosen ? undefined : 'SKIP')}>
          {t(date.chosen ? 'planning.propose.back' : 'planning.propose.skip')}
        </Button>
        <Button onClick={() => choose({ on, at })}>{t('planning.propose.choose')}</Button>
      </Group>
    </Dialog>
  );
}
