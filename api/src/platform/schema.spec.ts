import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { world } from '@api/testing';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { schemaText } from '../schema-text.js';

const CONTRACT = 'libs/contract/schema.graphql';

interface Named {
  name: string;
  description?: string | null;
}

/** Every word of the schema that a reader of it meets: `Type`, `Type.field`, `Type.field(argument)`. */
function* wordsOf(type: GraphQLNamedType): Generator<[where: string, word: Named]> {
  if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) yield [type.name, type];
  if (!isObjectType(type) && !isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field];
    if ('args' in field)
      for (const argument of field.args.filter((each: GraphQLArgument) => !saysItAll(each)))
        yield [`${type.name}.${field.name}(${argument.name})`, argument];
  }
}

const ownTypes = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Arguments that say all there is to say: the id of something, the one input, one of an explained enumeration. */
const saysItAll = ({ name, type }: GraphQLArgument) =>
  /^(id|input|\w+Id)$/.test(name) || isEnumType(getNamedType(type));

describe('the schema', () => {
  const w = world();
  const schema = () => w.app.get(GraphQLSchemaHost).schema;

  it('is what the contract says: run "npm run generate" after a change', async () => {
    const contract = readFileSync(CONTRACT, 'utf8');
    expect(await schemaText()).toBe(contract);
    expect(`${printSchema(lexicographicSortSchema(schema()))}\n`).toBe(contract);
  });

  it('explains every type, field and argument', () => {
    const silent = ownTypes(schema())
      .filter((type) => isObjectType(type) || isInputObjectType(type) || isEnumType(type) || isScalarType(type))
      .flatMap((type) => [...wordsOf(type)])
      .filter(([, { description }]) => !description)
      .map(([where]) => where);
    expect(silent).toEqual([]);
  });

  it('is what the migrations make: run "npm run migration -- <name>" after a change of an entity', async () => {
    const { upQueries } = await w.owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
