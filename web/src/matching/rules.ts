import { components, pointsFor, type Component, type Points } from '@libs/domain';
import type { MatchingRulesQuery } from '../gql/graphql';

export const musts = ['maxExceptions', 'minGapYears', 'fairFloor'] as const;
export type Must = (typeof musts)[number];
type Weight = `${Component}Weight`;
export type Rules = Record<Must | Weight, number>;

export const weightOf = (component: Component): Weight => `${component}Weight`;
const settings: (keyof Rules)[] = [...musts, ...components.map(weightOf)];

/** The rules alone, as the server has them. */
export const rulesOf = (programme: MatchingRulesQuery['programme']): Rules =>
  Object.fromEntries(settings.map((setting) => [setting, programme[setting]])) as Rules;

export const areSame = (one: Rules, other: Rules): boolean =>
  settings.every((setting) => one[setting] === other[setting]);

/** How many points there are for each component. */
export const pointsOf = (rules: Rules): Points =>
  pointsFor(Object.fromEntries(components.map((component) => [component, rules[weightOf(component)]])) as Points);

const usual = 2;
/** Everything counts as usual. What must hold stays as it is. */
export const usually = (rules: Rules): Rules => ({
  ...rules,
  ...Object.fromEntries(components.map((component) => [weightOf(component), usual])),
});

/** Between which numbers the server takes what must hold. */
export const bounds: Record<Must, [number, number]> = {
  maxExceptions: [0, 5],
  minGapYears: [0, 20],
  fairFloor: [0, 100],
};
