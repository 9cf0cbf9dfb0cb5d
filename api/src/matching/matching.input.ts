import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { MatchEffort } from './match-run.entity.js';

const MOST = 2_147_483_647;

@InputType({ description: 'A run to start.' })
export class StartMatchRun {
  @Field(() => ID, { description: 'Made by the client: sending it twice starts one run.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'Whose enrolments.' }) @IsUUID() programmeId: string;
  @Field(() => MatchEffort, { defaultValue: MatchEffort.NORMAL, description: 'How long to search.' })
  @IsEnum(MatchEffort)
  effort: MatchEffort;
  @Field(() => Int, { defaultValue: 1, description: 'Another seed gives another division of about the same quality.' })
  @IsInt()
  @Min(0, { context: { min: 0 } })
  @Max(MOST, { context: { max: MOST } })
  seed: number;
  @Field(() => ID, {
    nullable: true,
    description: 'The proposal whose locks are kept, and otherwise disturbed little.',
  })
  @IsOptional()
  @IsUUID()
  keepFromId?: string | null;
}

@InputType({ description: 'A person to move.' })
export class MovePerson {
  @Field(() => ID, { description: 'In which proposal.' }) @IsUUID() proposalId: string;
  @Field(() => ID, { description: 'Which mentee.' }) @IsUUID() personId: string;
  @Field(() => ID, { nullable: true, description: 'To which group; none: to the tray.' })
  @IsOptional()
  @IsUUID()
  groupId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Why this person may come to a mentor of another discipline; for that rule alone, 10 to 500 characters.',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @Length(10, 500, { context: { min: 10, max: 500 } })
  reason?: string | null;
}

@InputType({ description: 'A person to keep in place, or to let go.' })
export class LockPerson {
  @Field(() => ID, { description: 'In which proposal.' }) @IsUUID() proposalId: string;
  @Field(() => ID, { description: 'Which mentee.' }) @IsUUID() personId: string;
  @Field({ description: 'Whether the next run must keep this place.' }) @IsBoolean() locked: boolean;
}

@InputType({ description: 'A whole group to keep together, or to let go.' })
export class LockProposedGroup {
  @Field(() => ID, { description: 'Which group.' }) @IsUUID() groupId: string;
  @Field({ description: 'Whether the next run must keep these places.' }) @IsBoolean() locked: boolean;
}
