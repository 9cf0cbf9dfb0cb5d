import { useSubscription, useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { LiveRegion, Page } from '@libs/ui';
import { Alert, Anchor, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import { startTransition, useCallback, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useReconnected } from '../app/connection';
import { useText } from '../app/useText';
import type { ProposalChangedSubscription } from '../gql/graphql';
import { BoardProvider } from './BoardContext';
import { BoardActionsBar } from './BoardActionsBar';
import { BoardView } from './BoardView';
import { Conflicts } from './Conflicts';
import { ProposalBoard, ProposalChanged } from './documents';
import { ProposalFields, type Board } from './proposal';
import type { MatchingProgramme } from './MatchingPage';
import { MoveDialog } from './MoveDialog';
import { PublishDialog } from './PublishDialog';
import { RunProgress } from './RunProgress';
import { useBoard } from './useBoard';

interface ProposalPageProps {
  programme: MatchingProgramme;
  proposalId: string;
  /** The run that is making a next proposal. */
  goingId?: string;
  /** The proposal that is shown unless another one was asked for. */
  newestId: string;
}

/** How long the answer to a change of one's own may take, so that it is not taken for one of a colleague. */
const ownAnswer = 400;

/** Looks again when a colleague changed something: what was changed here has been answered already. */
function useOthers({ id, version, state }: Board, again: () => void) {
  const latest = useRef({ version, state });
  useEffect(() => void (latest.current = { version, state }), [version, state]);
  const onData = ({ data: { data } }: { data: { data?: ProposalChangedSubscription } }) => {
    const told = data?.proposalChanged;
    if (!told) return;
    setTimeout(() => {
      const known = latest.current;
      if (told.version > known.version || told.state !== known.state) again();
    }, ownAnswer);
  };
  useSubscription(ProposalChanged, { variables: { id }, fetchPolicy: 'no-cache', onData });
}

/** The proposal as it is now. What others change arrives by itself, in place. */
function useProposal(id: string): Board {
  const { data, refetch } = useSuspenseQuery(ProposalBoard, { variables: { id } });
  const { data: proposal } = useSuspenseFragment({
    fragment: ProposalFields,
    fragmentName: 'Board_proposal',
    from: data.proposal,
  });
  const again = useCallback(() => startTransition(() => void refetch()), [refetch]);
  useOthers(proposal, again);
  useReconnected(again);
  return proposal;
}

/** A proposal: who would be with whom, how good that is, and everything HR can change about it. */
export function ProposalPage({ programme, proposalId, goingId, newestId }: ProposalPageProps) {
  const { t } = useText();
  const proposal = useProposal(proposalId);
  const over = programme.proposals.some(({ state }) => state === 'PUBLISHED');
  const readOnly = over || goingId !== undefined;
  const [publishing, { open, close }] = useDisclosure(false);
  const { actions, news, undoing, chosenId, closeChoice } = useBoard(proposal, readOnly);
  return (
    <BoardProvider value={actions}>
      <Page
        width="full"
        title={t('matching.title')}
        lead={t('matching.lead')}
        breadcrumbs={[{ label: programme.name, to: `/programme?programme=${programme.id}` }]}
        breadcrumbsLabel={t('common.shell.breadcrumbs')}
        actions={
          !readOnly && (
            <BoardActionsBar programmeId={programme.id} proposal={proposal} undoing={undoing} onPublish={open} />
          )
        }
      >
        <BoardLinks programmeId={programme.id} />
        {proposalId !== newestId && <Earlier programmeId={programme.id} />}
        {goingId && <RunProgress runId={goingId} />}
        <Note programmeId={programme.id} proposal={proposal} going={goingId !== undefined} />
        {!readOnly && <Conflicts conflicts={proposal.conflicts} />}
        <BoardView programme={programme} proposal={proposal} />
      </Page>
      <PublishDialog programme={programme} proposal={proposal} opened={publishing} onClose={close} />
      {chosenId && <MoveDialog proposal={proposal} personId={chosenId} onClose={closeChoice} />}
      <LiveRegion>{news}</LiveRegion>
    </BoardProvider>
  );
}

/** What is around the board: what counts, and what was before. */
function BoardLinks({ programmeId }: { programmeId: string }) {
  const { t } = useText();
  const board = `/programme/${programmeId}/matching`;
  return (
    <Group gap="lg" component="nav" aria-label={t('matching.title')} className="look-screen-only">
      <Anchor component={Link} to={`${board}/rules`} fw={600}>
        {t('board.rules.link')}
      </Anchor>
      <Anchor component={Link} to={`${board}/history`} fw={600}>
        {t('board.history.link')}
      </Anchor>
    </Group>
  );
}

function Earlier({ programmeId }: { programmeId: string }) {
  const { t } = useText();
  return (
    <Alert color="leaf" icon={<IconInfoCircle aria-hidden="true" />}>
      {t('board.history.earlier')}{' '}
      <Anchor component={Link} to={`/programme/${programmeId}/matching`} inherit fw={600}>
        {t('board.history.toNewest')}
      </Anchor>
    </Alert>
  );
}

/** Why the board can only be looked at. */
function Note({ programmeId, proposal, going }: { programmeId: string; proposal: Board; going: boolean }) {
  const { t } = useText();
  const published = proposal.state === 'PUBLISHED';
  if (!published && !going) return null;
  return (
    <Alert color="leaf" icon={<IconInfoCircle aria-hidden="true" />}>
      {t(published ? 'matching.board.published' : 'matching.board.running')}{' '}
      {published && (
        <Anchor component={Link} to={`/programme/${programmeId}/groups`} inherit fw={600}>
          {t('matching.board.toGroups')}
        </Anchor>
      )}
    </Alert>
  );
}
