import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import type { HandedSeat } from '@libs/methods';
import { HandedSeat as HandedSeatWords, SessionEventKindWords, type SessionEventKind } from './intervisie.enums.js';
import { LiveSession } from './live-session.entity.js';

/** Something that happened in a session. Numbers count from 1 without gaps, so that a screen knows what it missed. */
@ObjectType({ description: 'Something that happened in a session. Numbers count from 1 without gaps.' })
@Entity()
export class SessionEvent {
  @ForeignKey(() => LiveSession) @PrimaryColumn('uuid') sessionId: string;
  @Field(() => Int, { description: 'Its number in the session.' }) @PrimaryColumn('integer') number: number;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @Field(() => SessionEventKindWords, { description: 'What happened.' }) @Column('text') kind: SessionEventKind;
  @Field({ description: 'When.' }) @Column('timestamptz') at: Date;
  /** Empty when nobody did it: a session that closed itself. */
  @Column('uuid', { nullable: true }) byId: string | null;
  /** Whom it is about, where that is a person. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('uuid', { nullable: true }) contributionId: string | null;
  @Column('uuid', { nullable: true }) agreementId: string | null;
  @Field(() => String, { nullable: true, description: 'The phase that began.' })
  @Column('text', { nullable: true })
  phase: string | null;
  @Field(() => HandedSeatWords, { nullable: true, description: 'The seat that it is about.' })
  @Column('text', { nullable: true })
  seat: HandedSeat | null;
  @Field(() => Int, { nullable: true, description: 'Minutes that were added.' })
  @Column('integer', { nullable: true })
  minutes: number | null;
}
