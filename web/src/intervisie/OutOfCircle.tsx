import { Text, Title } from '@mantine/core';
import { useText } from '../app/useText';
import { useAround } from './around';
import classes from './OutOfCircle.module.css';

/** For the case owner while the others talk as if nobody were there: nothing to read, nothing to answer. */
export function OutOfCircle() {
  const { t, language } = useText();
  const { live, at } = useAround();
  const next = live.phases.slice(at + 1).find(({ owner }) => owner === 'CASE_OWNER');
  return (
    <section className={classes.out}>
      <svg className={classes.picture} viewBox="0 0 220 120" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((seat) => (
          <circle
            key={seat}
            className={classes.other}
            cx={74 + 40 * Math.cos((seat * 2 * Math.PI) / 5)}
            cy={60 + 40 * Math.sin((seat * 2 * Math.PI) / 5)}
            r="11"
          />
        ))}
        <circle className={classes.ring} cx="74" cy="60" r="40" />
        <circle className={classes.me} cx="176" cy="60" r="13" />
        <path className={classes.gaze} d="M192 50a14 14 0 0 1 0 20" />
      </svg>
      <div>
        <Title order={2}>{t('intervisie.out.title')}</Title>
        <Text mt="xs">{t('intervisie.out.text')}</Text>
        {next && (
          <Text mt="xs" c="dimmed">
            {t('intervisie.out.later', { phase: next.name[language] })}
          </Text>
        )}
      </div>
    </section>
  );
}
