import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { PageArgs } from '@api/platform';
import { EnrolmentRole } from './enrolment.entity.js';

export const MOST = { [EnrolmentRole.MENTEE]: 3, [EnrolmentRole.MENTOR]: 10, preferred: 3, notWith: 10 };
const WEEK = 1023;

const halfDays = (rule: string, right: (bits: number, all: Enrol) => boolean) =>
  ValidateBy({
    name: rule,
    validator: {
      validate: (bits: unknown, args) => Number.isInteger(bits) && right(bits as number, args!.object as Enrol),
    },
  });

@InputType({ description: 'A need from the list.' })
export class WishedNeed {
  @Field(() => ID, { description: 'The need.' }) @IsUUID() needId: string;
  @Field(() => Int, { defaultValue: 2, description: 'How well a mentor knows it: 1 to 3.' })
  @IsInt()
  @Min(1, { context: { min: 1 } })
  @Max(3, { context: { max: 3 } })
  level: number;
}

@InputType({ description: 'Everything that somebody says when enrolling.' })
export class Enrol {
  @Field(() => ID, { description: 'Made by the client. Somebody who is enrolled already keeps the first.' })
  @IsUUID()
  id: string;
  @Field(() => ID, { description: 'In which programme.' }) @IsUUID() programmeId: string;
  @Field(() => EnrolmentRole, { description: 'As mentor or as mentee.' }) @IsEnum(EnrolmentRole) role: EnrolmentRole;
  @Field(() => [WishedNeed], { description: 'The most important first; a mentee names at most three.' })
  @IsArray()
  @ArrayMinSize(1, { context: { min: 1 } })
  @ArrayMaxSize(10, { context: { max: 10 } })
  @ArrayUnique(({ needId }: WishedNeed) => needId)
  @ValidateNested({ each: true })
  @Type(() => WishedNeed)
  needs: WishedNeed[];
  @Field({ defaultValue: '', description: 'What this person runs into. Nobody else ever reads it.' })
  @IsString()
  @MaxLength(2000, { context: { max: 2000 } })
  obstacle: string;
  @Field(() => [ID], { defaultValue: [], description: 'At most three people, the most wanted first.' })
  @ArrayMaxSize(MOST.preferred, { context: { max: MOST.preferred } })
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  wanted: string[];
  @Field(() => [ID], { defaultValue: [], description: 'Rather not with these people. Nobody else ever reads it.' })
  @ArrayMaxSize(MOST.notWith, { context: { max: MOST.notWith } })
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  notWith: string[];
  @Field(() => Int, { description: 'Half-days that are possible, as bits: Monday morning 1, and so on.' })
  @halfDays('someHalfDay', (bits) => bits > 0 && bits <= WEEK)
  availability: number;
  @Field(() => Int, { defaultValue: 0, description: 'Those of them that are liked best, as bits.' })
  @halfDays('possibleHalfDays', (bits, { availability }) => bits >= 0 && (bits & ~availability) === 0)
  preferred: number;
  @Field(() => Int, { defaultValue: 1, description: 'How many groups a mentor offers to guide.' })
  @IsInt()
  @Min(1, { context: { min: 1 } })
  @Max(2, { context: { max: 2 } })
  groups: number;
  @Field({ defaultValue: false, description: 'Whether a group of another discipline is welcome.' })
  @IsBoolean()
  openToOther: boolean;
}

@InputType({ description: 'Somebody whom HR enrols.' })
export class NewParticipant {
  @Field(() => ID, { description: 'Of the enrolment, made by the client.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'Who.' }) @IsUUID() personId: string;
}

@InputType({ description: 'People whom HR enrols; each of them is asked to confirm.' })
export class EnrolPeople {
  @Field(() => ID, { description: 'In which programme.' }) @IsUUID() programmeId: string;
  @Field(() => EnrolmentRole, { description: 'As mentors or as mentees.' })
  @IsEnum(EnrolmentRole)
  role: EnrolmentRole;
  @Field(() => [NewParticipant], { description: 'At most a hundred at once.' })
  @IsArray()
  @ArrayMinSize(1, { context: { min: 1 } })
  @ArrayMaxSize(100, { context: { max: 100 } })
  @ValidateNested({ each: true })
  @Type(() => NewParticipant)
  people: NewParticipant[];
}

/** Which enrolments of a programme to list. */
@ArgsType()
export class FindEnrolments extends PageArgs {
  @Field(() => ID, { description: 'Of which programme.' }) @IsUUID() programmeId: string;
  @Field(() => EnrolmentRole, { nullable: true, description: 'Only mentors, or only mentees.' })
  @IsOptional()
  @IsEnum(EnrolmentRole)
  role?: EnrolmentRole;
  @Field(() => ID, { nullable: true, description: 'Only of this discipline.' })
  @IsOptional()
  @IsUUID()
  disciplineId?: string;
  @Field(() => String, { nullable: true, description: 'Words from the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { context: { max: 100 } })
  search?: string;
  @Field(() => Boolean, { nullable: true, description: 'Only who has confirmed, or only who has not.' })
  @IsOptional()
  @IsBoolean()
  confirmed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only who cannot be placed yet: no half-day or no need.' })
  @IsOptional()
  @IsBoolean()
  incomplete?: boolean | null;
}
