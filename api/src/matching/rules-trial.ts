import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a division is worth under certain rules.' })
export class TrialFigures {
  @Field(() => Int, { description: 'Mentees in a group.' }) placed: number;
  @Field(() => Int, { description: 'Groups with members.' }) groups: number;
  @Field(() => Int, { description: 'Mean points of a place.' }) score: number;
  @Field(() => Int, { description: 'Groups that do not keep these rules.' }) wrong: number;
}

/** What other rules would do to a proposal, as far as is known by now. */
@ObjectType({ description: 'What other rules would do to a proposal.' })
export class RulesTrial {
  proposalId: string;
  @Field({ description: 'Whether the search is over.' }) done: boolean;
  @Field(() => Int, { description: 'How much of it is done, 0 to 100.' }) percent: number;
  @Field(() => Int, { description: 'Mentees to place.' }) mentees: number;
  @Field(() => TrialFigures, { description: 'The proposal as it is, measured by these rules.' }) now: TrialFigures;
  @Field(() => TrialFigures, {
    nullable: true,
    description: 'The proposal that these rules give; none before it is done.',
  })
  then: TrialFigures | null;
  @Field(() => Int, { description: 'Mentees who would come to another mentor.' }) moved: number;
  @Field(() => Int, { description: 'Mentees who would get a place.' }) gained: number;
  @Field(() => Int, { description: 'Mentees who would lose their place.' }) lost: number;
}
