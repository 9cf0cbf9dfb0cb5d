import { Paper, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ContributionKind } from '@libs/methods';
import { useId, type ReactNode } from 'react';
import { useText } from '../app/useText';
import { useAround } from './around';
import type { ShownPhase, ShownText } from './documents';
import { RatingBadge } from './Rating';
import classes from './Texts.module.css';
import { useReady } from './useReady';

function Heading({ children, count, id }: { children: ReactNode; count: number; id: string }) {
  return (
    <Title order={2} className={classes.heading} id={id}>
      {children}
      {count > 0 && <span className={classes.count}>{count}</span>}
    </Title>
  );
}

/** Texts on small sheets, the newest last, so that nothing jumps. */
export function Sheets({ texts, own, labelledBy }: { texts: ShownText[]; own?: boolean; labelledBy?: string }) {
  const { t } = useText();
  const { me, nameOf } = useAround();
  const by = ({ authorId }: ShownText) =>
    authorId === me ? t('intervisie.list.byYou') : t('intervisie.list.by', { name: nameOf(authorId) });
  return (
    <ul className={classes.list} aria-labelledby={labelledBy}>
      {texts.map((text) => (
        <Paper component="li" key={text.id} className={classes.text} data-own={own || undefined}>
          <Text className={classes.words}>{text.text}</Text>
          {!own && (
            <Text size="sm" c="dimmed" mt={4}>
              {by(text)}
            </Text>
          )}
          {text.rating && <RatingBadge rating={text.rating} />}
        </Paper>
      ))}
    </ul>
  );
}

/** What the group wrote of one kind in this phase. */
export function Texts({ kind }: { kind: ContributionKind }) {
  const { phase } = useAround();
  return <PhaseTexts kind={kind} phase={phase} />;
}

/** What the group wrote of one kind in a phase. In silence the texts of the others show once all have handed in. */
export function PhaseTexts({ kind, phase }: { kind: ContributionKind; phase: ShownPhase }) {
  const { t } = useText();
  const { live } = useAround();
  const { done, of } = useReady();
  const id = useId();
  const hidden = phase.id === live.phase && phase.silent && !live.revealed;
  const texts = live.contributions.filter(
    (text) => text.kind === kind && text.phase === phase.id && text.audience !== 'AUTHOR',
  );
  return (
    <section aria-labelledby={id}>
      <Heading count={texts.length} id={id}>
        {t(`intervisie.list.${kind}`)}
      </Heading>
      {hidden && (
        <Text mt="xs" role="status">
          {t('intervisie.list.hidden', { done, of })}
        </Text>
      )}
      {texts.length ? (
        <Sheets texts={texts} labelledBy={id} />
      ) : hidden ? null : (
        <Text c="dimmed" mt="xs">
          {t('intervisie.list.empty')}
        </Text>
      )}
    </section>
  );
}

/** Notes that nobody else reads. */
export function OwnNotes() {
  const { t } = useText();
  const { live } = useAround();
  const id = useId();
  const texts = live.contributions.filter(({ audience }) => audience === 'AUTHOR');
  if (!texts.length) return null;
  return (
    <section aria-labelledby={id}>
      <Heading count={texts.length} id={id}>
        <IconLock size={20} aria-hidden="true" /> {t('intervisie.list.mine')}
      </Heading>
      <Sheets texts={texts} own labelledBy={id} />
    </section>
  );
}
