import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { problems, type Problem } from '@libs/staff-list';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '@api/people';
import { StaffListUpload } from './staff-list-upload.entity.js';

export const StaffListProblemKind = Object.fromEntries(problems.map((problem) => [problem, problem]));
registerEnumType(StaffListProblemKind, {
  name: 'StaffListProblemKind',
  description: 'What is wrong; each has a text and a remedy under `staffListProblem` in the messages.',
  valuesMap: Object.fromEntries(
    problems.map((problem) => [problem, { description: `${problem.toLowerCase().replaceAll('_', ' ')}.` }]),
  ),
});

/** A word or number that a text about a problem mentions. */
@ObjectType({ description: 'A word or number that the text of a problem mentions.' })
export class StaffListParam {
  @Field({ description: 'Its name in the text.' }) name: string;
  @Field({ description: 'Its value.' }) value: string;
}

/** Why a row of the list is not applied. */
@ObjectType({ description: 'Why a row of the list is not applied.' })
@Entity()
export class StaffListProblem {
  @ForeignKey(() => StaffListUpload, { onDelete: 'CASCADE' })
  @Field(() => ID, { description: 'The list.' })
  @PrimaryColumn('uuid')
  uploadId: string;
  @Field(() => Int, { description: 'Place in the list of problems.' }) @PrimaryColumn('int') position: number;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @Field(() => Int, { description: 'Line in the file.' }) @Column('int') line: number;
  @Field({ description: 'Name of the column in the file.' }) @Column('text') column: string;
  @Field({ description: 'What the cell holds.' }) @Column('text') value: string;
  @Field(() => StaffListProblemKind, { description: 'What is wrong.' }) @Column('text') problem: Problem;
  @Field(() => [StaffListParam], { description: 'What the text mentions.' }) @Column('jsonb') params: StaffListParam[];
}
