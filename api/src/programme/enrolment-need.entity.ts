import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '@api/people';
import { Enrolment } from './enrolment.entity.js';
import { LearningNeed } from './learning-need.entity.js';

/** A need that a mentee has, by priority, or that a mentor can help with, by level. */
@Entity()
export class EnrolmentNeed {
  @ForeignKey(() => Enrolment, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') enrolmentId: string;
  @ForeignKey(() => LearningNeed) @PrimaryColumn('uuid') needId: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  /** 1 is the most important. */
  @Column('smallint') rank: number;
  /** How well a mentor knows it: 1 to 3. */
  @Column('smallint', { default: 2 }) level: number;
}
