import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';

/** After signing in: forget what was fetched as nobody, and go to the page that was asked for. Never to another site. */
export function useArrive(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const asked = search.get('to') ?? '/';
  const to = /^\/(?![/\\])/.test(asked) ? asked : '/';
  return async () => {
    await client.clearStore();
    await navigate(to, { replace: true });
  };
}
