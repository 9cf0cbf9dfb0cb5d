import { Badge, VisuallyHidden } from '@mantine/core';
import { ConfirmInline, toast } from '@libs/ui';
import { IconCheck, IconMinus, IconTilde, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { PollChoice } from '../gql/graphql';
import { DayNumber } from './DayNumber';
import type { Poll, PolledDate } from './poll';
import classes from './Poll.module.css';
import { endOf, useDays } from './useDays';
import { useSchoolWords } from './useSchoolWords';
import { votersOf } from './usePollWords';

const AnswerDatePoll = graphql(`
  mutation AnswerDatePoll($input: AnswerDatePoll!) {
    answerDatePoll(input: $input) {
      ...DatePoll_poll
    }
  }
`);

const DecideDatePoll = graphql(`
  mutation DecideDatePoll($input: DecideDatePoll!) {
    decideDatePoll(input: $input) {
      ...DatePoll_poll
      group {
        id
        ...Year_group
        ...NextSession_group
      }
    }
  }
`);

const choices = ['YES', 'IF_NEED_BE', 'NO'] as const satisfies PollChoice[];
const pictures = { YES: IconCheck, IF_NEED_BE: IconTilde, NO: IconX };

interface PollDateProps {
  poll: Poll;
  date: PolledDate;
  myId: string;
  guides: boolean;
  how: string;
}

/** One date: the own answer, those of the others, and for the mentor the choice. */
export function PollDate({ poll, date, myId, guides, how }: PollDateProps) {
  const { t } = useText();
  const days = useDays();
  const open = poll.state === 'OPEN';
  const school = useSchoolWords(poll.group.schoolHolidays)(date.on);
  const chosen = date.id === poll.chosenSlotId;
  const time = t('planning.year.time', { from: date.at, until: endOf(date.at, poll.minutes) });
  return (
    <li
      className={classes.date}
      data-best={(open && date.best && date.suits) || undefined}
      data-chosen={chosen || undefined}
    >
      <DayNumber day={date.on} />
      <div>
        <div className={classes.head}>
          <h3 className={classes.day}>{days.short(date.on)}</h3>
          <span>{time}</span>
          {chosen && <Badge variant="filled">{t('datePoll.chosen')}</Badge>}
          {open && date.suits && (
            <Badge variant={date.best ? 'filled' : 'light'}>{t(date.best ? 'datePoll.isBest' : 'datePoll.fits')}</Badge>
          )}
        </div>
        <p className={classes.how}>{how}</p>
        {school && <p className={classes.off}>{school}</p>}
        {date.dayOff && (
          <p className={classes.off}>
            {t('planning.propose.onDayOff', { holiday: t(`planning.holidays.${date.dayOff.holiday}`) })}
          </p>
        )}
      </div>
      {open && (
        <div className={classes.mine}>
          <MyAnswer {...{ date, myId }} label={t('datePoll.canYou', { date: days.short(date.on), at: date.at })} />
        </div>
      )}
      <div className={classes.foot}>
        <People {...{ poll, date }} />
        {open && guides && <Choose {...{ poll, date }} />}
      </div>
    </li>
  );
}

/** Saved as soon as it is chosen, and changed as easily. */
function MyAnswer({ date, myId, label }: { date: PolledDate; myId: string; label: string }) {
  const { t } = useText();
  const [answer] = useAction(AnswerDatePoll);
  const saved = date.answers.find(({ personId }) => personId === myId)?.choice;
  const [sending, setSending] = useState<PollChoice>();
  const choose = async (choice: PollChoice) => {
    setSending(choice);
    await answer({ input: { slotId: date.id, choice } });
    setSending(undefined);
  };
  return (
    <div role="radiogroup" aria-label={label} className={classes.choices}>
      {choices.map((choice) => {
        const Picture = pictures[choice];
        return (
          <label key={choice} className={classes.choice} data-choice={choice}>
            <input
              type="radio"
              name={date.id}
              checked={(sending ?? saved) === choice}
              onChange={() => void choose(choice)}
            />
            <span>
              <Picture size={16} aria-hidden />
              {t(`datePoll.choices.${choice}`)}
            </span>
          </label>
        );
      })}
    </div>
  );
}

function People({ poll, date }: { poll: Poll; date: PolledDate }) {
  const { t } = useText();
  return (
    <ul className={classes.people} aria-label={t('datePoll.answers')}>
      {votersOf(poll).map(({ id, person }) => {
        const choice = date.answers.find(({ personId }) => personId === person.id)?.choice;
        const Picture = choice ? pictures[choice] : IconMinus;
        return (
          <li key={id} className={classes.person} data-choice={choice}>
            <Picture size={14} aria-hidden />
            <span className={classes.name}>{person.givenName}</span>
            <VisuallyHidden>: {t(`datePoll.choices.${choice ?? 'NONE'}`)}</VisuallyHidden>
          </li>
        );
      })}
    </ul>
  );
}

function Choose({ poll, date }: { poll: Poll; date: PolledDate }) {
  const { t } = useText();
  const days = useDays();
  const [decide, deciding] = useAction(DecideDatePoll);
  const choose = async () => {
    if (await decide({ input: { id: poll.id, slotId: date.id } })) toast.done(t('datePoll.decided'));
  };
  const named = { date: days.short(date.on), at: date.at };
  return (
    <ConfirmInline
      size="sm"
      variant={date.best && date.suits ? 'filled' : 'default'}
      label={t('datePoll.chooseThis')}
      aria-label={t('datePoll.chooseNamed', named)}
      question={t('datePoll.chooseQuestion')}
      yes={t('datePoll.chooseYes')}
      no={t('datePoll.chooseNo')}
      yesColor="leaf"
      loading={deciding}
      onConfirm={() => void choose()}
    />
  );
}
