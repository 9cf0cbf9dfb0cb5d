import { useSuspenseQuery } from '@apollo/client/react';
import { Page, toast } from '@libs/ui';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useDraft } from '../app/drafts';
import { NotFoundPage } from '../app/NotFoundPage';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { NewPollQuery } from '../gql/graphql';
import { NewPollForm, type PollDraft } from './NewPollForm';
import { DatePollPage, pollOf } from './poll';
import { useDays } from './useDays';

const NewPoll = graphql(`
  query NewPoll($input: ProposePoll!, $groupId: ID!) {
    pollProposal(input: $input) {
      minutes
      answerBy
      everyone
      needed
      dates {
        on
        at
        chosen
      }
    }
    mentorGroup(id: $groupId) {
      id
      name
      daysOff {
        on
        holiday
      }
      schoolHolidays {
        name
        regions
        from
        until
      }
      sessions {
        id
        on
        at
      }
    }
  }
`);

const StartDatePoll = graphql(`
  mutation StartDatePoll($input: StartDatePoll!) {
    startDatePoll(input: $input) {
      ...DatePoll_poll
      group {
        id
        ...PollShort_group
      }
    }
  }
`);

const ProposeMoreDates = graphql(`
  mutation ProposeMoreDates($input: ProposeMoreDates!) {
    proposeMoreDates(input: $input) {
      ...DatePoll_poll
      group {
        id
        ...PollShort_group
      }
    }
  }
`);

/** Where a mentor asks the group when it can meet, or asks about more dates. */
export function NewPollPage() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const more = params.get('more');
  if (more) return <MoreDates groupId={id} pollId={more} />;
  return <NewQuestion groupId={id} sessionId={params.get('session')} />;
}

function NewQuestion({ groupId, sessionId }: { groupId: string; sessionId: string | null }) {
  const { t } = useText();
  const go = useNavigate();
  const [start, starting, problem] = useAction(StartDatePoll, { problems: 'form' });
  return (
    <Asking
      {...{ groupId, sessionId, problem }}
      name={sessionId ?? 'first'}
      saving={starting}
      onSave={async ({ id, answerBy }, slots) => {
        if (!(await start({ input: { id, groupId, sessionId, answerBy, slots } }))) return false;
        toast.done(t('datePoll.form.started'));
        void go(pollOf(groupId, id));
        return true;
      }}
    />
  );
}

function MoreDates({ groupId, pollId }: { groupId: string; pollId: string }) {
  const { t } = useText();
  const go = useNavigate();
  const { data } = useSuspenseQuery(DatePollPage, { variables: { id: pollId } });
  const [ask, asking, problem] = useAction(ProposeMoreDates, { problems: 'form' });
  const { state, sessionId, dates } = data.datePoll;
  if (state !== 'OPEN') return <NotFoundPage />;
  return (
    <Asking
      {...{ groupId, problem }}
      sessionId={sessionId ?? null}
      name={pollId}
      asked={dates}
      saving={asking}
      onSave={async ({ answerBy }, slots) => {
        if (!(await ask({ input: { id: pollId, answerBy, slots } }))) return false;
        toast.done(t('datePoll.form.started'));
        void go(pollOf(groupId, pollId));
        return true;
      }}
    />
  );
}

interface AskingProps {
  groupId: string;
  sessionId: string | null;
  /** Under which the draft is kept. */
  name: string;
  /** What is asked already. */
  asked?: readonly { on: string; at: string }[];
  problem: React.ComponentProps<typeof NewPollForm>['problem'];
  saving: boolean;
  onSave: (draft: PollDraft, slots: PollDraft['dates']) => Promise<boolean>;
}

const startOf = ({ pollProposal }: NewPollQuery, asked: AskingProps['asked'] = []): PollDraft => {
  const fresh = pollProposal.dates.filter(({ on, at }) => !asked.some((date) => date.on === on && date.at === at));
  const dates = fresh.map(({ on, at, chosen }) => ({ id: crypto.randomUUID() as string, on, at, chosen }));
  return { id: crypto.randomUUID(), answerBy: pollProposal.answerBy, dates };
};

function Asking({ groupId, sessionId, name, asked, problem, saving, onSave }: AskingProps) {
  const { t } = useText();
  const days = useDays();
  const { data } = useSuspenseQuery(NewPoll, {
    variables: { groupId, input: { groupId, sessionId } },
    fetchPolicy: 'cache-and-network',
  });
  const [draft, setDraft, forget] = useDraft(`poll.${groupId}.${name}`, () => startOf(data, asked));
  const session = data.mentorGroup.sessions.find(({ id }) => id === sessionId);
  const save = async () => {
    const slots = draft.dates.filter(({ chosen }) => chosen).map(({ id, on, at }) => ({ id, on, at }));
    if (await onSave(draft, slots as PollDraft['dates'])) forget();
  };
  return (
    <Page
      width="text"
      title={t(asked ? 'datePoll.form.more' : 'datePoll.form.title')}
      lead={
        session
          ? t('datePoll.aboutMove', { group: data.mentorGroup.name, date: days.short(session.on), at: session.at })
          : t('datePoll.aboutFirst', { group: data.mentorGroup.name })
      }
      breadcrumbs={[{ label: t('planning.title'), to: `/year?group=${groupId}` }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      <NewPollForm
        {...{ draft, problem, saving }}
        proposal={data.pollProposal}
        daysOff={data.mentorGroup.daysOff}
        school={data.mentorGroup.schoolHolidays}
        fewest={asked ? 1 : 2}
        onChange={setDraft}
        onSave={() => void save()}
      />
    </Page>
  );
}
