import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsDate,
  IsEnum,
  IsInt,
  isISO8601,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { SessionKind } from './session.entity.js';

/** Sessions begin between six in the morning and ten in the evening: no clock changes then, so each time exists once. */
const START = /^(0[6-9]|1\d|2[01]):[0-5]\d$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MINUTES = { min: 30, max: 480 };

export const IsStartTime = () =>
  ValidateBy({ name: 'isStartTime', validator: { validate: (at) => START.test(String(at)) } });
export const IsDay = () =>
  ValidateBy({
    name: 'isIsoDate',
    validator: { validate: (on) => DAY.test(String(on)) && isISO8601(on, { strict: true }) },
  });
const IsMinutes = (): PropertyDecorator => (target, key) => {
  IsInt()(target, key);
  Min(MINUTES.min, { context: MINUTES })(target, key);
  Max(MINUTES.max, { context: MINUTES })(target, key);
};
const IsPlace = (): PropertyDecorator => (target, key) => {
  IsOptional()(target, key);
  MaxLength(300, { context: { max: 300 } })(target, key);
};

@InputType({ description: 'For which year to propose dates.' })
export class ProposeSessions {
  @Field(() => ID, { description: 'The group.' }) @IsUUID() groupId: string;
  @Field(() => Int, { nullable: true, description: 'Half-day, 0 to 9; left out, that of the group.' })
  @IsOptional()
  @IsInt()
  @Min(0, { context: { min: 0 } })
  @Max(9, { context: { max: 9 } })
  slot: number | null;
  @Field(() => String, { nullable: true, description: 'When each begins, as hh:mm; left out, the usual time.' })
  @IsOptional()
  @IsStartTime()
  at: string | null;
  @Field(() => String, { nullable: true, description: 'The first possible day, as yyyy-mm-dd.' })
  @IsOptional()
  @IsDay()
  from: string | null;
}

@InputType({ description: 'A session of the series.' })
export class PlanSession {
  @Field(() => ID, { description: 'Made by the client.' }) @IsUUID() id: string;
  @Field({ description: 'The day, as yyyy-mm-dd.' }) @IsDay() on: string;
  @Field({ description: 'When it begins on the clock of the group, as hh:mm.' }) @IsStartTime() at: string;
  @Field(() => SessionKind, { description: 'What the group does in it.' }) @IsEnum(SessionKind) kind: SessionKind;
}

@InputType({ description: 'The whole series of a group, planned at once.' })
export class PlanSessions {
  @Field(() => ID, { description: 'Made by the client: sending it twice plans one series.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'The group.' }) @IsUUID() groupId: string;
  @Field(() => Int, { description: 'How long each takes.' }) @IsMinutes() minutes: number;
  @Field(() => String, { nullable: true, description: 'The room or the link of every session.' })
  @IsPlace()
  place: string | null;
  @Field(() => [PlanSession], { description: 'The dates.' })
  @ArrayMinSize(1, { context: { min: 1 } })
  @ArrayMaxSize(30, { context: { max: 30 } })
  @ValidateNested({ each: true })
  @Type(() => PlanSession)
  sessions: PlanSession[];
}

@InputType({ description: 'Another date for a session.' })
export class MoveSession {
  @Field(() => ID, { description: 'The session.' }) @IsUUID() id: string;
  @Field({ description: 'The moment that it leaves: when somebody moved it meanwhile, this is refused.' })
  @IsDate()
  from: Date;
  @Field({ description: 'The new day, as yyyy-mm-dd.' }) @IsDay() on: string;
  @Field({ description: 'When it begins on the clock of the group, as hh:mm.' }) @IsStartTime() at: string;
  @Field(() => Int, { description: 'How long it takes.' }) @IsMinutes() minutes: number;
}

@InputType({ description: 'A session that does not go on.' })
export class CancelSession {
  @Field(() => ID, { description: 'The session.' }) @IsUUID() id: string;
  @Field({ description: 'The moment that it leaves: when somebody moved it meanwhile, this is refused.' })
  @IsDate()
  from: Date;
}

@InputType({ description: 'A session beside the series.' })
export class AddSession {
  @Field(() => ID, { description: 'Made by the client: sending it twice adds one.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'The group.' }) @IsUUID() groupId: string;
  @Field(() => SessionKind, { description: 'What the group does in it.' }) @IsEnum(SessionKind) kind: SessionKind;
  @Field({ description: 'The day, as yyyy-mm-dd.' }) @IsDay() on: string;
  @Field({ description: 'When it begins on the clock of the group, as hh:mm.' }) @IsStartTime() at: string;
  @Field(() => Int, { description: 'How long it takes.' }) @IsMinutes() minutes: number;
}

@InputType({ description: 'Where a session is.' })
export class PlaceSession {
  @Field(() => ID, { description: 'The session.' }) @IsUUID() id: string;
  @Field(() => String, { nullable: true, description: 'The room or the link; nothing takes it away.' })
  @IsPlace()
  place: string | null;
}
