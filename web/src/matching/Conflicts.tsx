import { Alert, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { fits } from '../app/i18n';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import board from './Board.module.css';
import type { Conflict } from './proposal';

/** The rules at fault, in words. */
function useRules(): (rules: Conflict['rules']) => string {
  const { t } = useText();
  const { list } = useFormat();
  return (rules) =>
    list(
      rules.flatMap((rule) => {
        const text: string = `explanation.rule.${rule}`;
        return fits(text, {}) ? [t(text)] : [];
      }),
    );
}

/** Places that HR had fixed and that could not be kept: the smallest set of people and rules at fault. */
export function Conflicts({ conflicts }: { conflicts: Conflict[] }) {
  const { t } = useText();
  const { list } = useFormat();
  const say = useRules();
  const names = (people: { name: string }[]) => list(people.map(({ name }) => name));
  if (!conflicts.length) return null;
  return (
    <Alert color="apricot" icon={<IconInfoCircle aria-hidden="true" />} title={t('explanation.conflict.title')}>
      {conflicts.map(({ fixed, mentors, rules }, at) => (
        <Text key={at} inherit>
          {t('explanation.conflict.fixed', { people: names(fixed), mentor: names(mentors) })}{' '}
          {rules.length > 0 && t('explanation.conflict.because', { rules: say(rules) })}
        </Text>
      ))}
      <Text inherit>{t('explanation.conflict.remedy')}</Text>
    </Alert>
  );
}

/** Why a mentor can have no group at all. */
export function Obstacle({ obstacle: { mentors, rules } }: { obstacle: Conflict }) {
  const { t } = useText();
  const { list } = useFormat();
  const say = useRules();
  const names = list(mentors.map(({ name }) => name));
  return (
    <Text className={board.small}>
      {names && t('explanation.conflict.none', { mentor: names })}{' '}
      {rules.length ? t('explanation.conflict.because', { rules: say(rules) }) : t('explanation.conflict.nobody')}
    </Text>
  );
}
