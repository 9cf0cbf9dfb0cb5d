import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '@api/people';
import { Programme } from '@api/programme';
import { MatchRun } from './match-run.entity.js';

export enum ProposalState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
}
registerEnumType(ProposalState, { name: 'ProposalState', description: 'Whether a proposal can still be changed.' });

/** A division into groups that HR can still change, until it is published. */
@ObjectType({ description: 'A division into groups that HR can change until it is published.' })
@Entity()
export class Proposal {
  @Field(() => ID, { description: 'The same as of its run.' })
  @ForeignKey(() => MatchRun)
  @PrimaryColumn('uuid')
  id: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  @ForeignKey(() => Programme) @Index() @Column('uuid') programmeId: string;
  @Field(() => ProposalState, { description: 'Whether it can still be changed.' }) @Column('text') state: ProposalState;
  @Field(() => Int, { description: 'Rises with every change.' }) @Column('int', { default: 0 }) version: number;
  @Field(() => Int, { nullable: true, description: 'No division can have more points.' })
  @Column('int', { nullable: true })
  bound: number | null;
  @Field({ description: 'When it was computed.' }) @Column('timestamptz') createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'When its groups were made.' })
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;
}
