import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Person } from '@api/people';
import { Confidential } from '@api/platform';
import * as methods from '@libs/methods';
import { Audience, ContributionKind, Rating } from './intervisie.enums.js';
import { LiveSession } from './live-session.entity.js';

/** Something that one person wrote in a phase: a question, advice, a note. */
@ObjectType({ description: 'Something that one person wrote in a phase of a session: a question, advice, a note.' })
@Entity()
export class Contribution {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => LiveSession) @Index() @Column('uuid') sessionId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @Field(() => ID, { description: 'Who wrote it.' })
  @ForeignKey(() => Person)
  @Index()
  @Column('uuid')
  authorId: string;
  @Field(() => ContributionKind, { description: 'What it is.' }) @Column('text') kind: methods.ContributionKind;
  @Field(() => ID, { description: 'The phase it was written in.' }) @Column('text') phase: string;
  @Field(() => Audience, { description: 'Who reads it.' }) @Column('text') audience: methods.Audience;
  @Field({ description: 'The words.' }) @Confidential() text: string;
  /** The `phaseNumber` of the silent phase in which it was written: until that is over, or all have handed in, it is the author's alone. */
  @Column('integer', { nullable: true }) hiddenIn: number | null;
  @Field(() => Rating, { nullable: true, description: 'How near it comes, says the case owner.' })
  @Column('text', { nullable: true })
  rating: methods.Rating | null;
  @Field({ description: 'When it was written.' }) @Column('timestamptz') at: Date;
}
