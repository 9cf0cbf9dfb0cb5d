import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';

/** A task that a person has for the whole organisation. */
@Entity()
export class OrganisationRole {
  @ForeignKey(() => Person) @PrimaryColumn('uuid') personId: string;
  @ForeignKey(() => Organisation) @Index() @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('text') role: 'HR';
}
