import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Which colleagues somebody wants to name. */
@ArgsType()
export class FindColleagues {
  @Field({ description: 'Words from the name; at least two letters.' })
  @IsString()
  @MaxLength(100, { context: { max: 100 } })
  search: string;
  @Field(() => ID, { nullable: true, description: 'Only mentors of this programme; then the search may be empty.' })
  @IsOptional()
  @IsUUID()
  mentorsOf?: string;
}
