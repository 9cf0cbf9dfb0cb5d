import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@api/people';
import { Proposal } from './proposal.entity.js';
import { ProposedGroup } from './proposed-group.entity.js';

export enum ProposalChangeKind {
  MOVED = 'MOVED',
  LOCKED = 'LOCKED',
  UNLOCKED = 'UNLOCKED',
}
registerEnumType(ProposalChangeKind, { name: 'ProposalChangeKind', description: 'What HR did to a place.' });

/** What HR changed in a proposal by hand. */
@ObjectType({ description: 'What HR changed in a proposal by hand.' })
@Entity()
@Index(['proposalId', 'step'])
export class ProposalChange {
  @Field(() => ID, { description: 'Of this change.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => Proposal, { onDelete: 'CASCADE' }) @Column('uuid') proposalId: string;
  /** Changes of one step were made, and are undone, together. It is the version that they led to. */
  @Column('int') step: number;
  @Field(() => ProposalChangeKind, { description: 'What was done.' }) @Column('text') kind: ProposalChangeKind;
  @ForeignKey(() => Person) @Column('uuid') byId: string;
  @ForeignKey(() => Person) @Column('uuid') personId: string;
  @ForeignKey(() => ProposedGroup) @Column('uuid', { nullable: true }) fromId: string | null;
  @ForeignKey(() => ProposedGroup) @Column('uuid', { nullable: true }) toId: string | null;
  @Field(() => String, { nullable: true, description: 'Why somebody may come to a mentor of another discipline.' })
  @Column('text', { nullable: true })
  reason: string | null;
  /** Why this person was where it came from, so that undoing brings that back too. */
  @Column('text', { nullable: true }) fromReason: string | null;
  @Field({ description: 'When.' }) @Column('timestamptz') at: Date;
  @Field(() => Date, { nullable: true, description: 'When it was undone.' })
  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) undoneById: string | null;
}
