import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ScoreComponents } from './matching.types.js';
import { ReasonView } from './reason.types.js';

@ObjectType({ description: 'What a mentor offers to one learning need.' })
export class NeedOffer {
  needId: string;
  @Field(() => Int, { description: 'Level of the mentor, 1 to 3; 0: none.' }) level: number;
  @Field({ description: 'Whether the group works on it.' }) onAgenda: boolean;
}

@ObjectType({ description: 'The best other group for somebody.' })
export class NextBestGroup {
  mentorId: string;
  partnerId: string | null;
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => Int, { description: 'Points that this person would have there.' }) score: number;
  @Field(() => Int, { description: 'Points that this person would lose; less than 0: would gain.' }) cost: number;
  @Field(() => Int, { nullable: true, description: 'What the whole proposal would gain; none when it is forbidden.' })
  gain: number | null;
  @Field(() => [ReasonView], { description: 'The rules that forbid it now.' }) reasons: ReasonView[];
}

@ObjectType({ description: 'Why somebody is with this mentor.' })
export class PlaceExplanation {
  mentorId: string;
  partnerId: string | null;
  @Field(() => Int, { description: 'Points of this place, 0 to 100.' }) score: number;
  @Field(() => ScoreComponents, { description: 'The points by component.' }) components: ScoreComponents;
  @Field(() => ScoreComponents, { description: 'The most points of each component.' }) most: ScoreComponents;
  @Field(() => [NeedOffer], { description: 'What the mentor offers to each need, the most important first.' })
  needs: NeedOffer[];
  @Field(() => NextBestGroup, { nullable: true, description: 'The best other group; none: there is no other.' })
  next: NextBestGroup | null;
}

@ObjectType('MatchConflict', {
  description:
    'The smallest set of rules and fixed places that make a group impossible. None of either: too few people.',
})
export class ConflictView {
  mentorIds: string[];
  personIds: string[];
  @Field(() => [String], { description: 'Keys under matching.rule in the messages.' }) rules: string[];
}
