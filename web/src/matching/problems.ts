import type { Board, BoardGroup, BoardMember } from './proposal';

/** What HR may want to look at first. */
export const problemKinds = ['wrong', 'small', 'exception', 'low', 'unconfirmed', 'locked'] as const;
export type Problem = (typeof problemKinds)[number];

type Look = (group: BoardGroup, proposal: Board) => boolean;

const some =
  (is: (member: BoardMember, proposal: Board) => boolean): Look =>
  ({ members }, proposal) =>
    members.some((member) => is(member, proposal));

const looks: Record<Problem, Look> = {
  wrong: ({ members, problems }) => members.length > 0 && problems.length > 0,
  small: ({ members, least }) => members.length > 0 && members.length < least,
  exception: some(({ otherDiscipline }) => otherDiscipline),
  low: some(({ score, components }, { fairFloor }) => score - components.slot < fairFloor),
  unconfirmed: some(({ confirmed }) => !confirmed),
  locked: some(({ locked }) => locked),
};

export const hasProblem = (group: BoardGroup, problem: Problem, proposal: Board): boolean =>
  looks[problem](group, proposal);

/** How many groups there are of each kind. */
export const countProblems = (proposal: Board): Map<Problem, number> =>
  new Map(
    problemKinds.map((kind) => [kind, proposal.groups.filter((group) => looks[kind](group, proposal)).length] as const),
  );
