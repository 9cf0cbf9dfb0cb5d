import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Organisation, Person } from '@api/people';
import { Programme } from '@api/programme';
import { MentorHindrance } from './mentor-hindrance.js';

export enum GroupRule {
  SAME_TEAM = 'SAME_TEAM',
  SAME_PROJECT = 'SAME_PROJECT',
  REPORTING_LINE = 'REPORTING_LINE',
  LEFT = 'LEFT',
  NO_MENTOR = 'NO_MENTOR',
  NEEDS_GROUP = 'NEEDS_GROUP',
}
registerEnumType(GroupRule, { name: 'GroupRule', description: 'What no longer holds in a running group.' });

/** A rule that held when a group was published and does not hold now (G7). */
@ObjectType({ description: 'A rule that does not hold any more in a running group, for HR.' })
@Entity()
export class RuleBreach {
  @Field(() => ID, { description: 'Of this breach.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => Programme) @Index() @Column('uuid') programmeId: string;
  /** None when somebody needs another group: which one was left is nobody's business. */
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid', { nullable: true }) groupId: string | null;
  @Field(() => GroupRule, { description: 'Which rule.' }) @Column('text') rule: GroupRule;
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) firstId: string | null;
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) secondId: string | null;
  @Field(() => [MentorHindrance], {
    description: 'Of a group that lost its mentor: why no other can guide it. Empty while one is proposed.',
  })
  @Column('jsonb', { default: [] })
  hindrances: MentorHindrance[];
  @Field({ description: 'When it was found.' }) @Column('timestamptz') foundAt: Date;
}
