import { graphql } from '../gql';
import { forgetDrafts } from './drafts';
import { useAction } from './useAction';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Signs out. Loading the page anew forgets everything that was fetched and closes what was live. */
export function useSignOut(): () => Promise<void> {
  const [signOut] = useAction(SignOut);
  return async () => {
    if (!(await signOut({}))) return;
    forgetDrafts();
    location.assign('/sign-in');
  };
}
