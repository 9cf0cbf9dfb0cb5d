import { Button, Checkbox, Group, Text, Textarea } from '@mantine/core';
import { Field, Form, type FormProblem } from '@libs/ui';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import type { AgendaKind } from '../gql/graphql';
import classes from './Agenda.module.css';
import { NamesHint, QuestionHint } from './AgendaHints';
import type { AgendaDraft } from './useAgendaDraft';

interface AgendaFormProps {
  kind: `${AgendaKind}`;
  draft: AgendaDraft;
  onChange: (part: Partial<AgendaDraft>) => void;
  onSave: () => void;
  saving: boolean;
  problem?: FormProblem;
  saveLabel: string;
  /** Where to go without saving. */
  back: string;
}

/** A case in four fields, of which only the first is needed; anything else in one. */
export function AgendaForm({ kind, draft, onChange, onSave, saving, problem, saveLabel, back }: AgendaFormProps) {
  const { t } = useText();
  return (
    <Form problem={problem} onSubmit={onSave}>
      <div className={classes.fields}>
        {kind === 'CASE' ? (
          <CaseFields draft={draft} onChange={onChange} />
        ) : (
          <Words path="situation" required label={t('planning.agenda.form.about')} {...{ draft, onChange }} />
        )}
        <NamesHint draft={draft} />
        <Group gap="sm">
          <Button type="submit" loading={saving}>
            {saveLabel}
          </Button>
          <Button variant="default" component={Link} to={back}>
            {t('common.actions.cancel')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('planning.agenda.form.draftKept')}
        </Text>
      </div>
    </Form>
  );
}

type Typing = Pick<AgendaFormProps, 'draft' | 'onChange'>;

function CaseFields(typing: Typing) {
  const { t } = useText();
  const { draft, onChange } = typing;
  const optional = (label: string) => `${label} (${t('common.optional')})`;
  return (
    <>
      <Words
        path="situation"
        required
        label={t('planning.agenda.form.situation')}
        hint={t('planning.agenda.form.situationHint')}
        {...typing}
      />
      <div>
        <Words
          path="question"
          label={optional(t('planning.agenda.form.question'))}
          hint={t('planning.agenda.form.questionHint')}
          {...typing}
        />
        <QuestionHint question={draft.question} />
      </div>
      <Words path="tried" label={optional(t('planning.agenda.form.tried'))} {...typing} />
      <Words
        path="helpWanted"
        label={optional(t('planning.agenda.form.helpWanted'))}
        hint={t('planning.agenda.form.helpWantedHint')}
        {...typing}
      />
      <Checkbox
        size="md"
        label={t('planning.agenda.form.stuck')}
        description={t('planning.agenda.form.stuckHint')}
        checked={draft.stuck}
        onChange={(event) => onChange({ stuck: event.currentTarget.checked })}
      />
    </>
  );
}

interface WordsProps extends Typing {
  path: Exclude<keyof AgendaDraft, 'stuck'>;
  label: string;
  hint?: string;
  required?: boolean;
}

function Words({ path, label, hint, required, draft, onChange }: WordsProps) {
  return (
    <Field path={path}>
      {(wrong) => (
        <Textarea
          required={required}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={2000}
          label={label}
          description={hint}
          value={draft[path]}
          onChange={(event) => onChange({ [path]: event.currentTarget.value })}
          {...wrong}
        />
      )}
    </Field>
  );
}
