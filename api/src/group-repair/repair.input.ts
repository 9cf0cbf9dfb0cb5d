import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';

@InputType({ description: 'Why HR leaves the groups as they are.' })
export class DismissRepair {
  @Field(() => ID, { description: 'The repair.' }) @IsUUID() id: string;
  @Field({ description: 'Why, for the log of HR.' }) @Length(3, 500) reason: string;
}
