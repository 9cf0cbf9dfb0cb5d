import { type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Config } from '../config.js';
import { Viewers } from '../viewers.js';
import { Gate } from './gate.js';
import { limits } from './limits.js';
import type { ViewerContext } from './execution.js';
import { Socket } from './socket.js';
import { ViewerDriver } from './viewer-driver.js';

interface Request {
  headers: { cookie?: string };
}

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
      validationRules: [limits],
      context: async (request: Request, reply: ViewerContext['reply']): Promise<ViewerContext> => ({
        reply,
        cookies: request.headers.cookie,
        viewer: await viewers.viewerOf(request.headers.cookie),
      }),
    }),
  });

/** GraphQL over HTTP, and the socket beside it: Apollo's settings do not reach there. */
@Module({ providers: [Gate, Socket] })
export class ApiModule {
  static with({ DEVELOPMENT }: Config): DynamicModule {
    return { module: ApiModule, imports: [overHttp(DEVELOPMENT)] };
  }
}
