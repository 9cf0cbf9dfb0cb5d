import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@api/people';
import { refusesWith } from '@api/platform';
import { Programme } from '@api/programme';

export enum MatchRunState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
  FAILED = 'FAILED',
}
registerEnumType(MatchRunState, { name: 'MatchRunState', description: 'How far a run is.' });

export enum MatchStage {
  PRICE = 'PRICE',
  SEARCH = 'SEARCH',
  PROVE = 'PROVE',
}
registerEnumType(MatchStage, { name: 'MatchStage', description: 'What a run is doing.' });

export enum MatchEffort {
  QUICK = 'QUICK',
  NORMAL = 'NORMAL',
  THOROUGH = 'THOROUGH',
}
registerEnumType(MatchEffort, { name: 'MatchEffort', description: 'How long a run searches.' });

const ONE_AT_A_TIME = refusesWith('one_match_run_at_a_time', 'matchRunning');

/** One computation of a division into groups; its result is a proposal. */
@ObjectType({ description: 'One computation of a division into groups.' })
@Entity()
@Index(ONE_AT_A_TIME, ['programmeId'], { unique: true, where: `state IN ('WAITING', 'RUNNING')` })
export class MatchRun {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  @ForeignKey(() => Programme) @Index() @Column('uuid') programmeId: string;
  @Field(() => MatchRunState, { description: 'How far it is.' }) @Column('text') state: MatchRunState;
  @Field(() => MatchStage, { description: 'What it is doing.' })
  @Column('text', { default: MatchStage.PRICE })
  stage: MatchStage;
  @Field(() => Int, { description: 'How much is done, 0 to 100.' }) @Column('smallint', { default: 0 }) percent: number;
  @Field(() => MatchEffort, { description: 'How long it searches.' }) @Column('text') effort: MatchEffort;
  @Field(() => Int, { description: 'The same seed gives the same division.' }) @Column('int') seed: number;
  /** The proposal whose locks are kept. */
  @Column('uuid', { nullable: true }) keepFromId: string | null;
  @Field(() => Int, { nullable: true, description: 'Mentees to place.' })
  @Column('int', { nullable: true })
  mentees: number | null;
  @Field(() => Int, { nullable: true, description: 'Mentees placed in the best division so far.' })
  @Column('int', { nullable: true })
  placed: number | null;
  @Field(() => Int, { nullable: true, description: 'Points of the best division so far.' })
  @Column('int', { nullable: true })
  objective: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'No division can have more points; null as long as that is unknown.',
  })
  @Column('int', { nullable: true })
  bound: number | null;
  @Column('boolean', { default: false }) cancelAsked: boolean;
  @Column('smallint', { default: 0 }) attempts: number;
  /** Who of HR asked for it. */
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) startedById: string | null;
  @Field({ description: 'When HR asked for it.' }) @Column('timestamptz') startedAt: Date;
  /** When the process that computes it last said so. */
  @Column('timestamptz') seenAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
