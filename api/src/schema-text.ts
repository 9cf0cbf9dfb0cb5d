import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { domains } from './app.module.js';

const RESOLVER = 'graphql:resolver_type';

/** The schema as the classes describe it, made without a database: what `libs/contract/schema.graphql` must say. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, new FastifyAdapter(), { logger: false });
  await app.init();
  const providers = domains.flatMap((domain) => Reflect.getMetadata(MODULE_METADATA.PROVIDERS, domain) ?? []);
  const resolvers = providers.filter(
    (provider) => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider),
  );
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
