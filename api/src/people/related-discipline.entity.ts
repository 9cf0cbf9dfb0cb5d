import { refusesWith } from '@api/platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Discipline } from './discipline.entity.js';
import { Organisation } from './organisation.entity.js';

const TWO = refusesWith('related_to_another_discipline', 'relatedToItself');

/** Two disciplines that HR calls related: kept once, with the lower id first. */
@Entity()
@Check(TWO, '"lowerId" < "higherId"')
export class RelatedDiscipline {
  @ForeignKey(() => Discipline) @PrimaryColumn('uuid') lowerId: string;
  @ForeignKey(() => Discipline) @PrimaryColumn('uuid') higherId: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
}
