import { useSuspenseQuery } from '@apollo/client/react';
import { EmptyState, Page, Section, toast } from '@libs/ui';
import { useNavigate } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { Confidentiality } from '../mentor-group/Confidentiality';
import { GoalForm } from './GoalForm';
import { useGoalDraft } from './useGoalDraft';

const WhereGoalsAre = graphql(`
  query WhereGoalsAre {
    me {
      person {
        id
      }
      memberships {
        id
        role
        confidentialityAcceptedAt
        group {
          id
          name
        }
      }
    }
  }
`);

const SetGoal = graphql(`
  mutation SetGoal($input: SetLearningGoal!) {
    setLearningGoal(input: $input) {
      ...GoalCard_goal
    }
  }
`);

/** Where a goal begins. */
export function NewGoalPage() {
  const { t } = useText();
  const { data } = useSuspenseQuery(WhereGoalsAre);
  const { memberships = [], person } = data.me ?? {};
  const accepted = memberships.filter((membership) => membership.confidentialityAcceptedAt);
  const home = accepted.find(({ role }) => role === 'MENTEE') ?? accepted[0];
  if (!home && memberships[0]) return <Confidentiality group={memberships[0].group} />;
  return (
    <Page
      width="text"
      title={t('learningGoal.form.newTitle')}
      lead={t('learningGoal.form.lead')}
      breadcrumbs={[{ label: t('learningGoal.title'), to: '/goals' }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      {home && person ? (
        <NewGoal groupId={home.group.id} ownerId={person.id} />
      ) : (
        <EmptyState title={t('common.start.waiting')}>{t('common.start.lead')}</EmptyState>
      )}
    </Page>
  );
}

function NewGoal({ groupId, ownerId }: { groupId: string; ownerId: string }) {
  const { t } = useText();
  const go = useNavigate();
  const { id, draft, change, forget } = useGoalDraft(ownerId);
  const [save, saving, problem] = useAction(SetGoal, { problems: 'form', refetch: ['MyGoals'] });
  const submit = async () => {
    if (!(await save({ input: { id, groupId, ...draft } }))) return;
    forget();
    toast.done(t('learningGoal.form.saved'));
    void go('/goals');
  };
  return (
    <Section>
      <GoalForm
        draft={draft}
        onChange={change}
        onSave={() => void submit()}
        saving={saving}
        problem={problem}
        asksToShare
      />
    </Section>
  );
}
