import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsBase64,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { PageArgs } from '@api/platform';
import { StaffListOutcome } from './staff-list-entry.entity.js';
import { StaffListKind } from './staff-list-upload.entity.js';

/** A file of 20 MB in base64. */
const MAX_CONTENT = 28 * 1024 * 1024;

@InputType({ description: 'A list that HR sends in.' })
export class UploadStaffList {
  @Field(() => ID, { description: 'Made by the client: sending it twice keeps one.' }) @IsUUID() id: string;
  @Field(() => StaffListKind, { description: 'What the list holds.' }) @IsEnum(StaffListKind) kind: StaffListKind;
  @Field(() => ID, { nullable: true, description: 'For enrolments: the programme.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;
  @Field({ description: 'Name of the file, to show.' }) @Length(1, 200) fileName: string;
  @Field({ description: 'The file itself, in base64, 20 MB at most.' })
  @IsBase64()
  @MaxLength(MAX_CONTENT)
  content: string;
}

@InputType({ description: 'Which column of the file holds a field.' })
export class ChooseStaffListColumn {
  @Field({ description: 'The field.' }) @Length(1, 50) field: string;
  @Field(() => Int, { nullable: true, description: 'The column, counted from 0; none to leave the field out.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(199)
  column?: number | null;
}

@InputType({ description: 'Other columns than were guessed.' })
export class ChooseStaffListColumns {
  @Field(() => ID, { description: 'The list.' }) @IsUUID() id: string;
  @Field(() => [ChooseStaffListColumn], { description: 'A field that is not named has no column.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ChooseStaffListColumn)
  columns: ChooseStaffListColumn[];
}

@InputType({ description: 'Carry out what the list would do.' })
export class ApplyStaffList {
  @Field(() => ID, { description: 'The list.' }) @IsUUID() id: string;
  @Field({ description: 'Leave out the rows with a problem. Without it, one problem stops everything.' })
  @IsBoolean()
  onlyGoodRows: boolean;
  @Field({ description: 'Also let go of who or what is no longer in the file.' }) @IsBoolean() removeLeft: boolean;
}

/** Which entries of a list to show. */
@ArgsType()
export class FindEntries extends PageArgs {
  @Field(() => StaffListOutcome, { description: 'What would happen to them.' })
  @IsEnum(StaffListOutcome)
  outcome: StaffListOutcome;
}
