import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';

/**
 * An address that was somebody's until just now: the database keeps it whichever way it was changed, for the address is
 * the way in. It goes when a notice was sent there.
 */
@Entity()
export class FormerAddress {
  @PrimaryGeneratedColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => Person, { onDelete: 'CASCADE' }) @Index() @Column('uuid') personId: string;
  @Column('text') address: string;
}
