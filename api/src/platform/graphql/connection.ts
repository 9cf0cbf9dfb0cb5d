import { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { BadInput } from './answers.js';

const MOST = 100;

/** Which part of a long list. A list with filters extends it. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many at most, up to 100.' })
  @IsInt()
  @Min(1, { context: { min: 1 } })
  @Max(MOST, { context: { max: MOST } })
  first: number;
  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { context: { max: 1000 } })
  after?: string;
}

@ObjectType({ description: 'Whether there is more, and where to go on.' })
export class PageInfo {
  @Field({ description: 'Whether there is more after this page.' }) hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: 'Of the last row of this page.' }) endCursor: string | null;
}

/** One page of a long list. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  readonly totalCount: Promise<number>;
}

/** The GraphQL type of a long list: `export class PersonConnection extends connectionOf(Person) {}` with `@ObjectType`. */
export function connectionOf<Node>(node: Type<Node>): Type<Connection<Node>> {
  @ObjectType(`${node.name}Edge`, { description: 'A row of a long list with its place.' })
  class Edge {
    @Field({ description: 'Its place, to go on after it.' }) cursor: string;
    @Field(() => node, { description: 'The row.' }) node: Node;
  }

  @ObjectType({ isAbstract: true })
  abstract class Page {
    @Field(() => [Edge], { description: 'The rows of this page.' }) edges: Edge[];
    @Field(() => PageInfo, { description: 'Whether there is more.' }) pageInfo: PageInfo;
    /** Counted only when it is asked for. */
    @Field(() => Int, { description: 'How many there are in all.' }) readonly totalCount: Promise<number>;
  }
  return Page as Type<Connection<Node>>;
}

const quoted = (column: string) => column.replace(/\w+/g, '"$&"');
const written = (key: string[]) => Buffer.from(JSON.stringify(key)).toString('base64url');

function read(cursor: string, length: number): string[] {
  const wrong = new BadInput([{ path: 'after', rule: 'isCursor', params: {} }]);
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) return key;
  } catch {
    throw wrong;
  }
  throw wrong;
}

/**
 * One page of a query, in the order of `key`: columns that are never null, together unique. It goes on after the values
 * of the last row, so a page costs the same anywhere in the list, and no row is skipped or given twice when others come.
 * Descending, all columns are.
 */
export async function pageOf<Node extends ObjectLiteral>(
  query: SelectQueryBuilder<Node>,
  key: string[],
  { first, after }: PageArgs,
  order: 'ASC' | 'DESC' = 'ASC',
): Promise<Connection<Node>> {
  const all = query.clone();
  if (after) {
    const values = read(after, key.length).map((value, at) => [`after${at}`, value]);
    const names = values.map(([name]) => `:${name}`).join(', ');
    const beyond = order === 'ASC' ? '>' : '<';
    query.andWhere(`(${key.map(quoted).join(', ')}) ${beyond} (${names})`, Object.fromEntries(values) as ObjectLiteral);
  }
  const keys = key.map((column) => `${quoted(column)}::text`).join(', ');
  for (const column of key) query.addOrderBy(column, order);
  query.addSelect(`json_build_array(${keys})`, 'cursor').limit(first + 1);
  const { entities, raw } = await query.getRawAndEntities<{ cursor: string[] }>();
  const edges = entities.slice(0, first).map((node, at) => ({ node, cursor: written(raw[at].cursor) }));
  return {
    edges,
    pageInfo: { hasNextPage: entities.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    get totalCount() {
      return all.getCount();
    },
  };
}
