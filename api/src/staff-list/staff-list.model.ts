import { Field, Int, ObjectType } from '@nestjs/graphql';
import { StaffListEntry } from './staff-list-entry.entity.js';
import { StaffListProblem } from './staff-list-problem.entity.js';

@ObjectType({ description: 'A field of the list and the column that holds it.' })
export class StaffListColumn {
  @Field({ description: 'The field.' }) field: string;
  @Field({ description: 'Whether no row can be read without it.' }) required: boolean;
  @Field(() => Int, { nullable: true, description: 'The column in the file, counted from 0.' }) column: number | null;
}

@ObjectType({ description: 'How much the list would do.' })
export class StaffListCounts {
  @Field(() => Int, { description: 'New.' }) added: number;
  @Field(() => Int, { description: 'Known, with something else than before.' }) changed: number;
  @Field(() => Int, { description: 'Known, and the same.' }) unchanged: number;
  @Field(() => Int, { description: 'Known, and no longer in the file.' }) left: number;
  @Field(() => Int, { description: 'Rows with a problem.' }) rejected: number;
  @Field(() => Int, { description: 'Problems in those rows.' }) problems: number;
  @Field(() => Int, { description: 'People whose manager is in a row with a problem.' }) awaitManager: number;
}

@ObjectType({ description: 'Where a page of a list ends.' })
export class StaffListPageInfo {
  @Field(() => String, { nullable: true, description: 'Cursor of the last one here.' }) endCursor: string | null;
  @Field({ description: 'Whether there is more.' }) hasNextPage: boolean;
}

@ObjectType({ description: 'One entry with its place.' })
export class StaffListEntryEdge {
  @Field({ description: 'Ask for more after this.' }) cursor: string;
  @Field({ description: 'The entry.' }) node: StaffListEntry;
}

@ObjectType({ description: 'A page of entries.' })
export class StaffListEntryConnection {
  @Field(() => [StaffListEntryEdge], { description: 'The entries.' }) edges: StaffListEntryEdge[];
  @Field({ description: 'Where the page ends.' }) pageInfo: StaffListPageInfo;
}

@ObjectType({ description: 'One problem with its place.' })
export class StaffListProblemEdge {
  @Field({ description: 'Ask for more after this.' }) cursor: string;
  @Field({ description: 'The problem.' }) node: StaffListProblem;
}

@ObjectType({ description: 'A page of problems.' })
export class StaffListProblemConnection {
  @Field(() => [StaffListProblemEdge], { description: 'The problems.' }) edges: StaffListProblemEdge[];
  @Field({ description: 'Where the page ends.' }) pageInfo: StaffListPageInfo;
}

interface Placed {
  position: number;
}

/** A page of rows of which one more was read than asked for. */
export function pageOf<Row extends Placed>(rows: Row[], first: number) {
  const edges = rows.slice(0, first).map((node) => ({ cursor: String(node.position), node }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first } };
}
