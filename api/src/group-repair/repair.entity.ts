import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@api/people';
import { refusesWith } from '@api/platform';
import { Programme } from '@api/programme';

export enum RepairState {
  OPEN = 'OPEN',
  APPLIED = 'APPLIED',
  DISMISSED = 'DISMISSED',
  REPLACED = 'REPLACED',
}
registerEnumType(RepairState, { name: 'RepairState', description: 'What HR did with a repair.' });

const ONE_OPEN = refusesWith('one_open_repair', 'repairStale');

/** The smallest set of moves that lets all rules hold again in the running groups of a programme (G7). */
@ObjectType({ description: 'The smallest set of moves that lets the rules hold again, for HR.' })
@Entity()
@Index(ONE_OPEN, ['programmeId'], { unique: true, where: `state = 'OPEN'` })
export class Repair {
  @Field(() => ID, { description: 'Of this repair.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => Programme) @Index() @Column('uuid') programmeId: string;
  @Field(() => RepairState, { description: 'What HR did with it.' }) @Column('text') state: RepairState;
  /** What it was made from: members and breaches. Once that differs it is made anew. */
  @Column('text') basis: string;
  /** What it is an answer to; none: it may be proposed again. */
  @Column('text', { nullable: true }) cause: string | null;
  @Field(() => Int, { description: 'Mean score of the placed mentees as they are, 0 to 100.' })
  @Column('smallint')
  scoreBefore: number;
  @Field(() => Int, { description: 'The same after the moves.' }) @Column('smallint') scoreAfter: number;
  @Field(() => Int, { description: 'Breaches that no move mends.' }) @Column('smallint') unsolved: number;
  @Field({ description: 'When it was made.' }) @Column('timestamptz') createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'When HR decided.' })
  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) decidedById: string | null;
  @Field(() => String, { nullable: true, description: 'Why HR did not want it.' })
  @Column('text', { nullable: true })
  reason: string | null;
}
