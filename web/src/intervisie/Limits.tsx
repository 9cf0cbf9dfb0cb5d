import { Text } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useText } from '../app/useText';
import classes from './Limits.module.css';

type Words = Record<'nl' | 'en', string>;

/** What fits a phase, and what does not: a sign and words, in that order. */
export function Limits({ phase }: { phase: Record<'may' | 'mayNot', readonly Words[]> }) {
  const { t, language } = useText();
  const lines = [
    ...phase.may.map((text) => ({ text, word: t('method.may'), Sign: IconCheck, fits: true })),
    ...phase.mayNot.map((text) => ({ text, word: t('method.mayNot'), Sign: IconX, fits: false })),
  ];
  if (!lines.length) return null;
  return (
    <ul className={classes.limits}>
      {lines.map(({ text, word, Sign, fits }) => (
        <li key={text.nl} data-fits={fits}>
          <Sign size={18} aria-hidden="true" />
          <span>
            <Text span fw={600} inherit>
              {word}:
            </Text>{' '}
            {text[language]}
          </span>
        </li>
      ))}
    </ul>
  );
}
