import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReasonView } from './reason.types.js';

@ObjectType('NearMentor', { description: 'A mentor who would suit somebody, with what stands in the way.' })
export class NearView {
  mentorId: string;
  partnerId: string | null;
  @Field(() => ID, { description: 'The group that this mentor offers.' }) groupId: string;
  @Field(() => [ReasonView], { description: 'The rules in the way; a mentor without a group has too few people.' })
  reasons: ReasonView[];
}

@ObjectType({ description: 'A move that is part of a remedy.' })
export class RemedyMove {
  personId: string;
  mentorId: string;
  partnerId: string | null;
  @Field(() => ID, { description: 'The group to go to.' }) groupId: string;
  @Field(() => ID, { nullable: true, description: 'The group to leave; none: from the tray.' }) fromId: string | null;
}

@ObjectType('MatchRemedy', {
  description: 'A change that gives somebody a place and takes nobody else’s: it was tried.',
})
export class RemedyView {
  @Field({ description: 'Key under matching.remedy in the messages.' }) key: string;
  mentorId: string | null;
  partnerId: string | null;
  @Field(() => Int, { nullable: true, description: 'Half-day: 0 Monday morning to 9 Friday afternoon.' })
  slot: number | null;
  @Field(() => Int, { nullable: true, description: 'How many more people are needed.' }) count: number | null;
  @Field(() => [RemedyMove], {
    description: 'Moves that can be made at once, in this order; none: first something else.',
  })
  moves: RemedyMove[];
}
