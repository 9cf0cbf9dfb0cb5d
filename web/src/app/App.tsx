import { ApolloProvider } from '@apollo/client/react';
import { Look } from '@libs/ui';
import { RouterProvider } from 'react-router/dom';
import { router } from '../routes';
import { apollo } from './apollo';
import { useText } from './useText';

/** Everything that every page needs around it. */
export function App() {
  const { t } = useText();
  return (
    <ApolloProvider client={apollo}>
      <Look closeLabel={t('common.actions.close')}>
        <RouterProvider router={router} />
      </Look>
    </ApolloProvider>
  );
}
