import { useSuspenseQuery } from '@apollo/client/react';
import { EmptyState, Page, Section, VisuallyHidden } from '@libs/ui';
import { Badge, Button, Group, Text } from '@mantine/core';
import { useId } from 'react';
import { useDisclosure } from '@mantine/hooks';
import { Link, useParams } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import type { ProposalHistoryQuery } from '../gql/graphql';
import { FoldButton } from './FoldButton';
import classes from './History.module.css';
import { ProposalHistory } from './historyDocuments';
import { shareOfBound } from './words';

type Past = ProposalHistoryQuery['programme']['proposals'][number];
type Change = Past['changes'][number];

/** Every proposal of a programme, who had it made, and what was changed in it by hand. */
export function HistoryPage() {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const { data } = useSuspenseQuery(ProposalHistory, { variables: { programmeId }, fetchPolicy: 'cache-and-network' });
  const { name, proposals } = data.programme;
  const shown = proposals.find(({ state }) => state === 'PUBLISHED') ?? proposals[0];
  const board = `/programme/${programmeId}/matching`;
  return (
    <Page
      title={t('board.history.title')}
      lead={t('board.history.lead')}
      breadcrumbs={[
        { label: name, to: `/programme?programme=${programmeId}` },
        { label: t('matching.title'), to: board },
      ]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      {!shown && (
        <EmptyState
          title={t('board.history.none')}
          action={
            <Button component={Link} to={board}>
              {t('board.history.noneAction')}
            </Button>
          }
        >
          {t('board.history.noneText')}
        </EmptyState>
      )}
      {proposals.map((past, at) => (
        <PastProposal key={past.id} past={past} number={proposals.length - at} board={board} shownId={shown?.id} />
      ))}
    </Page>
  );
}

function PastProposal(props: { past: Past; number: number; board: string; shownId?: string }) {
  const { t } = useText();
  const { past, number, board, shownId } = props;
  const isShown = past.id === shownId;
  const marks = [isShown && 'shown', past.state === 'PUBLISHED' && 'published'] as const;
  return (
    <Section
      title={t('board.history.number', { number })}
      lead={<Made past={past} />}
      actions={
        <>
          {!isShown && shownId && (
            <Button component={Link} variant="default" to={`${board}/compare?from=${past.id}&to=${shownId}`}>
              {t('board.history.compare')}
              <VisuallyHidden>&nbsp;({t('board.history.openNamed', { number })})</VisuallyHidden>
            </Button>
          )}
          <Button component={Link} variant="default" to={isShown ? board : `${board}?proposal=${past.id}`}>
            {t('board.history.open')}
            <VisuallyHidden>&nbsp;{t('board.history.openNamed', { number })}</VisuallyHidden>
          </Button>
        </>
      }
    >
      <Group gap="xs">
        {marks.map(
          (mark) =>
            mark && (
              <Badge key={mark} color="leaf" variant="light" size="lg" tt="none">
                {t(`board.history.${mark}`)}
              </Badge>
            ),
        )}
      </Group>
      <Figures past={past} />
      <Changes changes={past.changes} />
    </Section>
  );
}

function Made({ past: { run, createdAt } }: { past: Past }) {
  const { t } = useText();
  const { dateTime } = useFormat();
  const at = dateTime(createdAt);
  const name = run?.startedBy?.name;
  return name ? t('board.history.by', { name, at }) : t('board.history.byNobody', { at });
}

function Figures({ past: { run } }: { past: Past }) {
  const { t } = useText();
  if (!run) return null;
  const { placed, mentees, objective, bound, effort } = run;
  const percent = objective === null || objective === undefined ? null : shareOfBound(objective, bound);
  const figures = [
    placed !== null && t('board.history.placed', { placed: placed ?? 0, count: mentees ?? 0 }),
    percent !== null && t('matching.board.scoreValue', { percent }),
    t('board.history.effort', { effort: t(`matching.effort.${effort}`) }),
  ];
  return <Text>{figures.filter(Boolean).join(' · ')}</Text>;
}

function Changes({ changes }: { changes: Change[] }) {
  const { t } = useText();
  const id = useId();
  const [open, { toggle }] = useDisclosure(false);
  if (!changes.length) return <Text c="dimmed">{t('board.history.noChanges')}</Text>;
  return (
    <div>
      <FoldButton open={open} controls={id} onClick={toggle}>
        {t('board.history.changes', { count: changes.length })}
      </FoldButton>
      <ol id={id} className={classes.changes} hidden={!open}>
        {changes.map((change) => (
          <ChangeLine key={change.id} change={change} />
        ))}
      </ol>
    </div>
  );
}

function ChangeLine({ change: { kind, person, from, to, by, at, reason, undoneAt, undoneBy } }: { change: Change }) {
  const { t } = useText();
  const { dateTime } = useFormat();
  const place = (guides: Change['from']) => guides.map((guide) => guide.name).join(' & ') || t('board.history.noPlace');
  const name = person?.name ?? '';
  const what =
    kind === 'MOVED'
      ? t('board.history.moved', { name, from: place(from), to: place(to) })
      : t(kind === 'LOCKED' ? 'board.history.locked' : 'board.history.unlocked', { name });
  return (
    <li data-undone={Boolean(undoneAt) || undefined}>
      <span className={classes.what}>{what}</span>
      {reason && <span>{t('board.history.because', { reason })}</span>}
      <span className={classes.quiet}>{t('board.history.done', { name: by?.name ?? '', at: dateTime(at) })}</span>
      {undoneAt && (
        <span className={classes.quiet}>
          {undoneBy
            ? t('board.history.undone', { name: undoneBy.name, at: dateTime(undoneAt) })
            : t('board.history.undoneAt', { at: dateTime(undoneAt) })}
        </span>
      )}
    </li>
  );
}
