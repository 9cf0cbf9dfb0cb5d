import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayOff } from './days-off.js';
import { PollAnswer } from './poll-answer.entity.js';

/** A date of a poll with what was answered, and how it does. */
@ObjectType({ description: 'A date of a poll, with what was answered.' })
export class PolledDate {
  @Field(() => ID, { description: 'Made by the client.' }) id: string;
  @Field({ description: 'When it would begin.' }) startsAt: Date;
  @Field({ description: 'The day on the clock of the group, as yyyy-mm-dd.' }) on: string;
  @Field({ description: 'When it would begin on the clock of the group, as hh:mm.' }) at: string;
  @Field(() => DayOff, { nullable: true, description: 'The day off that it falls on.' }) dayOff: DayOff | null;
  @Field(() => [PollAnswer], { description: 'What members answered.' }) answers: PollAnswer[];
  @Field({ description: 'Whether all who must be able can.' }) suits: boolean;
  @Field({ description: 'Whether it does best of all so far.' }) best: boolean;
}

/** A date that may go into a poll. */
@ObjectType({ description: 'A date that may go into a poll.' })
export class ProposedDate {
  @Field({ description: 'The day, as yyyy-mm-dd.' }) on: string;
  @Field({ description: 'When it would begin, as hh:mm.' }) at: string;
  @Field({ description: 'Whether it goes in unless the mentor leaves it out.' }) chosen: boolean;
}

/** What a poll could ask. Nothing is kept until the mentor starts it. */
@ObjectType({ description: 'What a date poll could ask, not started yet.' })
export class PollProposal {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => Int, { description: 'How long they would meet.' }) minutes: number;
  @Field({ description: 'The last day to answer, as yyyy-mm-dd.' }) answerBy: string;
  @Field({ description: 'Whether everybody must be able.' }) everyone: boolean;
  @Field(() => Int, { description: 'How many mentees must be able, beside a mentor.' }) needed: number;
  @Field(() => [ProposedDate], { description: 'Dates, first to last.' }) dates: ProposedDate[];
}
