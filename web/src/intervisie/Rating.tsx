import { Badge, SegmentedControl, Text, Title } from '@mantine/core';
import { IconFlame, IconSnowflake, IconTemperature } from '@tabler/icons-react';
import { outputFor, ratedBefore, ratings, type Rating as Word } from '@libs/methods';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { useAround } from './around';
import { RateContribution } from './commands';
import type { ShownText } from './documents';
import { Sheets } from './Texts';
import classes from './Texts.module.css';

const signs = { COLD: IconSnowflake, LUKEWARM: IconTemperature, WARM: IconFlame };

/** How near a text came: in a word and a sign, so that no colour is needed to read it. */
export function RatingBadge({ rating }: { rating: Word }) {
  const { t } = useText();
  const Sign = signs[rating];
  return (
    <Badge mt={6} variant="light" color="gray" leftSection={<Sign size={14} aria-hidden="true" />}>
      {t(`intervisie.rating.${rating}`)}
    </Badge>
  );
}

/** The texts of an earlier phase, which the case owner values one by one. The others see it happen. */
export function Ratings() {
  const { t } = useText();
  const { live, phase, seat, at } = useAround();
  const rated = ratedBefore(live.phases, at);
  if (!rated) return null;
  const texts = live.contributions.filter(
    (text) => text.phase === rated.phase && rated.kinds.some((kind) => kind === text.kind),
  );
  const mine = !!outputFor(phase, seat, 'RATING');
  return (
    <section>
      <Title order={2}>{t(mine ? 'intervisie.rating.title' : 'intervisie.rating.others')}</Title>
      {!texts.length && <Text c="dimmed">{t('intervisie.list.empty')}</Text>}
      {mine ? (
        <ul className={classes.list}>
          {texts.map((text) => (
            <Valued key={text.id} text={text} />
          ))}
        </ul>
      ) : (
        texts.length > 0 && <Sheets texts={texts} />
      )}
    </section>
  );
}

function Valued({ text }: { text: ShownText }) {
  const { t } = useText();
  const [rate] = useAction(RateContribution);
  return (
    <li className={classes.valued}>
      <Text className={classes.words}>{text.text}</Text>
      <SegmentedControl
        aria-label={`${t('intervisie.rating.how')} ${text.text}`}
        value={text.rating ?? ''}
        onChange={(rating) => void rate({ input: { id: text.id, rating: rating as Word } })}
        data={ratings.map((rating) => ({ value: rating, label: t(`intervisie.rating.${rating}`) }))}
      />
    </li>
  );
}
