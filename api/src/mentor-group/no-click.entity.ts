import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@api/people';
import { Programme } from '@api/programme';

/**
 * A mentee and a mentor between whom there was no click (I2): they are not put in one group again. Which of the two said
 * so, and when, is written down nowhere. Nobody reads it.
 */
@Entity()
export class NoClick {
  @ForeignKey(() => Programme) @PrimaryColumn('uuid') programmeId: string;
  @ForeignKey(() => Person) @PrimaryColumn('uuid') menteeId: string;
  @ForeignKey(() => Person) @PrimaryColumn('uuid') mentorId: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
}
