import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@api/people';
import { Enrolment } from './enrolment.entity.js';

/** One of the at most three people whom somebody would like to be with. */
@Entity()
@Check('preference_rank', 'rank BETWEEN 1 AND 5')
export class Preference {
  @ForeignKey(() => Enrolment, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') enrolmentId: string;
  @ForeignKey(() => Person) @PrimaryColumn('uuid') personId: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  /** 1 is the most wanted. */
  @Column('smallint') rank: number;
}
