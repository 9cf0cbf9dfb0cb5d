import { useApolloClient, useSubscription, useSuspenseQuery } from '@apollo/client/react';
import { LiveRegion, Page } from '@libs/ui';
import { startTransition, useCallback, useDeferredValue, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useReconnected } from '../app/connection';
import { useText } from '../app/useText';
import type { MatchingQuery } from '../gql/graphql';
import { Matching, MatchRunChanged } from './documents';
import { ProposalPage } from './ProposalPage';
import { RunProgress } from './RunProgress';
import { StartMatching } from './StartMatching';

export type MatchingProgramme = MatchingQuery['programme'];

const isGoing = ({ state }: { state: string }) => state === 'WAITING' || state === 'RUNNING';

/** The programme with its runs, kept up to date: a run that ends brings its proposal. */
function useMatching(programmeId: string) {
  const { t } = useText();
  const client = useApolloClient();
  const { data, refetch } = useSuspenseQuery(Matching, {
    variables: { programmeId },
    fetchPolicy: 'cache-and-network',
  });
  const [news, setNews] = useState('');
  const again = useCallback(() => startTransition(() => void refetch()), [refetch]);
  useSubscription(MatchRunChanged, {
    variables: { programmeId },
    onData: ({ data: { data: sent } }) => {
      const run = sent?.matchRunChanged;
      if (!run) return;
      const known = client.readQuery({ query: Matching, variables: { programmeId } });
      if (!isGoing(run) || !known?.programme.matchRuns.some(({ id }) => id === run.id)) again();
      if (run.state === 'DONE') setNews(t('matching.run.done'));
    },
  });
  useReconnected(again);
  return { programme: data.programme, news };
}

/** From enrolments to groups: propose, look, change, announce. */
export function MatchingPage() {
  const { programmeId = '' } = useParams();
  const { programme, news } = useMatching(programmeId);
  const { proposals, matchRuns } = programme;
  const [chosen] = useSearchParams();
  const newest = proposals.find(({ state }) => state === 'PUBLISHED') ?? proposals[0];
  const shown = proposals.find(({ id }) => id === chosen.get('proposal')) ?? newest;
  const proposalId = useDeferredValue(shown?.id);
  const going = matchRuns.find(isGoing);
  return (
    <>
      {proposalId ? (
        <ProposalPage
          key={proposalId}
          programme={programme}
          proposalId={proposalId}
          goingId={going?.id}
          newestId={newest?.id ?? proposalId}
        />
      ) : (
        <FirstRun programme={programme} goingId={going?.id} />
      )}
      <LiveRegion>{news}</LiveRegion>
    </>
  );
}

function FirstRun({ programme, goingId }: { programme: MatchingProgramme; goingId?: string }) {
  const { t } = useText();
  return (
    <Page
      title={t('matching.title')}
      lead={t('matching.lead')}
      breadcrumbs={[{ label: programme.name, to: `/programme?programme=${programme.id}` }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      {goingId ? <RunProgress runId={goingId} /> : <StartMatching programme={programme} />}
    </Page>
  );
}
