import { useSuspenseQuery } from '@apollo/client/react';
import { Anchor, Button, FileButton, Group, NativeSelect, Text } from '@mantine/core';
import { EmptyState, Page, Section, toast } from '@libs/ui';
import { type Method, methods } from '@libs/methods';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import type { OwnMethodsQuery } from '../gql/graphql';
import { KeepOwnMethod, OwnMethods } from './documents';
import { methodIn, newMethod } from './script';

/** The methods that the organisation writes itself: HR makes, tries and publishes them here. */
export function OwnMethodsPage() {
  const { t } = useText();
  const { data } = useSuspenseQuery(OwnMethods, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('ownMethod.title')} lead={t('ownMethod.lead')} width="text">
      <Section title={t('ownMethod.ours')} tone="plain">
        {data.ownMethods.length === 0 && <EmptyState title={t('ownMethod.none')}>{t('ownMethod.noneLead')}</EmptyState>}
        {data.ownMethods.map((own) => (
          <OwnMethod key={own.id} own={own} />
        ))}
      </Section>
      <Beginning />
      <Anchor component={Link} to="/methods">
        {t('ownMethod.readAll')}
      </Anchor>
    </Page>
  );
}

function OwnMethod({ own }: { own: OwnMethodsQuery['ownMethods'][number] }) {
  const { t, language } = useText();
  const name = methodIn(own.script)?.name[language] || t('ownMethod.nameless');
  const state = own.version === 0 ? 'draft' : own.publishedRevision === own.revision ? 'published' : 'changed';
  return (
    <Group justify="space-between" wrap="wrap">
      <Anchor component={Link} to={own.id} fw={600} py={6}>
        {name}
      </Anchor>
      <Text c="dimmed">{t(`ownMethod.state.${state}`, { version: own.version })}</Text>
    </Group>
  );
}

/** A new method from nothing, from one that there is, or from a file. */
function Beginning() {
  const { t, language } = useText();
  const navigate = useNavigate();
  const [like, setLike] = useState(methods[0].id);
  const [keep, keeping] = useAction(KeepOwnMethod, { refetch: ['OwnMethods'] });
  const begin = async (method: Method) => {
    const id = crypto.randomUUID();
    const kept = await keep({ input: { id, revision: 0, script: JSON.stringify({ ...method, id }) } });
    if (kept) void navigate(id);
  };
  const read = async (file: File | null) => {
    const method = file && methodIn(await file.text());
    if (method) await begin(method);
    else if (file) toast.problem(t('refusal.methodNotReadable'));
  };
  return (
    <Section title={t('ownMethod.begin')}>
      <Group align="end">
        <NativeSelect
          size="md"
          label={t('ownMethod.like')}
          value={like}
          onChange={(event) => setLike(event.currentTarget.value)}
          data={methods.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
        <Button loading={keeping} onClick={() => void begin(methods.find(({ id }) => id === like) ?? newMethod())}>
          {t('ownMethod.copy')}
        </Button>
      </Group>
      <Group>
        <Button variant="default" disabled={keeping} onClick={() => void begin(newMethod())}>
          {t('ownMethod.fromNothing')}
        </Button>
        <FileButton accept="application/json,.json" onChange={(file) => void read(file)}>
          {(props) => (
            <Button variant="default" disabled={keeping} {...props}>
              {t('ownMethod.fromFile')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Section>
  );
}
