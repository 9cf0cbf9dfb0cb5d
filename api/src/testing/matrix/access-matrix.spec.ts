import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { world } from '../world.js';
import { Looking, objectTypes } from './looking.js';
import { matrix } from './matrices.js';
import { declared, normal } from './matrix.js';
import { newScene, type Scene } from './scene.js';

const contract = buildSchema(readFileSync('libs/contract/schema.graphql', 'utf8'));
const roots = Object.entries(matrix.roots);

/** `Type.field` of everything in the schema, and of everything that the matrix declares. */
const inSchema = [...objectTypes(contract), ...roots.map(([name]) => contract.getType(name)).filter(isObjectType)];
const known = inSchema.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
const said = [
  ...Object.entries(matrix.types).flatMap(([type, { sees }]) =>
    Object.values(sees).flatMap((fields) => fields.split(/\s+/).map((field) => `${type}.${field}`)),
  ),
  ...roots.flatMap(([type, rows]) => Object.keys(rows).map((field) => `${type}.${field}`)),
];

/** Who sees what: each type and field of the schema, each query, mutation and subscription, as seven viewers. */
describe('the access matrix', () => {
  const w = world();
  let scene: Scene;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = w.app.get(GraphQLSchemaHost).schema;
    scene = await newScene(w);
    for (const prepare of matrix.prepare) await prepare(scene);
  });

  it('says of every type and field who sees it: add what is missing to the file of its domain', () => {
    expect(known.filter((field) => !said.includes(field))).toEqual([]);
  });

  it('says nothing of what is not in the schema, and nothing twice', () => {
    expect(said.filter((field) => !known.includes(field))).toEqual([]);
    expect(said.filter((field, i) => said.indexOf(field) !== i)).toEqual([]);
  });

  it.each(
    objectTypes(contract)
      .map(({ name }) => name)
      .filter((name) => matrix.types[name]),
  )('holds for %s', async (name) => {
    const type = schema.getType(name) as ReturnType<typeof objectTypes>[number];
    const row = matrix.types[name];
    expect(await new Looking(schema, scene).at(type, row)).toEqual(declared(row.sees));
  });

  it.each(
    roots
      .flatMap(([root, rows]) => Object.entries(rows).map(([field, row]) => [root, field, row] as const))
      .filter(([root, field]) => known.includes(`${root}.${field}`)),
  )('holds for %s.%s', async (root, field, row) => {
    const type = schema.getType(root) as ReturnType<typeof objectTypes>[number];
    expect(await new Looking(schema, scene).answers(type, field, row)).toBe(normal(row.allowed));
  });
});
