import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConflictView } from './explanation.types.js';
import { ReasonView } from './reason.types.js';
import { NearView, RemedyView } from './remedy.types.js';

@ObjectType({ description: 'Points of a place by component.' })
export class ScoreComponents {
  @Field(() => Int, { description: 'Learning needs on the agenda of the group, usually at most 45.' }) need: number;
  @Field(() => Int, { description: 'Same discipline usually 20, related half of that.' }) discipline: number;
  @Field(() => Int, { description: 'Wishes of mentee and mentor, usually at most 10.' }) preference: number;
  @Field(() => Int, { description: 'Years between mentor and mentee, usually at most 10.' }) seniority: number;
  @Field(() => Int, { description: 'Place of work, usually at most 10.' }) location: number;
  @Field(() => Int, { description: 'Half-day: preferred usually 5, possible 2.' }) slot: number;
}

@ObjectType('ProposedMember', { description: 'A mentee in a proposed group.' })
export class MemberView {
  personId: string;
  needIds: string[];
  @Field({ description: 'Whether the next run keeps this place.' }) locked: boolean;
  @Field({ description: 'Whether this person said yes to taking part.' }) confirmed: boolean;
  @Field(() => Int, { description: 'Whole years of experience.' }) years: number;
  @Field({ description: 'Whether the discipline is not the one of the mentor.' }) otherDiscipline: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why HR let this person come to a mentor of another discipline.',
  })
  exceptionReason: string | null;
  @Field(() => Int, { description: 'Points of this place, 0 to 100.' }) score: number;
  @Field(() => ScoreComponents, { description: 'The points by component.' }) components: ScoreComponents;
}

@ObjectType('ProposedGroup', { description: 'A group that a mentor offers, as it is in this proposal.' })
export class GroupView {
  @Field(() => ID, { description: 'Becomes the id of the mentor group.' }) id: string;
  @Field(() => Int, { description: 'Its number in the proposal, from 1.' }) number: number;
  mentorId: string;
  partnerId: string | null;
  needIds: string[];
  @Field(() => Int, { description: 'Whole years of experience of the mentor; of a duo the fewest.' }) years: number;
  @Field(() => Int, { description: 'Fewest members.' }) least: number;
  @Field(() => Int, { description: 'Most members.' }) most: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The half-day that suits best: 0 Monday morning to 9 Friday afternoon. None without members.',
  })
  slot: number | null;
  @Field(() => Int, { nullable: true, description: 'Mean score of the members; none without members.' })
  score: number | null;
  @Field({ description: 'Whether all its members are locked.' }) locked: boolean;
  @Field(() => [MemberView], { description: 'Who is in it.' }) members: MemberView[];
  @Field(() => [ReasonView], { description: 'Why it cannot be published as it is; empty: it can.' })
  problems: ReasonView[];
  /** Why the mentor can have no group; asked only where it is looked at. */
  obstacle: () => ConflictView | null;
}

@ObjectType('UnplacedPerson', { description: 'A mentee without a place in this proposal.' })
export class UnplacedView {
  personId: string;
  needIds: string[];
  @Field({ description: 'Whether this person said yes to taking part.' }) confirmed: boolean;
  @Field(() => ReasonView, { description: 'Why there is no place.' }) reason: ReasonView;
  @Field(() => [NearView], { description: 'The mentors who would suit best, at most three.' }) near: NearView[];
  @Field(() => RemedyView, { nullable: true, description: 'The smallest change that would help; none: there is room.' })
  remedy: RemedyView | null;
}

@ObjectType({ description: 'A group as a possible place for one mentee.' })
export class PlaceOption {
  @Field(() => ID, { description: 'The proposed group.' }) groupId: string;
  @Field({ description: 'Whether the rules allow it.' }) allowed: boolean;
  @Field(() => [ReasonView], { description: 'Why not.' }) reasons: ReasonView[];
  @Field({
    description: 'Whether HR may let this person come all the same, with a reason: only the discipline differs.',
  })
  canExcept: boolean;
  @Field(() => Int, { nullable: true, description: 'Points of this place; none when it is not allowed.' })
  score: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'What the whole proposal gains by it; none when it is not allowed.',
  })
  gain: number | null;
}
