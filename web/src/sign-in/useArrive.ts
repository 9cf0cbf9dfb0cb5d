import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';

/** The page that was asked for before signing in, if any. Never of another site. */
export function usePageAsked(): string | undefined {
  const [search] = useSearchParams();
  const asked = search.get('to');
  return asked && /^\/(?![/\\])\S*$/.test(asked) ? asked : undefined;
}

/** The way to another page of signing in, which does not forget the page that was asked for. */
export function useOnTheWay(): (path: string) => string {
  const to = usePageAsked();
  return (path) => (to ? `${path}?${new URLSearchParams({ to }).toString()}` : path);
}

/** After signing in: forget what was fetched as nobody, and go to the page that was asked for. */
export function useArrive(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const to = usePageAsked() ?? '/';
  return async () => {
    await client.clearStore();
    await navigate(to, { replace: true });
  };
}
