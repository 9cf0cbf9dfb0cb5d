import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Person } from '@api/people';
import { Confidential } from '@api/platform';
import * as domain from '@libs/domain';
import { AgreementOutcome } from './intervisie.enums.js';
import { LiveSession } from './live-session.entity.js';

/** Who does what by when. It comes back in the next session until it has an answer. */
@ObjectType({ description: 'Who does what by when. It comes back in the next session until it has an answer.' })
@Entity()
@Check('barrier_when_not_done', `coalesce(outcome = 'NOT_DONE', false) = (barrier IS NOT NULL)`)
@Check(
  'answered_at_a_moment',
  `(outcome IS NULL) = ("answeredAt" IS NULL) AND (outcome IS NOT NULL OR "answeredInId" IS NULL)`,
)
export class Agreement {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @Field(() => ID, { description: 'The group in which it was made.' })
  @ForeignKey(() => MentorGroup)
  @Index()
  @Column('uuid')
  groupId: string;
  @Field(() => ID, { description: 'The session in which it was made.' })
  @ForeignKey(() => LiveSession)
  @Index()
  @Column('uuid')
  sessionId: string;
  @Field(() => ID, { description: 'Who will do it.' })
  @ForeignKey(() => Person)
  @Index()
  @Column('uuid')
  ownerId: string;
  @Field({ description: 'What will be done.' }) @Confidential() text: string;
  @Field({ description: 'By when, as a date.' }) @Column('date') dueOn: string;
  @Field({ description: 'When it was made.' }) @Column('timestamptz') at: Date;
  @Field(() => AgreementOutcome, { nullable: true, description: 'What became of it; empty while it is open.' })
  @Column('text', { nullable: true })
  outcome: domain.AgreementOutcome | null;
  @Field(() => String, { nullable: true, description: 'What stood in the way, when it was not done.' })
  @Confidential({ nullable: true })
  barrier: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The session in which it was answered; none when the owner did that between sessions.',
  })
  @ForeignKey(() => LiveSession)
  @Index()
  @Column('uuid', { nullable: true })
  answeredInId: string | null;
}
