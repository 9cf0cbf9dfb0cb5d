import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Config } from '../config.js';
import { Drain } from '../drain.js';
import { Viewers } from '../viewers.js';
import { Gate } from './gate.js';
import { limits, PARSING } from './limits.js';
import { masked } from './mask.js';
import type { ViewerContext } from './execution.js';
import { Socket } from './socket.js';
import { ViewerDriver } from './viewer-driver.js';

interface Request {
  ip: string;
  headers: { cookie?: string };
}

/** Answers of ours, and what Apollo says of a request that it cannot read. */
const isOwn = ({ extensions }: GraphQLFormattedError) => extensions?.code !== 'INTERNAL_SERVER_ERROR';

/** What went wrong before the operation began, such as a database that cannot be asked who the viewer is. */
const unwrapped = (error: unknown): GraphQLError => {
  const cause = error instanceof GraphQLError ? (error.originalError ?? new Error(error.name)) : (error as Error);
  return new GraphQLError('', { originalError: cause });
};

const overHttp = (introspection: boolean): DynamicModule =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ViewerDriver,
    inject: [Viewers],
    useFactory: (viewers: Viewers) => ({
      autoSchemaFile: true,
      sortSchema: true,
      introspection,
      graphiql: introspection,
      persistedQueries: false,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: !introspection,
      parseOptions: PARSING,
      validationRules: [limits],
      plugins: [ApolloServerPluginCacheControlDisabled()], // it looks at every field; no answer may be kept anyway
      formatError: (formatted, error) => (isOwn(formatted) ? formatted : masked(unwrapped(error)).toJSON()),
      context: async (request: Request, reply: ViewerContext['reply']): Promise<ViewerContext> => ({
        reply,
        from: request.ip,
        cookies: request.headers.cookie,
        viewer: await viewers.viewerOf(request.headers.cookie),
      }),
    }),
  });

/** GraphQL over HTTP, and the socket beside it: Apollo's settings do not reach there. */
@Module({ providers: [Drain, Gate, Socket] })
export class ApiModule {
  static with({ DEVELOPMENT }: Config): DynamicModule {
    return { module: ApiModule, imports: [overHttp(DEVELOPMENT)] };
  }
}
