import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type * as methods from '@libs/methods';
import { Audience, CaseOwnerPart, OutputKind, Party, Seat } from './intervisie.enums.js';

@ObjectType({ description: 'A text in both languages.' })
export class LocalText {
  @Field({ description: 'Dutch.' }) nl: string;
  @Field({ description: 'English.' }) en: string;
}

@ObjectType({ description: 'What may come out of a phase, by whom, and who reads it.' })
export class PhaseOutput {
  @Field(() => OutputKind, { description: 'What it is.' }) kind: methods.OutputKind;
  @Field(() => Party, { description: 'Who makes it.' }) by: methods.Party;
  @Field(() => Audience, { description: 'Who reads it.' }) audience: methods.Audience;
}

@ObjectType({ description: 'The one sentence for a seat in a phase.' })
export class SeatInstruction {
  @Field(() => Seat, { description: 'For whom.' }) seat: methods.Seat;
  @Field(() => LocalText, { description: 'The sentence.' }) text: LocalText;
}

/** One step of the session as its method describes it; kept with the session, so that it never changes under way. */
@ObjectType({ description: 'One step of a session, as its method describes it.' })
export class SessionPhase {
  @Field(() => ID, { description: 'Its name in the method, such as "questions".' }) id: string;
  @Field(() => LocalText, { description: 'Its name for people.' }) name: LocalText;
  @Field(() => Int, { description: 'Minutes planned.' }) minutes: number;
  @Field(() => Party, { description: 'Who has the word.' }) owner: methods.Party;
  alsoSpeaking?: methods.Party[];
  silent?: boolean;
  @Field(() => [CaseOwnerPart], { description: 'What the case owner does.' }) caseOwner: methods.CaseOwnerPart[];
  instruction: methods.Phase['instruction'];
  examples?: LocalText[];
  may?: LocalText[];
  mayNot?: LocalText[];
  @Field(() => [PhaseOutput], { description: 'What may come out.' }) outputs: PhaseOutput[];
}
