import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { type AgreementOutcome as Outcome, agreementOutcomes } from '@libs/domain';
import { type ContributionKind as Kind, contributionKinds, type Rating as RatingWord, ratings } from '@libs/methods';
import { AgreementOutcome, ContributionKind, Rating } from './intervisie.enums.js';

@InputType({ description: 'Opens a planned session.' })
export class OpenSession {
  @Field(() => ID, { description: 'The planned session.' }) @IsUUID() sessionId: string;
  @Field(() => String, { nullable: true, description: 'The method; left out, the one that suits the kind of session.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  methodId?: string | null;
}

@InputType({
  description: 'Goes to the next or previous phase. Names the phase that it leaves, so that two at once are one.',
})
export class MovePhase {
  @Field(() => ID, { description: 'The session.' }) @IsUUID() sessionId: string;
  @Field(() => ID, { description: 'The phase on the screen when the button was pressed.' })
  @IsString()
  @MaxLength(60)
  leaving: string;
}

@InputType({ description: 'Adds minutes to the phase. Names how many were added before, so that two at once are one.' })
export class AddTime {
  @Field(() => ID, { description: 'The session.' }) @IsUUID() sessionId: string;
  @Field(() => ID, { description: 'The phase.' }) @IsString() @MaxLength(60) phase: string;
  @Field(() => Int, { description: 'Minutes added before this.' }) @IsInt() @Min(0) @Max(600) addedBefore: number;
  @Field(() => Int, { description: 'Minutes to add.' }) @IsInt() @Min(1) @Max(30) minutes: number;
}

@InputType({ description: 'Stops the clock of a phase, or lets it run again.' })
export class PausePhase {
  @Field(() => ID, { description: 'The session.' }) @IsUUID() sessionId: string;
  @Field(() => ID, { description: 'The phase on the screen when the button was pressed.' })
  @IsString()
  @MaxLength(60)
  phase: string;
}

@InputType({ description: 'Says that somebody is ready with a phase, or not yet after all.' })
export class SayReady extends PausePhase {
  @Field({ description: 'Ready or not.' }) @IsBoolean() ready: boolean;
}

@InputType({ description: 'Gives somebody the seat of the case owner.' })
export class GiveSeat {
  @Field(() => ID, { description: 'The session.' }) @IsUUID() sessionId: string;
  @Field(() => ID, { description: 'Who gets the seat: somebody who came to the session.' }) @IsUUID() personId: string;
}

@InputType({ description: 'Writes something down in a phase.' })
export class Contribute {
  @Field(() => ID, { description: 'Made by the client: sent twice, it is written once.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'The session.' }) @IsUUID() sessionId: string;
  @Field(() => ID, { description: 'The phase it was written for.' }) @IsString() @MaxLength(60) phase: string;
  @Field(() => ContributionKind, { description: 'What it is.' }) @IsIn(contributionKinds) kind: Kind;
  @Field({ description: 'The words, at most 2,000 characters.' }) @Length(1, 2000) text: string;
}

@InputType({ description: 'Says how near a question or formulation comes.' })
export class RateContribution {
  @Field(() => ID, { description: 'The text.' }) @IsUUID() id: string;
  @Field(() => Rating, { description: 'How near.' }) @IsIn(ratings) rating: RatingWord;
}

@InputType({ description: 'Votes for the case of somebody.' })
export class VoteForCase {
  @Field(() => ID, { description: 'The session.' }) @IsUUID() sessionId: string;
  @Field(() => ID, { description: 'Whose case: somebody who proposed one.' }) @IsUUID() personId: string;
}

@InputType({ description: 'Agrees who does what by when.' })
export class Agree {
  @Field(() => ID, { description: 'Made by the client: sent twice, it is one agreement.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'The session.' }) @IsUUID() sessionId: string;
  @Field(() => ID, { description: 'Who will do it: a member of the group.' }) @IsUUID() ownerId: string;
  @Field({ description: 'What will be done.' }) @Length(3, 500) text: string;
  @Field({ description: 'By when: a date as 2027-01-31, today or later.' })
  @IsDateString({ strict: true })
  @Length(10, 10)
  dueOn: string;
}

@InputType({ description: 'Says what became of an agreement.' })
export class AnswerAgreement {
  @Field(() => ID, { description: 'The agreement.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'The session in which it is answered.' }) @IsUUID() sessionId: string;
  @Field(() => AgreementOutcome, { description: 'What became of it.' }) @IsIn(agreementOutcomes) outcome: Outcome;
  @Field(() => String, { nullable: true, description: 'What stood in the way; only when it was not done.' })
  @IsOptional()
  @Length(1, 500)
  barrier?: string | null;
}

@InputType({ description: 'Closes the session.' })
export class CloseSession {
  @Field(() => ID, { description: 'The session.' }) @IsUUID() sessionId: string;
  @Field({ defaultValue: false, description: 'The group makes no agreements this time.' })
  @IsBoolean()
  noAgreements: boolean;
}
