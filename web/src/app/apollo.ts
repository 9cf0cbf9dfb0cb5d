import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import { relayStylePagination } from '@apollo/client/utilities';
import type { DocumentNode } from 'graphql';
import { from, switchMap } from 'rxjs';
import { fresh } from './fresh';

declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {
    /** Codegen writes the masked types; this tells Apollo so. */
    readonly maskedBy?: 'codegen';
  }
}

type Known = DocumentNode & { __meta__?: { hash?: string } };

/** Names each document by its hash. A production server answers only those it knows, so the text stays home. */
const persisted = new ApolloLink((operation, forward) => {
  const sha256Hash = (operation.query as Known).__meta__?.hash;
  if (sha256Hash) {
    operation.extensions.persistedQuery = { version: 1, sha256Hash };
    operation.setContext({ http: { includeExtensions: true, includeQuery: !import.meta.env.PROD } });
  }
  return forward(operation);
});

const http = new HttpLink({
  uri: ({ operationName }) => `/graphql?${operationName ?? ''}`,
  credentials: 'same-origin',
  headers: { 'x-crossmentor': '1' },
});

/** The socket is fetched with the first page that is live. */
const whenLive = new ApolloLink((operation) =>
  from(import('./socket')).pipe(switchMap(({ live }) => live.request(operation))),
);

const isLive = ({ operationType }: ApolloLink.Operation) => operationType === 'subscription';

/** Lists that come page by page: the filters name a list, the pages follow each other in it. */
const longLists = {
  people: relayStylePagination(['search', 'disciplineId', 'first']),
  demoMails: relayStylePagination(['search']),
  enrolments: relayStylePagination(['programmeId', 'role', 'disciplineId', 'search', 'confirmed', 'incomplete']),
};

export const apollo = new ApolloClient({
  link: persisted.concat(fresh).split(isLive, whenLive, http),
  cache: new InMemoryCache({
    typePolicies: {
      Query: { fields: longLists },
      Me: { merge: true }, // what several pages ask about the signed-in person is one thing, though it has no id
      SessionPhase: { keyFields: false }, // its id tells it apart in its own script only
    },
  }),
  dataMasking: true,
});
