import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Organisation } from '@api/people';
import { refusesWith } from '@api/platform';
import { DatePoll } from './date-poll.entity.js';

/** A day and time that a poll asks about. Its id becomes that of the first meeting when it is chosen for that. */
@Entity()
@Unique(refusesWith('a_poll_asks_a_date_once', 'pollSlotTwice'), ['pollId', 'startsAt'])
export class PollSlot {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @ForeignKey(() => DatePoll, { onDelete: 'CASCADE' }) @Column('uuid') pollId: string;
  @Column('timestamptz') startsAt: Date;
}
