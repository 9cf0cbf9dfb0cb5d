import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Discipline } from './discipline.entity.js';
import { Organisation } from './organisation.entity.js';

/** Two disciplines that HR calls related: kept once, with the lower id first. */
@Entity()
export class RelatedDiscipline {
  @ForeignKey(() => Discipline) @PrimaryColumn('uuid') lowerId: string;
  @ForeignKey(() => Discipline) @PrimaryColumn('uuid') higherId: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
}
