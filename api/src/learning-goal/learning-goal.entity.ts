import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Organisation, Person } from '@api/people';
import { Confidential, refusesWith } from '@api/platform';
import { type GoalState as State, goalStates } from '@libs/domain';

export const GoalState = Object.fromEntries(goalStates.map((state) => [state, state])) as { [S in State]: S };
registerEnumType(GoalState, { name: 'GoalState', description: 'How far a learning goal is.' });

const PARKED_WITH_REASON = refusesWith('learning_goal_parked_with_reason', 'parkedNeedsReason');
/** Held by a trigger, because it counts. */
refusesWith('learning_goal_three_active', 'threeActiveGoals');

const words = { nullable: true, description: 'In own words.' };

/** What one person wants to learn. Private until its owner shares it with the group. */
@ObjectType({ description: 'What one person wants to learn. Private until its owner shares it with the group.' })
@Entity()
@Check('learning_goal_state', `state IN (${goalStates.map((state) => `'${state}'`).join(', ')})`)
@Check('learning_goal_level', 'level BETWEEN -2 AND 2')
@Check(PARKED_WITH_REASON, `state <> 'PARKED' OR "parkedBecause" IS NOT NULL`)
@Check('learning_goal_achieved_with_date', `(state = 'ACHIEVED') = ("achievedAt" IS NOT NULL)`)
export class LearningGoal {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @ForeignKey(() => Person) @Index() @Column('uuid') ownerId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @Field({ description: 'What the owner wants to learn.' }) @Confidential() wish: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) @Confidential({ nullable: true }) why: string | null;

  @Field(() => String, { ...words, description: 'What would be much less than hoped: -2.' })
  @Confidential({ nullable: true })
  muchLess: string | null;
  @Field(() => String, { ...words, description: 'What would be less than hoped: -1.' })
  @Confidential({ nullable: true })
  less: string | null;
  @Field(() => String, { ...words, description: 'What is hoped for: 0.' })
  @Confidential({ nullable: true })
  hoped: string | null;
  @Field(() => String, { ...words, description: 'What would be more than hoped: +1.' })
  @Confidential({ nullable: true })
  more: string | null;
  @Field(() => String, { ...words, description: 'What would be much more than hoped: +2.' })
  @Confidential({ nullable: true })
  muchMore: string | null;
  @Field(() => Int, { nullable: true, description: 'Where the owner is on the scale now, -2 to 2.' })
  @Column('smallint', { nullable: true })
  level: number | null;

  @Field(() => String, { nullable: true, description: 'The first step.' })
  @Confidential({ nullable: true })
  firstStep: string | null;
  @Field(() => String, { nullable: true, description: 'The day of the first step, as yyyy-mm-dd.' })
  @Column('date', { nullable: true })
  firstStepOn: string | null;

  @Field(() => GoalState, { description: 'How far it is.' }) @Column('text', { default: 'DRAFT' }) state: State;
  @Field(() => String, { nullable: true, description: 'Why it is parked.' })
  @Confidential({ nullable: true })
  parkedBecause: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was achieved.' })
  @Column('timestamptz', { nullable: true })
  achievedAt: Date | null;
  @Field({ description: 'Whether the group sees it.' }) @Column('boolean', { default: false }) shared: boolean;

  /** A change names the version it was made on: two tabs cannot undo each other without noticing. */
  @Field(() => Int, { description: 'Rises with each change of the words.' })
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz') createdAt: Date;
  /** Removed goals can be put back for a while; meanwhile only the owner could see them. */
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
