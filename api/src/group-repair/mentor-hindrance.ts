import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RuleName } from '@libs/matching';

export enum HindranceRule {
  NO_ROOM = 'NO_ROOM',
  SAME_TEAM = 'SAME_TEAM',
  SAME_PROJECT = 'SAME_PROJECT',
  REPORTING_LINE = 'REPORTING_LINE',
  DISCIPLINE = 'DISCIPLINE',
  SENIORITY = 'SENIORITY',
  NO_COMMON_SLOT = 'NO_COMMON_SLOT',
}
registerEnumType(HindranceRule, {
  name: 'HindranceRule',
  description: 'What keeps mentors from guiding a group that lost its mentor.',
});

/** How many mentors of the programme cannot take over a group because of one rule. */
@ObjectType({ description: 'How many mentors cannot take over a group because of one rule, for HR.' })
export class MentorHindrance {
  @Field(() => HindranceRule, { description: 'The rule that stands in their way first.' }) rule: HindranceRule;
  @Field(() => Int, { description: 'How many mentors.' }) count: number;
}

/** Of the rules of the engine that are no secret, the most telling one first. */
const RULES: [RuleName, HindranceRule][] = [
  ['OWN_TEAM', HindranceRule.SAME_TEAM],
  ['REPORTING_LINE', HindranceRule.REPORTING_LINE],
  ['FORBIDDEN_PAIR', HindranceRule.REPORTING_LINE],
  ['PROJECT_WITH_MENTOR', HindranceRule.SAME_PROJECT],
  ['DISCIPLINE', HindranceRule.DISCIPLINE],
  ['EXCEPTIONS', HindranceRule.DISCIPLINE],
  ['SENIORITY', HindranceRule.SENIORITY],
  ['NO_COMMON_SLOT', HindranceRule.NO_COMMON_SLOT],
];

/** The one that says most of what is in the way; nothing when it cannot be told. */
export function firstHindrance(broken: ReadonlySet<RuleName>): HindranceRule | undefined {
  return RULES.find(([rule]) => broken.has(rule))?.[1];
}

/** How often each comes, the most frequent first. */
export function tally(rules: HindranceRule[]): MentorHindrance[] {
  return [...Map.groupBy(rules, (rule) => rule)]
    .map(([rule, all]) => ({ rule, count: all.length }))
    .sort((one, other) => other.count - one.count || one.rule.localeCompare(other.rule));
}
