import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { AgendaKind } from './agenda-item.entity.js';

const LONGEST = 2000;

/** Nothing typed is nothing said. */
const Trimmed = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value));

/** A text that may be left empty. */
const Words = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => String, { nullable: true, description }),
    Trimmed(),
    IsOptional(),
    MaxLength(LONGEST, { context: { max: LONGEST } }),
  );

@InputType({ isAbstract: true })
abstract class AgendaWords {
  @Field(() => ID, { description: 'Made by the client: sending it twice puts it there once.' }) @IsUUID() id: string;
  @Field({ description: 'What goes on; of something else, what it is about.' })
  @Trimmed()
  @Length(3, LONGEST, { context: { min: 3, max: LONGEST } })
  situation: string;
  @Words('What the author asks, best in the I-form.') question?: string | null;
  @Words('What the author tried already.') tried?: string | null;
  @Words('What help the author wants of the group.') helpWanted?: string | null;
  @Field({ defaultValue: false, description: 'The author is stuck: it comes on top.' }) @IsBoolean() stuck: boolean;
}

@InputType({ description: 'Something new for the agenda of a group.' })
export class PutOnAgenda extends AgendaWords {
  @Field(() => ID, { description: 'The group.' }) @IsUUID() groupId: string;
  @Field(() => AgendaKind, { description: 'A case, or something else.' }) @IsEnum(AgendaKind) kind: AgendaKind;
}

@InputType({ description: 'Something on the agenda in other words.' })
export class ChangeAgendaItem extends AgendaWords {
  @Field(() => Int, { description: 'The version that is changed.' }) @IsInt() version: number;
}

@ArgsType()
export class LookForNames {
  @Field({ description: 'The words to look in, at most 10,000 characters.' })
  @MaxLength(10_000, { context: { max: 10_000 } })
  text: string;
}
