import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, Max, Min } from 'class-validator';

@InputType({ description: 'Keeps what somebody works on. It need not be right yet.' })
export class KeepOwnMethod {
  @Field(() => ID, { description: 'Made by the client: keeping it twice keeps it once.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The revision that was changed; 0: it is new.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  revision: number;
  @Field({ description: 'The method as JSON, by method.schema.json.' }) @Length(2, 200_000) script: string;
}

@InputType({ description: 'Publishes what was kept as the next version.' })
export class PublishOwnMethod {
  @Field(() => ID, { description: 'The method.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The revision that was seen.' }) @IsInt() @Min(1) @Max(1_000_000) revision: number;
}
