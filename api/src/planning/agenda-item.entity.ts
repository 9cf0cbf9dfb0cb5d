import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Organisation, Person } from '@api/people';
import { Confidential } from '@api/platform';

export enum AgendaKind {
  CASE = 'CASE',
  ITEM = 'ITEM',
}
registerEnumType(AgendaKind, {
  name: 'AgendaKind',
  description: 'What is put on the agenda: a case of the author, or something else to talk about.',
});

/** What a member wants to talk about when the group meets next. It stays until its author takes it off. */
@ObjectType({ description: 'What a member wants to talk about when the group meets next.' })
@Entity()
export class AgendaItem {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @Field(() => ID, { description: 'Who put it there.' })
  @ForeignKey(() => Person)
  @Index()
  @Column('uuid')
  authorId: string;
  @Field(() => AgendaKind, { description: 'A case, or something else.' }) @Column('text') kind: AgendaKind;
  @Field({ description: 'What goes on; of something else, what it is about.' }) @Confidential() situation: string;
  @Field(() => String, { nullable: true, description: 'What the author asks, best in the I-form.' })
  @Confidential({ nullable: true })
  question: string | null;
  @Field(() => String, { nullable: true, description: 'What the author tried already.' })
  @Confidential({ nullable: true })
  tried: string | null;
  @Field(() => String, { nullable: true, description: 'What help the author wants of the group.' })
  @Confidential({ nullable: true })
  helpWanted: string | null;
  @Field({ description: 'The author is stuck: it comes on top.' })
  @Column('boolean', { default: false })
  stuck: boolean;

  /** A change names the version it was made on: two tabs cannot undo each other without noticing. */
  @Field(() => Int, { description: 'Rises with each change.' }) @Column('integer', { default: 1 }) version: number;
  @Field({ description: 'When it was put there.' }) @Column('timestamptz') addedAt: Date;
  /** What was taken off can be put back for a while; meanwhile nobody but its author has it. */
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
