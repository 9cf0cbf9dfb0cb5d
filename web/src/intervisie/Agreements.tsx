import { Button, Paper, Select, Text, TextInput, Title } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconPlus } from '@tabler/icons-react';
import { outputFor } from '@libs/methods';
import { Field, Form } from '@libs/ui';
import { useRef } from 'react';
import { useAction } from '../app/useAction';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import classes from './Agreements.module.css';
import { useAround } from './around';
import { MakeAgreement } from './commands';
import { useDraft } from '../app/drafts';
import { keep } from './useFollow';

const inWeeks = (weeks: number) =>
  new Date(Date.parse(new Date().toISOString()) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

/** The agreements made in this session. */
export function AgreementList() {
  const { t } = useText();
  const format = useFormat();
  const { live, nameOf } = useAround();
  if (!live.agreements.length) return <Text c="dimmed">{t('intervisie.agree.none')}</Text>;
  return (
    <ul className={classes.list}>
      {live.agreements.map(({ id, text, ownerId, dueOn }) => (
        <Paper component="li" key={id} className={classes.agreement}>
          <Text fw={650}>{text}</Text>
          <Text size="sm" c="dimmed">
            {t('intervisie.agree.line', { name: nameOf(ownerId), date: format.shortDate(dueOn) })}
          </Text>
        </Paper>
      ))}
    </ul>
  );
}

/** Who does what by when: the list, and a form for the next one. */
export function Agreements() {
  const { t } = useText();
  const { phase, seat } = useAround();
  return (
    <section>
      <Title order={2} mb="xs">
        {t('intervisie.agree.title')}
      </Title>
      <AgreementList />
      {outputFor(phase, seat, 'AGREEMENT') && <NewAgreement />}
    </section>
  );
}

function useNewAgreement() {
  const client = useApolloClient();
  const { live, me } = useAround();
  const start = () => ({ text: '', owner: me, due: inWeeks(6) });
  const [draft, setDraft] = useDraft(`${me}.${live.id}.new-agreement`, start);
  const { text, owner, due } = draft;
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const [agree, agreeing, problem] = useAction(MakeAgreement, { problems: 'form' });
  // one id until it has arrived, so that pressing again after a lost answer is the same agreement
  const id = useRef(crypto.randomUUID());
  const field = useRef<HTMLInputElement>(null);
  const save = async () => {
    const input = { id: id.current, sessionId: live.id, ownerId: owner, text: text.trim(), dueOn: due };
    const done = await agree({ input });
    if (!done) return;
    keep(client, live.id, 'agreements', [done.agree.id]);
    id.current = crypto.randomUUID();
    change({ text: '' });
    field.current?.focus(); // the button is off now, and the next agreement may follow
  };
  return { field, ...draft, change, save, agreeing, problem };
}

function NewAgreement() {
  const { t } = useText();
  const { session } = useAround();
  const form = useNewAgreement();
  const people = session.group.members.map(({ person }) => ({ value: person.id, label: person.name }));
  return (
    <div className={classes.form}>
      <Form problem={form.problem} onSubmit={() => void form.save()}>
        <Field path="text">
          {(wrong) => (
            <TextInput
              {...wrong}
              ref={form.field}
              data-write
              label={t('intervisie.agree.text')}
              placeholder={t('intervisie.agree.placeholder')}
              maxLength={500}
              value={form.text}
              onChange={(event) => form.change({ text: event.currentTarget.value })}
            />
          )}
        </Field>
        <div className={classes.row}>
          <Select
            label={t('intervisie.agree.owner')}
            data={people}
            value={form.owner}
            onChange={(value) => value && form.change({ owner: value })}
            allowDeselect={false}
          />
          <Field path="dueOn">
            {(wrong) => (
              <TextInput
                {...wrong}
                type="date"
                label={t('intervisie.agree.due')}
                value={form.due}
                onChange={(event) => form.change({ due: event.currentTarget.value })}
              />
            )}
          </Field>
          <Button
            type="submit"
            loading={form.agreeing}
            disabled={form.text.trim().length < 3 || !form.due}
            leftSection={<IconPlus size={18} aria-hidden="true" />}
          >
            {t('intervisie.agree.add')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
