import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Enrolment } from './enrolment.entity.js';
import { Programme } from './programme.entity.js';
import { Person } from '@api/people';

/** "Not with": influences the matching and is visible to nobody but the one who said it. */
@Entity()
@ForeignKey(() => Enrolment, ['programmeId', 'ownerId'], ['programmeId', 'personId'], { onDelete: 'CASCADE' })
export class NotWith {
  @ForeignKey(() => Programme) @PrimaryColumn('uuid') programmeId: string;
  @ForeignKey(() => Person) @PrimaryColumn('uuid') ownerId: string;
  @ForeignKey(() => Person) @Index() @PrimaryColumn('uuid') personId: string;
}
