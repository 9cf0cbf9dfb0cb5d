import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { type AgreementOutcome as Outcome, agreementOutcomes } from '@libs/domain';
import { AgreementOutcome } from './intervisie.enums.js';

@InputType({ description: 'Says between sessions what became of an own agreement.' })
export class AnswerOwnAgreement {
  @Field(() => ID, { description: 'The agreement.' }) @IsUUID() id: string;
  @Field(() => AgreementOutcome, { nullable: true, description: 'What became of it; empty takes the answer back.' })
  @IsOptional()
  @IsIn(agreementOutcomes)
  outcome?: Outcome | null;
  @Field(() => String, { nullable: true, description: 'What stood in the way; only when it was not done.' })
  @IsOptional()
  @Length(1, 500)
  barrier?: string | null;
}
