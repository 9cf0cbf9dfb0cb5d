import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, Length, Max, MaxLength, Min, ValidateBy } from 'class-validator';
import type { GoalState as State } from '@libs/domain';
import { GoalState } from './learning-goal.entity.js';

/** Nothing typed is nothing said. */
const Trimmed = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value));

/** A text that may be left empty. */
const Words = (max: number, description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => String, { nullable: true, description }),
    Trimmed(),
    IsOptional(),
    MaxLength(max, { context: { max } }),
  );

const isDay = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const IsDay = () => ValidateBy({ name: 'isIsoDate', validator: { validate: isDay } });

@InputType({ isAbstract: true })
abstract class GoalWords {
  @Field(() => ID, { description: 'Made by the client: sending it twice makes one goal.' }) @IsUUID() id: string;
  @Field({ description: 'What the owner wants to learn.' })
  @Trimmed()
  @Length(3, 500, { context: { min: 3, max: 500 } })
  wish: string;
  @Words(1000, 'Why.') why?: string | null;
  @Words(300, 'What would be much less than hoped: -2.') muchLess?: string | null;
  @Words(300, 'What would be less than hoped: -1.') less?: string | null;
  @Words(300, 'What is hoped for: 0.') hoped?: string | null;
  @Words(300, 'What would be more than hoped: +1.') more?: string | null;
  @Words(300, 'What would be much more than hoped: +2.') muchMore?: string | null;
  @Words(300, 'The first step.') firstStep?: string | null;
  @Field(() => String, { nullable: true, description: 'The day of the first step, as yyyy-mm-dd.' })
  @Trimmed()
  @IsOptional()
  @IsDay()
  firstStepOn?: string | null;
}

@InputType({ description: 'A new learning goal.' })
export class SetLearningGoal extends GoalWords {
  @Field(() => ID, { description: 'The group in which the owner learns.' }) @IsUUID() groupId: string;
  @Field({ defaultValue: false, description: 'Whether the group sees it.' }) @IsBoolean() shared: boolean;
}

@InputType({ description: 'A learning goal in other words.' })
export class ChangeLearningGoal extends GoalWords {
  @Field(() => Int, { description: 'The version that is changed.' }) @IsInt() version: number;
}

@InputType({ description: 'A step of a learning goal from one state to another.' })
export class MoveLearningGoal {
  @Field(() => ID, { description: 'The goal.' }) @IsUUID() id: string;
  @Field(() => GoalState, { description: 'The state that it leaves.' }) @IsEnum(GoalState) from: State;
  @Field(() => GoalState, { description: 'The state that it comes in.' }) @IsEnum(GoalState) to: State;
  @Words(500, 'Why it is parked.') because?: string | null;
}

@InputType({ description: 'Where the owner of a goal is on its scale now.' })
export class PlaceOnScale {
  @Field(() => ID, { description: 'The goal.' }) @IsUUID() id: string;
  @Field(() => Int, { nullable: true, description: '-2 to 2; none to leave it open.' })
  @IsOptional()
  @IsInt()
  @Min(-2, { context: { min: -2 } })
  @Max(2, { context: { max: 2 } })
  level?: number | null;
}
