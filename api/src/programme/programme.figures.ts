import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Discipline } from '@api/people';

/** How many mentees and places there are in one discipline: groups are normally of one. */
@ObjectType({ description: 'Mentees and places of one discipline.' })
export class DisciplineFigures {
  programmeId: string;
  @Field(() => Discipline, { nullable: true, description: 'None for people whose discipline is not known.' })
  discipline: Discipline | null;
  disciplineId: string | null;
  @Field(() => Int, { description: 'Mentors.' }) mentors: number;
  @Field(() => Int, { description: 'Mentees.' }) mentees: number;
  @Field(() => Int, { description: 'Groups that its mentors offer.' }) groups: number;
}

/** Counts of enrolments, for HR. */
@ObjectType({ description: 'Counts of enrolments, for HR alone.' })
export class ProgrammeFigures {
  programmeId: string;
  @Field(() => Int, { description: 'Mentors.' }) mentors: number;
  @Field(() => Int, { description: 'Mentees.' }) mentees: number;
  @Field(() => Int, { description: 'Enrolled by HR and not confirmed yet.' }) unconfirmed: number;
  @Field(() => Int, { description: 'Without a half-day or a need: they cannot be placed yet.' }) incomplete: number;
  @Field(() => Int, { description: 'Groups that mentors offer.' }) groups: number;
  @Field(() => Int, { description: 'Mentees who fit in those groups.' }) capacity: number;
}
