import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageArgs } from '@api/platform';

/** Which people of the organisation to list. */
@ArgsType()
export class FindPeople extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words from the name, or the personnel number.' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { context: { max: 100 } })
  search?: string;
  @Field(() => ID, { nullable: true, description: 'Only of this discipline.' })
  @IsOptional()
  @IsUUID()
  disciplineId?: string;
}
