import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enrolment } from './enrolment.entity.js';
import { Person } from '@api/people';
import { Confidential } from '@api/platform';

/** "What do you run into?": written in confidence when enrolling. */
@Entity()
export class Obstacle {
  @ForeignKey(() => Enrolment, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') enrolmentId: string;
  @ForeignKey(() => Person) @Column('uuid') ownerId: string;
  @Confidential() text: string;
}
