import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Organisation, Person } from '@api/people';
import { refusesWith } from '@api/platform';
import { Session } from './session.entity.js';

export enum PollState {
  OPEN = 'OPEN',
  DECIDED = 'DECIDED',
  STOPPED = 'STOPPED',
}
registerEnumType(PollState, { name: 'PollState', description: 'Where a date poll stands.' });

const ONE_PER_SESSION = refusesWith('one_open_poll_per_session', 'pollRunning');
const ONE_FIRST = refusesWith('one_open_poll_for_the_first_meeting', 'pollRunning');

/** The question to a group when it can meet: for a session that moves, or for its first meeting. */
@ObjectType({ description: 'The question to a group when it can meet.' })
@Entity()
@Index(ONE_PER_SESSION, ['sessionId'], { unique: true, where: `state = 'OPEN'` })
@Index(ONE_FIRST, ['groupId'], { unique: true, where: `state = 'OPEN' AND "sessionId" IS NULL` })
@Check('a_poll_that_moves_knows_from_when', '("sessionId" IS NULL) = (leaves IS NULL)')
export class DatePoll {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @Field(() => ID, { nullable: true, description: 'The session that moves; none for the first meeting.' })
  @ForeignKey(() => Session)
  @Column('uuid', { nullable: true })
  sessionId: string | null;
  @Field(() => Date, { nullable: true, description: 'When that session began as the poll was started.' })
  @Column('timestamptz', { nullable: true })
  leaves: Date | null;
  @Field(() => Int, { description: 'How long they meet.' }) @Column('integer') minutes: number;
  @Field({ description: 'Time zone of the group, such as Europe/Amsterdam.' }) @Column('text') zone: string;
  @Field({ description: 'Whether everybody must be able; otherwise a mentor and as many mentees as are needed.' })
  @Column('boolean')
  everyone: boolean;
  @Field(() => PollState, { description: 'Where it stands.' })
  @Column('text', { default: PollState.OPEN })
  state: PollState;
  @Field({ description: 'The end of the last day to answer: then a date that suits is chosen by itself.' })
  @Column('timestamptz')
  deadline: Date;
  @ForeignKey(() => Person) @Column('uuid') startedById: string;
  @Field({ description: 'When it was started.' }) @Column('timestamptz') startedAt: Date;
  /** The deadline went by and nothing suited: the mentor was asked to choose. Cleared by a new deadline. */
  @Column('timestamptz', { nullable: true }) undecidedAt: Date | null;
  @Field(() => ID, { nullable: true, description: 'The date that was chosen.' })
  @Column('uuid', { nullable: true })
  chosenSlotId: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was decided or stopped.' })
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
