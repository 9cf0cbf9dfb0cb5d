import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@api/people';

/** A person whose manager's row was rejected: the tie is made as soon as somebody with that number arrives. */
@Entity()
export class AwaitedManager {
  @ForeignKey(() => Person, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') personId: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  @Column('text') managerNumber: string;
}
