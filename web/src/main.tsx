import { ApolloProvider } from '@apollo/client/react';
import { Look } from '@libs/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { apollo } from './app/apollo';
import { startTexts } from './app/i18n';
import { router } from './routes';

await startTexts();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ApolloProvider client={apollo}>
      <Look>
        <RouterProvider router={router} />
      </Look>
    </ApolloProvider>
  </StrictMode>,
);
