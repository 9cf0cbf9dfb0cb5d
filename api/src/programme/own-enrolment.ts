import { Field, ObjectType } from '@nestjs/graphql';
import { Colleague } from '@api/people';
import { Enrolment } from './enrolment.entity.js';

/** What only the person may read of the own enrolment. A type of its own, so that no list can ever hold it. */
@ObjectType({ description: 'The own enrolment, with what nobody else reads.' })
export class OwnEnrolment {
  @Field(() => Enrolment, { description: 'What HR sees as well.' }) enrolment: Enrolment;
  @Field(() => String, { nullable: true, description: 'What this person runs into.' }) obstacle: string | null;
  @Field(() => [Colleague], { description: 'Rather not with these people.' }) notWith: Colleague[];
}
