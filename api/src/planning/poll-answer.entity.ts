import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Organisation, Person } from '@api/people';
import { DatePoll } from './date-poll.entity.js';
import { PollSlot } from './poll-slot.entity.js';

export enum PollChoice {
  YES = 'YES',
  IF_NEED_BE = 'IF_NEED_BE',
  NO = 'NO',
}
registerEnumType(PollChoice, { name: 'PollChoice', description: 'Whether somebody can be there.' });

/** What one member answers to one date. */
@ObjectType({ description: 'What one member answers to one date.' })
@Entity()
export class PollAnswer {
  @ForeignKey(() => PollSlot, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') slotId: string;
  @Field(() => ID, { description: 'Who answers.' })
  @ForeignKey(() => Person)
  @PrimaryColumn('uuid')
  personId: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @ForeignKey(() => DatePoll, { onDelete: 'CASCADE' }) @Index() @Column('uuid') pollId: string;
  @Field(() => PollChoice, { description: 'Yes, if need be, or no.' }) @Column('text') choice: PollChoice;
  @Column('timestamptz') answeredAt: Date;
}
