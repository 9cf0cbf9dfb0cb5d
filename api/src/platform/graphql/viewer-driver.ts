import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { GraphQLSchema } from 'graphql';
import { type Ask, Execution } from './execution.js';

/** Lets Apollo answer every request through an `Execution`. Its gateway is the one public seat for an executor. */
@Injectable()
export class ViewerDriver extends ApolloDriver {
  constructor(
    modules: ModulesContainer,
    private readonly execution: Execution,
  ) {
    super(modules);
  }

  override start(options: ApolloDriverConfig): Promise<void> {
    const schema = options.schema as GraphQLSchema;
    return super.start({ ...options, gateway: this.executing(schema) } as ApolloDriverConfig);
  }

  private executing(apiSchema: GraphQLSchema) {
    return {
      onSchemaLoadOrUpdate: (listen: (schema: object) => void) => {
        listen({ apiSchema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({
        executor: ({ document, context, request, operationName }: GatewayAsk) =>
          this.execution.answer({
            schema: apiSchema,
            document,
            contextValue: context,
            variableValues: request.variables,
            operationName,
          }),
      }),
      stop: async () => undefined,
    };
  }
}

type GatewayAsk = Pick<Ask, 'document' | 'operationName'> & {
  context: Ask['contextValue'];
  request: { variables?: Record<string, unknown> };
};
