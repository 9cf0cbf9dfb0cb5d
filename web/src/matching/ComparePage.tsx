import { useSuspenseQuery } from '@apollo/client/react';
import { DataTable, EmptyState, Page, Section, type Column } from '@libs/ui';
import { Alert, Button, Select, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import { useId, useTransition } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import type { ComparedProposalsQuery } from '../gql/graphql';
import { meanOf, movesBetween, sameGroups, weighSame, type Move } from './compared';
import { FoldButton } from './FoldButton';
import classes from './History.module.css';
import { ComparedPlaces, ComparedProposals } from './historyDocuments';
import { guidesOf } from './words';

type Proposals = ComparedProposalsQuery['programme']['proposals'];

/** Two proposals beside each other: who moves, from whom to whom, and what that is worth. */
export function ComparePage() {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const { data } = useSuspenseQuery(ComparedProposals, {
    variables: { programmeId },
    fetchPolicy: 'cache-and-network',
  });
  const { name, proposals } = data.programme;
  const board = `/programme/${programmeId}/matching`;
  return (
    <Page
      title={t('board.compare.title')}
      lead={t('board.compare.lead')}
      breadcrumbs={[
        { label: name, to: `/programme?programme=${programmeId}` },
        { label: t('matching.title'), to: board },
        { label: t('board.history.title'), to: `${board}/history` },
      ]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      {proposals.length < 2 ? (
        <EmptyState
          title={t('board.compare.one')}
          action={
            <Button component={Link} to={board}>
              {t('matching.title')}
            </Button>
          }
        >
          {t('board.compare.oneText')}
        </EmptyState>
      ) : (
        <Compare proposals={proposals} />
      )}
    </Page>
  );
}

/** Which two: kept in the address, so that it can be sent to a colleague. */
function Compare({ proposals }: { proposals: Proposals }) {
  const { t } = useText();
  const { dateTime } = useFormat();
  const [loading, startTransition] = useTransition();
  const [chosen, choose] = useSearchParams();
  const known = (id: string | null) => proposals.find((one) => one.id === id)?.id;
  const from = known(chosen.get('from')) ?? proposals[1]?.id ?? '';
  const to = known(chosen.get('to')) ?? proposals[0]?.id ?? '';
  const data = proposals.map(({ id, createdAt }, at) => ({
    value: id,
    label: `${t('board.history.number', { number: proposals.length - at })} · ${dateTime(createdAt)}`,
  }));
  const select = (side: 'from' | 'to', value: string) => (
    <Select
      label={t(`board.compare.${side}`)}
      data={data}
      value={value}
      allowDeselect={false}
      onChange={(id) => id && startTransition(() => choose({ from, to, [side]: id }, { replace: true }))}
    />
  );
  return (
    <>
      <div className={classes.choose} aria-busy={loading}>
        {select('from', from)}
        {select('to', to)}
      </div>
      {from === to ? <EmptyState title={t('board.compare.same')} /> : <Differences from={from} to={to} />}
    </>
  );
}

function Differences({ from, to }: { from: string; to: string }) {
  const { t } = useText();
  const { data: one } = useSuspenseQuery(ComparedPlaces, { variables: { id: from } });
  const { data: other } = useSuspenseQuery(ComparedPlaces, { variables: { id: to } });
  const [before, after] = [one.proposal, other.proposal];
  const moves = movesBetween(before, after);
  const same = sameGroups(before, after);
  return (
    <>
      {!weighSame(before, after) && (
        <Alert color="apricot" icon={<IconInfoCircle aria-hidden="true" />}>
          {t('board.compare.weights')}
        </Alert>
      )}
      <Section
        title={t('board.compare.moves', { count: moves.length })}
        lead={
          <>
            {t('board.compare.placed', { from: before.placed, to: after.placed })}
            <br />
            {t('board.compare.points', { from: meanOf(before), to: meanOf(after) })}
          </>
        }
      >
        <Moves moves={moves} />
        {same.length > 0 && <Same groups={same} />}
      </Section>
    </>
  );
}

const signed = (change: number) => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0');

function Moves({ moves }: { moves: Move[] }) {
  const { t } = useText();
  const nowhere = t('board.history.noPlace');
  const columns: Column<Move>[] = [
    { key: 'person', header: t('board.compare.person'), cell: ({ name }) => name, names: true },
    { key: 'from', header: t('board.compare.fromMentor'), cell: ({ from }) => from ?? nowhere },
    { key: 'to', header: t('board.compare.toMentor'), cell: ({ to }) => to ?? nowhere },
    { key: 'change', header: t('board.compare.change'), cell: (move) => <Change move={move} /> },
    { key: 'parts', header: t('board.compare.parts'), cell: (move) => <Parts move={move} /> },
  ];
  return (
    <DataTable
      caption={t('board.compare.caption')}
      columns={columns}
      rows={moves}
      rowKey={({ id }) => id}
      empty={<Text>{t('board.compare.nobody')}</Text>}
    />
  );
}

/** Better or less good, in a word beside the number: colour alone says nothing. */
function Change({ move: { change, to } }: { move: Move }) {
  const { t } = useText();
  const word =
    change === null ? (to ? 'placedNow' : 'placeLost') : change > 0 ? 'gains' : change < 0 ? 'loses' : 'equal';
  const loss = word === 'loses' || word === 'placeLost';
  return (
    <span className={classes.change} data-loss={loss || undefined} data-equal={word === 'equal' || undefined}>
      {change !== null && `${signed(change)} · `}
      {t(`board.compare.${word}`)}
    </span>
  );
}

function Parts({ move: { parts, change } }: { move: Move }) {
  const { t } = useText();
  if (change === null) return '–';
  if (!parts.length) return t('board.compare.noParts');
  return parts
    .map(({ key, change: by }) =>
      t('board.compare.part', { component: t(`matching.component.${key}`), change: signed(by) }),
    )
    .join(', ');
}

function Same({ groups }: { groups: ReturnType<typeof sameGroups> }) {
  const { t } = useText();
  const { list } = useFormat();
  const id = useId();
  const [open, { toggle }] = useDisclosure(false);
  return (
    <div>
      <FoldButton open={open} controls={id} onClick={toggle}>
        {t('board.compare.sameGroups', { count: groups.length })}
      </FoldButton>
      <ul id={id} className={classes.same} hidden={!open}>
        {groups.map((group) => (
          <li key={group.id}>
            <b>{guidesOf(group)}</b>: {list(group.members.map(({ person }) => person.name))}
          </li>
        ))}
      </ul>
    </div>
  );
}
