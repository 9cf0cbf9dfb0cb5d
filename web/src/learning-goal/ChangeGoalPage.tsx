import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { Page, Section, toast } from '@libs/ui';
import { useNavigate, useParams } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { GoalForm } from './GoalForm';
import { type Goal, GoalCard_goal } from './goals';
import { draftOf, useGoalDraft } from './useGoalDraft';

const GoalToChange = graphql(`
  query GoalToChange($id: ID!) {
    learningGoal(id: $id) {
      ...GoalCard_goal
    }
  }
`);

const ChangeGoal = graphql(`
  mutation ChangeGoal($input: ChangeLearningGoal!) {
    changeLearningGoal(input: $input) {
      ...GoalCard_goal
    }
  }
`);

/** A goal in other words. */
export function ChangeGoalPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(GoalToChange, { variables: { id }, fetchPolicy: 'network-only' });
  const { data: goal } = useSuspenseFragment({ fragment: GoalCard_goal, from: data.learningGoal });
  return (
    <Page
      width="text"
      title={t('learningGoal.form.changeTitle')}
      lead={t('learningGoal.form.lead')}
      breadcrumbs={[{ label: t('learningGoal.title'), to: '/goals' }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      <Section>
        <Words key={goal.version} goal={goal} />
      </Section>
    </Page>
  );
}

function Words({ goal }: { goal: Goal }) {
  const { t } = useText();
  const go = useNavigate();
  const { id, version } = goal;
  const { draft, change, forget } = useGoalDraft(`${id}.${version}`, draftOf(goal));
  const [save, saving, problem] = useAction(ChangeGoal, { problems: 'form', refetch: ['MyGoals'] });
  const submit = async () => {
    const { wish, why, firstStep, firstStepOn, muchLess, less, hoped, more, muchMore } = draft;
    const words = { wish, why, firstStep, firstStepOn, muchLess, less, hoped, more, muchMore };
    if (!(await save({ input: { id, version, ...words } }))) return;
    forget();
    toast.done(t('learningGoal.form.saved'));
    void go('/goals');
  };
  return <GoalForm draft={draft} onChange={change} onSave={() => void submit()} saving={saving} problem={problem} />;
}
