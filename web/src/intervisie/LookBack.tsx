import { Text, Title } from '@mantine/core';
import { useText } from '../app/useText';
import { useAround } from './around';
import { LookBackCard } from './LookBackCard';
import classes from './Agreements.module.css';

/** The agreements of earlier, each with what became of it. */
export function LookBack() {
  const { t } = useText();
  const { live } = useAround();
  const left = live.lookBack.filter(({ outcome }) => !outcome).length;
  if (!live.lookBack.length) return <Text c="dimmed">{t('intervisie.lookBack.none')}</Text>;
  return (
    <section>
      <Title order={2}>{t('intervisie.lookBack.title')}</Title>
      <Text c="dimmed" role="status">
        {left ? t('intervisie.lookBack.left', { count: left }) : t('intervisie.lookBack.allAnswered')}
      </Text>
      <ul className={classes.list}>
        {live.lookBack.map((agreement) => (
          <LookBackCard key={agreement.id} agreement={agreement} />
        ))}
      </ul>
    </section>
  );
}
