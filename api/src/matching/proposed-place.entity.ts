import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@api/people';
import { Proposal } from './proposal.entity.js';
import { ProposedGroup } from './proposed-group.entity.js';

/** Where a mentee is in a proposal: in a group, or in the tray. */
@Entity()
export class ProposedPlace {
  @ForeignKey(() => Proposal, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') proposalId: string;
  @ForeignKey(() => Person) @PrimaryColumn('uuid') personId: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => ProposedGroup) @Index() @Column('uuid', { nullable: true }) groupId: string | null;
  /** HR wants this person to stay in this group. */
  @Column('boolean', { default: false }) locked: boolean;
  /** Why HR let this person come to a mentor of another discipline. */
  @Column('text', { nullable: true }) exceptionReason: string | null;
}
