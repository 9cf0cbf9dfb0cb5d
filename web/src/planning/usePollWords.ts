import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import type { Poll, PolledDate, Voter } from './poll';
import { useDays } from './useDays';

/** Who answers to a poll: everybody who is in the group now. */
export const votersOf = ({ group }: Poll): Voter[] => group.members.filter(({ state }) => state !== 'FROZEN');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Says of the dates of a poll how they do, and why. */
export function usePollWords(poll: Poll) {
  const { t } = useText();
  const { list } = useFormat();
  const days = useDays();
  const voters = votersOf(poll);

  const groups = ({ answers }: PolledDate) => {
    const choiceOf = (voter: Voter) => answers.find(({ personId }) => personId === voter.person.id)?.choice;
    const named = (choice?: string) =>
      voters.filter((voter) => choiceOf(voter) === choice).map(({ person }) => person.givenName);
    return { yes: named('YES'), ifNeedBe: named('IF_NEED_BE'), no: named('NO'), silent: named() };
  };

  /** Who can, and who cannot. */
  const howIs = (date: PolledDate): string => {
    const { yes, ifNeedBe, no, silent } = groups(date);
    const able = yes.length + ifNeedBe.length;
    const all = voters.length;
    return [
      able === all ? t('datePoll.words.everyone') : t('datePoll.words.some', { count: able, all }),
      ifNeedBe.length > 0 && t('datePoll.words.ifNeedBe', { names: list(ifNeedBe) }),
      no.length > 0 && t('datePoll.words.no', { count: no.length, names: list(no) }),
      silent.length > 0 && t('datePoll.words.silent', { count: silent.length }),
    ]
      .filter(Boolean)
      .join(' ');
  };

  const when = ({ on, at }: PolledDate) => ({ date: capital(days.short(on)), at });

  /** Which date does best so far, and why. */
  const best = (): string => {
    const answered = new Set(poll.dates.flatMap(({ answers }) => answers.map(({ personId }) => personId)));
    const date = poll.dates.find((each) => each.best);
    if (!date || answered.size < 2) return t('datePoll.best.nobody');
    const mine = groups(date);
    const able = mine.yes.length + mine.ifNeedBe.length;
    if (!date.suits) return t('datePoll.best.notYet', { count: able, all: voters.length, ...when(date) });
    const others = poll.dates.filter((each) => each.suits && !each.best);
    return [
      t('datePoll.best.suits', when(date)),
      able === voters.length
        ? t('datePoll.words.everyone')
        : t('datePoll.best.enough', { count: able, all: voters.length }),
      others.length > 0 && why(mine, others.map(groups)),
    ]
      .filter(Boolean)
      .join(' ');
  };

  const why = (mine: ReturnType<typeof groups>, others: ReturnType<typeof groups>[]): string => {
    const equals = others.filter((other) => other.yes.length === mine.yes.length);
    if (!equals.length) return t('datePoll.best.mostYes');
    const shifting = equals.every((other) => other.ifNeedBe.length > mine.ifNeedBe.length);
    return t(shifting ? 'datePoll.best.fewestIf' : 'datePoll.best.earliest');
  };

  return { howIs, best, when };
}
