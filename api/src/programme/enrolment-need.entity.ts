import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '@api/people';
import { refusesWith } from '@api/platform';
import { Enrolment } from './enrolment.entity.js';
import { LearningNeed } from './learning-need.entity.js';

const UNUSED = refusesWith('a_need_in_use_stays', 'needInUse');

/** A need that a mentee has, by priority, or that a mentor can help with, by level. */
@ObjectType({ description: 'A need that a mentee has, or that a mentor can help with.' })
@Entity()
@Check('need_rank_and_level', 'rank BETWEEN 1 AND 10 AND level BETWEEN 1 AND 3')
export class EnrolmentNeed {
  @ForeignKey(() => Enrolment, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') enrolmentId: string;
  @ForeignKey(() => LearningNeed, { name: UNUSED }) @Index() @PrimaryColumn('uuid') needId: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  /** 1 is the most important. */
  @Field(() => Int, { description: '1 is the most important.' }) @Column('smallint') rank: number;
  /** How well a mentor knows it: 1 to 3. */
  @Field(() => Int, { description: 'How well a mentor knows it: 1 to 3.' })
  @Column('smallint', { default: 2 })
  level: number;
}
