import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('MatchReason', { description: 'A reason or a remedy, as data for a text.' })
export class ReasonView {
  @Field({ description: 'Key under matching.reason or matching.remedy in the messages.' }) key: string;
  personId?: string | null;
  @Field(() => Int, { nullable: true, description: 'A number that the text names.' }) count?: number | null;
  @Field(() => Int, { nullable: true, description: 'Half-day: 0 Monday morning to 9 Friday afternoon.' })
  slot?: number | null;
  disciplineId?: string | null;
}
