import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import * as methods from '@libs/methods';
import { CaseKind, MethodReason, MethodUse, MethodVerdict } from './intervisie.enums.js';
import { LocalText } from './session-phase.js';

@ObjectType({ description: 'From how many people to how many, the facilitator included.' })
export class PeopleSpan {
  @Field(() => Int, { description: 'At least.' }) from: number;
  @Field(() => Int, { description: 'At most.' }) to: number;
}

/** A versioned script for a conversation, as libs/methods describes it. */
@ObjectType({ description: 'A versioned script for a conversation.' })
export class Method {
  @Field(() => ID, { description: 'Its name in code, such as "incident".' }) id: string;
  @Field(() => Int, { description: 'Newest version; a session that runs keeps its own.' }) version: number;
  @Field(() => LocalText, { description: 'Its name for people.' }) name: LocalText;
  @Field(() => LocalText, { description: 'What it is good for.' }) summary: LocalText;
  @Field(() => Int, { description: 'Minutes of its own phases.' }) minutes: number;
  @Field(() => PeopleSpan, { description: 'With how many people it works.' }) people: PeopleSpan;
  @Field({ description: 'Whether it is only for groups that know and trust each other.' }) needsTrust: boolean;
  @Field({ description: 'Whether check-in and looking back come before it, and agreements after it.' }) framed: boolean;
  @Field(() => [MethodUse], { description: 'What it is used in.' }) usedIn: methods.MethodUse[];
  @Field(() => [CaseKind], { description: 'Kinds of case that it suits; none: there is no case.' })
  suits: methods.CaseKind[];
  phases: methods.Phase[];
}

@ObjectType({ description: 'What speaks for or against a method for a session.' })
export class MethodAdvice {
  @Field(() => Method, { description: 'The method.' }) method: Method;
  @Field(() => MethodVerdict, { description: 'Recommended, possible, or better not.' }) verdict: methods.MethodVerdict;
  @Field(() => MethodReason, { description: 'Why, in one sentence.' }) reason: methods.MethodReason;
  @Field(() => Int, { description: 'Minutes of the whole session by this method.' }) needed: number;
}

@ObjectType({ description: 'Help in choosing the method of a session.' })
export class MethodChoice {
  @Field(() => Int, { description: 'Number of people reckoned with.' }) people: number;
  @Field(() => Int, { description: 'Minutes reckoned with.' }) minutes: number;
  @Field({ description: 'Whether the group is taken to know and trust each other.' }) trust: boolean;
  @Field(() => [Method], { description: 'Methods of the last sessions of the group, newest first.' })
  recent: Method[];
  @Field(() => [MethodAdvice], { description: 'Every method for this kind of session, the recommended ones first.' })
  advice: MethodAdvice[];
}

@ArgsType()
export class ChooseMethod {
  @Field(() => ID, { description: 'The session to choose for.' }) @IsUUID() sessionId: string;
  @Field(() => Int, { nullable: true, description: 'Number of people; left out, all members of the group.' })
  @IsOptional()
  @IsInt()
  @Min(2)
  @Max(30)
  people?: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes; left out, those that were planned.' })
  @IsOptional()
  @IsInt()
  @Min(15)
  @Max(480)
  minutes?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they know and trust each other; left out, after three sessions.',
  })
  @IsOptional()
  @IsBoolean()
  trust?: boolean | null;
  @Field(() => CaseKind, { nullable: true, description: 'What the case is about, when that is known.' })
  @IsOptional()
  @IsIn(methods.caseKinds)
  caseKind?: methods.CaseKind | null;
}
