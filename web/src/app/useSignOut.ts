import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql';
import { socket } from './connection';
import { useAction } from './useAction';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Signs out and forgets everything that was fetched. */
export function useSignOut(): () => Promise<void> {
  const [signOut] = useAction(SignOut);
  const client = useApolloClient();
  const navigate = useNavigate();
  return async () => {
    if (!(await signOut({}))) return;
    socket.terminate();
    await navigate('/sign-in');
    await client.resetStore();
  };
}
