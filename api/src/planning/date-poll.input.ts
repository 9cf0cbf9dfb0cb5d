import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsEnum, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsDay, IsStartTime } from './planning.input.js';
import { PollChoice } from './poll-answer.entity.js';

const FEWEST = 2;
export const MOST_SLOTS = 10;

@InputType({ description: 'A date that a poll asks about.' })
export class AskDate {
  @Field(() => ID, { description: 'Made by the client.' }) @IsUUID() id: string;
  @Field({ description: 'The day, as yyyy-mm-dd.' }) @IsDay() on: string;
  @Field({ description: 'When it would begin on the clock of the group, as hh:mm.' }) @IsStartTime() at: string;
}

@InputType({ description: 'For what to propose dates.' })
export class ProposePoll {
  @Field(() => ID, { description: 'The group.' }) @IsUUID() groupId: string;
  @Field(() => ID, { nullable: true, description: 'The session that moves; left out, the first meeting.' })
  @IsOptional()
  @IsUUID()
  sessionId: string | null;
}

@InputType({ description: 'The question to a group when it can meet.' })
export class StartDatePoll extends ProposePoll {
  @Field(() => ID, { description: 'Made by the client: sending it twice asks once.' }) @IsUUID() id: string;
  @Field({ description: 'The last day to answer, as yyyy-mm-dd.' }) @IsDay() answerBy: string;
  @Field(() => [AskDate], { description: 'The dates.' })
  @ArrayMinSize(FEWEST, { context: { min: FEWEST } })
  @ArrayMaxSize(MOST_SLOTS, { context: { max: MOST_SLOTS } })
  @ValidateNested({ each: true })
  @Type(() => AskDate)
  slots: AskDate[];
}

@InputType({ description: 'More dates in a poll that found none yet.' })
export class ProposeMoreDates {
  @Field(() => ID, { description: 'The poll.' }) @IsUUID() id: string;
  @Field({ description: 'The new last day to answer, as yyyy-mm-dd.' }) @IsDay() answerBy: string;
  @Field(() => [AskDate], { description: 'The dates that come with it.' })
  @ArrayMinSize(1, { context: { min: 1 } })
  @ArrayMaxSize(MOST_SLOTS, { context: { max: MOST_SLOTS } })
  @ValidateNested({ each: true })
  @Type(() => AskDate)
  slots: AskDate[];
}

@InputType({ description: 'What the viewer answers to one date.' })
export class AnswerDatePoll {
  @Field(() => ID, { description: 'The date.' }) @IsUUID() slotId: string;
  @Field(() => PollChoice, { description: 'Yes, if need be, or no.' }) @IsEnum(PollChoice) choice: PollChoice;
}

@InputType({ description: 'The date that a poll ends with.' })
export class DecideDatePoll {
  @Field(() => ID, { description: 'The poll.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'The date.' }) @IsUUID() slotId: string;
}
