import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { MentorGroup } from './mentor-group.entity.js';

const CURSOR = /^(\d{1,5}):([0-9a-f-]{36})$/;

@ArgsType()
export class GroupPage {
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 200.' })
  @IsInt()
  @Min(1, { context: { min: 1 } })
  @Max(200, { context: { max: 200 } })
  first: number;
  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  @IsOptional()
  @Matches(CURSOR)
  after?: string;
}

@ObjectType({ description: 'One group with its place.' })
export class GroupEdge {
  @Field({ description: 'Ask for more after this.' }) cursor: string;
  @Field({ description: 'The group.' }) node: MentorGroup;
}

@ObjectType({ description: 'Where a page of groups ends.' })
export class GroupPageInfo {
  @Field(() => String, { nullable: true, description: 'Of the last group.' }) endCursor: string | null;
  @Field({ description: 'Whether there are more.' }) hasNextPage: boolean;
}

@ObjectType({ description: 'A page of groups.' })
export class GroupConnection {
  @Field(() => [GroupEdge], { description: 'The groups.' }) edges: GroupEdge[];
  @Field({ description: 'Where the page ends.' }) pageInfo: GroupPageInfo;
}

/** The place in the list that a cursor stands for. */
export function placeOf(cursor: string): { number: number; id: string } {
  const [, number, id] = CURSOR.exec(cursor) ?? [];
  return { number: Number(number), id };
}

/** A page of groups of which one more was read than asked for. */
export function pageOfGroups(groups: MentorGroup[], first: number): GroupConnection {
  const edges = groups.slice(0, first).map((node) => ({ cursor: `${node.number}:${node.id}`, node }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: groups.length > first } };
}
