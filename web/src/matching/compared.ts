import type { ComparedPlacesQuery } from '../gql/graphql';
import { components, guidesOf } from './words';

type Compared = ComparedPlacesQuery['proposal'];
type Group = Compared['groups'][number];
type Member = Group['members'][number];
type Points = Member['components'];

/** Somebody who is elsewhere. Null: without a place. */
export interface Move {
  id: string;
  name: string;
  from: string | null;
  to: string | null;
  /** Points that the place gains, when there is a place in both. */
  change: number | null;
  parts: { key: keyof Omit<Points, '__typename'>; change: number }[];
}

const placesOf = ({ groups }: Compared) =>
  new Map(groups.flatMap((group) => group.members.map((member) => [member.person.id, { group, member }] as const)));

const peopleOf = ({ groups, unplaced }: Compared) =>
  new Map(
    [...groups.flatMap(({ members }) => members), ...unplaced].map(({ person }) => [person.id, person.name] as const),
  );

function partsOf(was: Points, is: Points): Move['parts'] {
  return components.map((key) => ({ key, change: is[key] - was[key] })).filter(({ change }) => change !== 0);
}

type Guided = { mentor: { id: string }; partner?: { id: string } | null };

/** Whether both are guided by the same. */
export const sameGuides = (one?: Guided, other?: Guided): boolean =>
  one?.mentor.id === other?.mentor.id && one?.partner?.id === other?.partner?.id;

/** Who is with another mentor or without a place; those who lose most come first. */
export function movesBetween(one: Compared, other: Compared): Move[] {
  const [before, after] = [placesOf(one), placesOf(other)];
  const people = new Map([...peopleOf(one), ...peopleOf(other)]);
  const moves = [...people].flatMap(([id, name]): Move[] => {
    const [was, is] = [before.get(id), after.get(id)];
    const [from, to] = [was && guidesOf(was.group), is && guidesOf(is.group)];
    if (sameGuides(was?.group, is?.group)) return [];
    const change = was && is ? is.member.score - was.member.score : null;
    const parts = was && is ? partsOf(was.member.components, is.member.components) : [];
    return [{ id, name, from: from ?? null, to: to ?? null, change, parts }];
  });
  const weight = ({ change, to }: Move) => change ?? (to ? 100 : -100);
  return moves.sort((a, b) => weight(a) - weight(b) || a.name.localeCompare(b.name));
}

const key = ({ mentor, partner, members }: Group) =>
  [mentor.id, partner?.id, ...members.map(({ person }) => person.id).sort()].join();

/** Groups with the same mentor and the same people in both. */
export function sameGroups(one: Compared, other: Compared): Group[] {
  const before = new Set(one.groups.filter(({ members }) => members.length).map(key));
  return other.groups.filter((group) => before.has(key(group)));
}

/** Points of a place on average. */
export function meanOf({ groups }: Compared): number {
  const scores = groups.flatMap(({ members }) => members.map(({ score }) => score));
  return Math.round(scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length));
}

export const weighSame = (one: Compared, other: Compared): boolean =>
  components.every((part) => one.weights[part] === other.weights[part]);
