import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation, Person } from '@api/people';
import { Proposal } from './proposal.entity.js';

/** A group that a mentor offers, with or without members in this proposal. */
@Entity()
@Unique(['proposalId', 'number'])
export class ProposedGroup {
  /** Becomes the id of the mentor group. */
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => Proposal, { onDelete: 'CASCADE' }) @Index() @Column('uuid') proposalId: string;
  @ForeignKey(() => Person) @Column('uuid') mentorId: string;
  /** The other mentor of a duo. */
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) partnerId: string | null;
  /** From 1, in the order of the mentors in the material of the run. */
  @Column('int') number: number;
}
