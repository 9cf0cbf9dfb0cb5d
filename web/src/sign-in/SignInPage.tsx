import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { Field, Form, Page } from '@libs/ui';
import { IconMailForward } from '@tabler/icons-react';
import { useState } from 'react';
import { useDraft } from '../app/drafts';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { DemoLinks } from './DemoLinks';
import { SignInFrame } from './SignInFrame';
import { usePageAsked } from './useArrive';

const AskForSignInLink = graphql(`
  mutation AskForSignInLink($input: AskForSignInLink!) {
    askForSignInLink(input: $input)
  }
`);

/** Asks for a link by mail. The answer is the same for every address, so that nobody can find out who works here. */
export function SignInPage() {
  const { t } = useText();
  const [sentTo, setSentTo] = useState<string>();
  const [ask, asking, problem] = useAction(AskForSignInLink, { problems: 'form' });
  const [email, setEmail, forget] = useDraft('sign-in', String);
  const to = usePageAsked();
  const send = async () => {
    if (!(await ask({ input: { address: email.trim(), to: to ?? null } }))) return;
    setSentTo(email.trim());
    forget();
  };
  return (
    <SignInFrame>
      {sentTo ? (
        <LinkSent email={sentTo} onOther={() => setSentTo(undefined)} />
      ) : (
        <Page width="text" title={t('signIn.welcome')} lead={t('signIn.lead')}>
          <Form problem={problem} onSubmit={() => void send()}>
            <Stack gap="md" maw="26rem">
              <Field path="address">
                {(wrong) => (
                  <TextInput
                    type="email"
                    name="email"
                    autoComplete="email"
                    required
                    withAsterisk={false}
                    size="lg"
                    label={t('signIn.email')}
                    placeholder={t('signIn.emailExample')}
                    value={email}
                    onChange={(event) => setEmail(event.currentTarget.value)}
                    {...wrong}
                  />
                )}
              </Field>
              <Button type="submit" size="lg" loading={asking} rightSection={<IconMailForward size={20} aria-hidden />}>
                {t('signIn.send')}
              </Button>
            </Stack>
          </Form>
          <DemoLinks />
        </Page>
      )}
    </SignInFrame>
  );
}

function LinkSent({ email, onOther }: { email: string; onOther: () => void }) {
  const { t } = useText();
  return (
    <Page width="text" title={t('signIn.sent.title')} lead={t('signIn.sent.lead', { email })}>
      <Stack gap="xs" role="status">
        <Text>{t('signIn.sent.how')}</Text>
        <Text c="dimmed">{t('signIn.sent.nothing')}</Text>
        <Anchor component="button" type="button" onClick={onOther} ta="start" mt="sm">
          {t('signIn.sent.other')}
        </Anchor>
      </Stack>
      <DemoLinks />
    </Page>
  );
}
