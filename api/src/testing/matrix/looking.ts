import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  GraphQLObjectType as ObjectType,
  GraphQLSchema,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { Db } from '@api/platform';
import { execute } from 'graphql';
import { Execution } from '../../platform/graphql/execution.js';
import { type Double, doubles, type ObjectRow, type RootRow, type Viewer, viewers } from './matrix.js';
import type { Scene } from './scene.js';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** The object types of the schema that stand for something, so not its three roots. */
export const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith('__') && !ROOTS.includes(type.name),
  );

/** Whether anything stands under `it`: null, an empty list and an error are nothing. */
function found(data: unknown): boolean {
  if (data === null || typeof data !== 'object') return false;
  if (Array.isArray(data)) return data.some(found);
  return Object.entries(data).some(([name, value]) =>
    name === 'it' ? value !== null && !(Array.isArray(value) && value.length === 0) : found(value),
  );
}

const selectionOf = (field: GraphQLField<unknown, unknown>): string =>
  isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';

/** Asks as each viewer and tells who got something. */
export class Looking {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly scene: Scene,
  ) {}

  /** Who sees each field of the object that a declaration points at. */
  async at(type: GraphQLObjectType, declaration: ObjectRow): Promise<Record<string, string>> {
    const seen: Record<string, string> = {};
    for (const field of Object.values(type.getFields())) {
      const given = declaration.arguments?.[field.name] ?? '';
      const missing = field.args.filter(isRequiredArgument).filter(({ name }) => !given.includes(name));
      if (missing.length) throw new Error(`${type.name}.${field.name} needs arguments: declare them`);
      const it = `it: ${field.name}${given} ${selectionOf(field)}`;
      seen[field.name] = await this.who((viewer) => this.sees(viewer, type, declaration, it));
    }
    return seen;
  }

  /** Who gets an answer to a query or a mutation; what a mutation does is undone. */
  answers(root: GraphQLObjectType, name: string, { ask, event }: RootRow): Promise<string> {
    const text = ask(this.scene);
    if (text.split(/[({ ]/)[0] !== name) throw new Error(`The row of ${name} asks ${text}`);
    const field = root.getFields()[name];
    const document = parse(`${root.name.toLowerCase()} { it: ${text} ${selectionOf(field)} }`);
    return this.who(async (viewer) => {
      const contextValue = { viewer: this.scene.people[viewer]?.id ?? null };
      const asked = { schema: this.schema, document, contextValue };
      if (root.name === 'Mutation') return this.undone(asked);
      if (root.name === 'Subscription' && !(await this.opens(asked))) return false;
      return found((await this.execution.answer({ ...asked, rootValue: event?.(this.scene) })).data);
    });
  }

  private async opens(asked: Parameters<Execution['subscribe']>[0]): Promise<boolean> {
    const stream = await this.execution.subscribe(asked);
    if (!(Symbol.asyncIterator in stream)) return false;
    await stream.return?.();
    return true;
  }

  private async undone(asked: Parameters<Execution['answer']>[0]): Promise<boolean> {
    const db = this.scene.w.app.get(Db);
    const { data, errors } = await db.as(
      asked.contextValue.viewer,
      'READ WRITE',
      () => execute(asked),
      () => false,
    );
    return !errors && found(data) && data?.it !== false;
  }

  private async sees(
    viewer: Viewer | Double,
    type: GraphQLObjectType,
    { row, way, event }: ObjectRow,
    it: string,
  ): Promise<boolean> {
    const contextValue = { viewer: this.scene.people[viewer]?.id ?? null };
    const schema = row ? this.directly(type, row) : this.schema;
    const asked = way?.(this.scene) ?? '';
    const whole = asked.startsWith('subscription') ? asked : `{ ${asked} }`;
    const text = row ? `{ object { ${it} } }` : `${whole} fragment It on ${type.name} { ${it} }`;
    const rootValue = event?.(this.scene);
    return found((await this.execution.answer({ schema, document: parse(text), contextValue, rootValue })).data);
  }

  /** A schema of the same types in which one row can be asked for without a way to it. */
  private directly(type: GraphQLObjectType, { entity, where }: NonNullable<ObjectRow['row']>): GraphQLSchema {
    const resolve = () => this.scene.w.app.get(Db).repo(entity).findOneBy(where(this.scene));
    return new GraphQLSchema({ query: new ObjectType({ name: 'Query', fields: { object: { type, resolve } } }) });
  }

  private async who(sees: (viewer: Viewer | Double) => Promise<boolean>): Promise<string> {
    const who = [...viewers, ...(Object.keys(doubles) as Double[])];
    const seen = (await Promise.all(who.map(async (viewer) => ((await sees(viewer)) ? [viewer] : [])))).flat();
    const isOneOf = (viewer: Viewer | Double): viewer is Double => viewer in doubles;
    const expected = (viewer: Viewer | Double) =>
      isOneOf(viewer) && doubles[viewer].some((like) => seen.includes(like));
    return seen.filter((viewer) => !expected(viewer)).join(' ') || 'none';
  }

  private get execution(): Execution {
    return this.scene.w.app.get(Execution);
  }
}
