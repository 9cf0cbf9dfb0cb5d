import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'Two mentors whom HR lets guide one group together.' })
export class JoinDuo {
  @Field(() => ID, { description: 'Enrolment of the one.' }) @IsUUID() enrolmentId: string;
  @Field(() => ID, { description: 'Enrolment of the other.' }) @IsUUID() partnerId: string;
}
