import { Button, Loader } from '@mantine/core';
import { Page } from '@libs/ui';
import { useCallback, useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { SignInFrame } from './SignInFrame';
import { useArrive, useOnTheWay } from './useArrive';

const UseSignInLink = graphql(`
  mutation UseSignInLink($input: UseSignInLink!) {
    useSignInLink(input: $input) {
      id
    }
  }
`);

/** Where the link in the mail leads. Opening it uses nothing up (mail scanners open links); this page's POST does. */
export function LinkPage() {
  const { t } = useText();
  const { secret = '' } = useParams();
  const arrive = useArrive();
  const onTheWay = useOnTheWay();
  const [signIn, signingIn, problem] = useAction(UseSignInLink, { problems: 'form' });
  const go = useCallback(async () => {
    if (await signIn({ input: { secret } })) await arrive();
  }, [arrive, signIn, secret]);

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void go();
  }, [go]);

  return (
    <SignInFrame>
      {problem ? (
        <Page width="text" title={t('signIn.link.expired.title')} lead={t('signIn.link.expired.lead')}>
          <div>
            <Button component={Link} to={onTheWay('/sign-in')} size="lg">
              {t('signIn.link.expired.action')}
            </Button>
          </div>
        </Page>
      ) : (
        <Page width="text" title={t('signIn.link.title')} lead={t('signIn.link.lead')}>
          <div>
            <Button
              size="lg"
              onClick={() => void go()}
              leftSection={signingIn && <Loader size="xs" color="currentColor" />}
            >
              {t('signIn.link.action')}
            </Button>
          </div>
        </Page>
      )}
    </SignInFrame>
  );
}
