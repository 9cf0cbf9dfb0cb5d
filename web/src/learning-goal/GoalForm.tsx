import { Button, Checkbox, Group, Text, Textarea, TextInput } from '@mantine/core';
import { Field, Form, type FormProblem } from '@libs/ui';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { levels } from './goals';
import classes from './Goals.module.css';
import type { GoalDraft } from './useGoalDraft';

interface GoalFormProps {
  draft: GoalDraft;
  onChange: (part: Partial<GoalDraft>) => void;
  onSave: () => void;
  saving: boolean;
  problem?: FormProblem;
  /** Only a new goal asks whether to share it at once. */
  asksToShare?: boolean;
}

/** Everything about a goal on one light screen; only the wish is needed. */
export function GoalForm(props: GoalFormProps) {
  const { t } = useText();
  const { draft, onChange, onSave, saving, problem, asksToShare } = props;
  const [opened] = useState(() => levels.some((level) => draft[level]));
  const typed = (key: keyof GoalDraft) => ({
    value: String(draft[key]),
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [key]: event.currentTarget.value }),
  });
  return (
    <Form problem={problem} onSubmit={onSave}>
      <div className={classes.fields}>
        <Field path="wish">
          {(wrong) => (
            <Textarea
              required
              size="lg"
              label={t('learningGoal.form.wish')}
              description={t('learningGoal.form.wishHint')}
              placeholder={t('learningGoal.form.wishExample')}
              maxLength={500}
              {...typed('wish')}
              {...wrong}
            />
          )}
        </Field>
        <Field path="why">
          {(wrong) => (
            <Textarea
              label={<Optional>{t('learningGoal.form.why')}</Optional>}
              description={t('learningGoal.form.whyHint')}
              maxLength={1000}
              {...typed('why')}
              {...wrong}
            />
          )}
        </Field>
        <div className={classes.when}>
          <Field path="firstStep">
            {(wrong) => (
              <TextInput
                label={<Optional>{t('learningGoal.form.step')}</Optional>}
                description={t('learningGoal.form.stepHint')}
                maxLength={300}
                {...typed('firstStep')}
                {...wrong}
              />
            )}
          </Field>
          <Field path="firstStepOn">
            {(wrong) => (
              <TextInput type="date" label={t('learningGoal.form.stepOn')} {...typed('firstStepOn')} {...wrong} />
            )}
          </Field>
        </div>
        <details className={classes.group} open={opened || levels.some((level) => problem?.fields?.[level])}>
          <summary>
            <Optional>{t('learningGoal.form.scale')}</Optional>
          </summary>
          <Text c="dimmed">{t('learningGoal.form.scaleHint')}</Text>
          {levels.map((level, at) => (
            <Field key={level} path={level}>
              {(wrong) => (
                <TextInput
                  label={t(`learningGoal.scale.levels.${level}`)}
                  leftSection={<span aria-hidden>{['−2', '−1', '0', '+1', '+2'][at]}</span>}
                  maxLength={300}
                  {...typed(level)}
                  {...wrong}
                />
              )}
            </Field>
          ))}
        </details>
        {asksToShare && (
          <Checkbox
            size="md"
            label={t('learningGoal.form.share')}
            description={t('learningGoal.form.shareHint')}
            checked={draft.shared}
            onChange={(event) => onChange({ shared: event.currentTarget.checked })}
          />
        )}
        <Group gap="sm">
          <Button type="submit" loading={saving}>
            {t('learningGoal.form.save')}
          </Button>
          <Button variant="default" component={Link} to="/goals">
            {t('common.actions.cancel')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('learningGoal.form.draftKept')}
        </Text>
      </div>
    </Form>
  );
}

function Optional({ children }: { children: ReactNode }) {
  const { t } = useText();
  return (
    <>
      {children}{' '}
      <Text span inherit c="dimmed" fw={400}>
        ({t('common.optional')})
      </Text>
    </>
  );
}
