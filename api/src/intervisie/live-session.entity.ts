import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Organisation, Person } from '@api/people';
import { refusesWith } from '@api/platform';
import { Session } from '@api/planning';
import type { Phase } from '@libs/methods';
import { SessionPhase } from './session-phase.js';

const ONE_AT_A_TIME = refusesWith('one_live_session_per_group', 'otherSessionLive');

const ONE_SEAT_EACH = refusesWith('one_seat_each', 'oneSeatEach');

/** A session from the moment that it is opened: where it stands, who leads, who brings the case. One per group at a time. */
@ObjectType({
  description: 'A session from the moment that it is opened: where it stands, who leads, who brings the case.',
})
@Entity()
@Index(ONE_AT_A_TIME, ['groupId'], { unique: true, where: '"closedAt" IS NULL' })
@Check(
  ONE_SEAT_EACH,
  `NOT ("facilitatorId" IN ("timekeeperId", "noteTakerId", "observerId") OR "caseOwnerId" IN ("timekeeperId", "noteTakerId", "observerId")
    OR "timekeeperId" IN ("noteTakerId", "observerId") OR "noteTakerId" = "observerId")`,
)
export class LiveSession {
  @Field(() => ID, { description: 'The id of the planned session.' })
  @ForeignKey(() => Session)
  @PrimaryColumn('uuid')
  id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @Field({ description: 'The method, such as "incident".' }) @Column('text') methodId: string;
  @Field(() => Int, { description: 'The version of the method that it began with.' })
  @Column('integer')
  methodVersion: number;
  /** A copy: a method that changes later does not change a session that has begun. Never edited. */
  @Field(() => [SessionPhase], { name: 'phases', description: 'All phases in order.' })
  @Column('jsonb')
  script: Phase[];
  @Field(() => ID, { description: 'The phase it is in.' }) @Column('text') phase: string;
  @Field({ description: 'When this phase began, by the clock of the server.' })
  @Column('timestamptz')
  phaseStartedAt: Date;
  @Field(() => Int, { description: 'Minutes added to this phase.' })
  @Column('integer', { default: 0 })
  addedMinutes: number;
  @Field(() => Int, {
    description: 'The number of the event with which this phase began; who is ready, is ready for it.',
  })
  @Column('integer', { default: 1 })
  phaseNumber: number;
  @Field({ description: 'Whether all have handed in, in a silent phase: then the texts of the others show.' })
  @Column('boolean', { default: false })
  revealed: boolean;
  @Field(() => Date, { nullable: true, description: 'Since when the clock of this phase stands still.' })
  @Column('timestamptz', { nullable: true })
  pausedAt: Date | null;
  @Field(() => Int, { description: 'Milliseconds that the clock of this phase stood still before.' })
  @Column('integer', { default: 0 })
  pausedMs: number;
  /** What was sent while the phase just changed still counts for the one that was left. */
  @Column('text', { nullable: true }) leftPhase: string | null;
  @Field(() => ID, { description: 'The person who leads.' })
  @ForeignKey(() => Person)
  @Column('uuid')
  facilitatorId: string;
  @Field(() => ID, { nullable: true, description: 'The person whose case it is.' })
  @ForeignKey(() => Person)
  @Column('uuid', { nullable: true })
  caseOwnerId: string | null;
  @Field(() => ID, { nullable: true, description: 'The person whose case it was last time.' })
  @ForeignKey(() => Person)
  @Column('uuid', { nullable: true })
  previousCaseOwnerId: string | null;
  @Field(() => ID, { nullable: true, description: 'The adviser who watches the time.' })
  @ForeignKey(() => Person)
  @Column('uuid', { nullable: true })
  timekeeperId: string | null;
  @Field(() => ID, { nullable: true, description: 'The adviser who takes notes.' })
  @ForeignKey(() => Person)
  @Column('uuid', { nullable: true })
  noteTakerId: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who watches how the talk goes.' })
  @ForeignKey(() => Person)
  @Column('uuid', { nullable: true })
  observerId: string | null;
  @Field(() => Int, { description: 'The number of the last event.' })
  @Column('integer', { default: 1 })
  lastNumber: number;
  @Field({ description: 'When it was opened.' }) @Column('timestamptz') openedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was closed.' })
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
  @Field({ description: 'Whether it closed itself, because nobody did.' })
  @Column('boolean', { default: false })
  forgotten: boolean;
  /** When the group opened it again, after it had closed itself. */
  @Column('timestamptz', { nullable: true }) reopenedAt: Date | null;
  @Field({ description: 'Whether the group said that it makes no agreements this time.' })
  @Column('boolean', { default: false })
  noAgreements: boolean;
}

/** The phase that a session is in. */
export const currentPhase = ({ script, phase }: LiveSession): Phase => script.find(({ id }) => id === phase) as Phase;
