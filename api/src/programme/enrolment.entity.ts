import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation, Person } from '@api/people';
import { Programme } from './programme.entity.js';

export enum EnrolmentRole {
  MENTOR = 'MENTOR',
  MENTEE = 'MENTEE',
}
registerEnumType(EnrolmentRole, { name: 'EnrolmentRole', description: 'As what somebody takes part.' });

/** A person's wish to take part as mentor or mentee. */
@ObjectType({ description: 'A wish to take part as mentor or mentee.' })
@Entity()
@Unique(['programmeId', 'personId'])
@Check('enrolment_role', `role IN ('MENTOR', 'MENTEE')`)
@Check('half_days_are_of_the_week', 'availability BETWEEN 0 AND 1023 AND preferred & ~availability = 0')
@Check('groups_that_one_can_guide', 'groups BETWEEN 0 AND 4')
export class Enrolment {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => Programme) @Column('uuid') programmeId: string;
  @ForeignKey(() => Person) @Index() @Column('uuid') personId: string;
  @Field(() => EnrolmentRole, { description: 'Mentor or mentee.' }) @Column('text') role: EnrolmentRole;
  /** Bits of half-days: Monday morning 1, Monday afternoon 2, to Friday afternoon 512. */
  @Field(() => Int, {
    description: 'Half-days that are possible, as bits: Monday morning 1, Monday afternoon 2, and so on.',
  })
  @Column('int')
  availability: number;
  @Field(() => Int, { description: 'Half-days that are liked best, as bits.' })
  @Column('int', { default: 0 })
  preferred: number;
  @Field(() => Int, { description: 'How many groups a mentor offers to guide.' })
  @Column('smallint', { default: 1 })
  groups: number;
  @Field({ description: 'Whether a group with mentors of another discipline is welcome.' })
  @Column('boolean', { default: false })
  openToOther: boolean;
  /** Taking part is a choice: someone enrolled by HR confirms it. */
  @Field(() => Date, { nullable: true, description: 'When the person said yes.' })
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;
}
