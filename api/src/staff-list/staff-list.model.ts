import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@api/platform';
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

@ObjectType({ description: 'What a list would do, page by page.' })
export class StaffListEntryConnection extends connectionOf(StaffListEntry) {}

@ObjectType({ description: 'What is wrong in a list, page by page.' })
export class StaffListProblemConnection extends connectionOf(StaffListProblem) {}
