import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { Tidy } from './programme.input.js';

@InputType({ description: 'A need and how it is called.' })
export class NameLearningNeed {
  @Field(() => ID, { description: 'The need.' }) @IsUUID() id: string;
  @Field({ description: 'In the words of the organisation.' })
  @Tidy()
  @Length(2, 60, { context: { min: 2, max: 60 } })
  name: string;
}

@InputType({ description: 'A need to put on the list.' })
export class AddLearningNeed extends NameLearningNeed {
  @Field(() => ID, { description: 'Of which programme.' }) @IsUUID() programmeId: string;
}
