import { List, Text } from '@mantine/core';
import { useText } from '../app/useText';
import type { PaperMethod } from './methodDocuments';

/** For how many people, how long, with how much trust, and for which kinds of case. */
export function MethodFacts({ method }: { method: PaperMethod }) {
  const { t } = useText();
  const { people, minutes, wholeSession, suits, needsTrust, framed } = method;
  const needed = wholeSession.reduce((sum, phase) => sum + phase.minutes, 0);
  const facts = [
    people.from === people.to ? t('method.peopleExactly', { count: people.to }) : t('method.people', { ...people }),
    framed ? t('method.alone', { minutes, needed }) : t('intervisie.minutes', { count: minutes }),
    ...(needsTrust ? [t('method.needsTrust')] : []),
    ...(suits.length ? [suits.map((kind) => t(`method.cases.${kind}`)).join(' · ')] : []),
  ];
  return (
    <List spacing={4}>
      {facts.map((fact) => (
        <List.Item key={fact}>
          <Text>{fact}</Text>
        </List.Item>
      ))}
    </List>
  );
}
