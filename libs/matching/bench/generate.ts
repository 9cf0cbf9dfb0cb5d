import type { Instance, Mentee, Mentor, Params } from '../model.js';
import { Draws } from './draws.js';
import { NEEDS, organisationFor } from './organisation.js';
import { People } from './people.js';

/** The settings of a programme as they come. */
export const PARAMS: Params = {
  maxExceptions: 2,
  minGapYears: 3,
  maxTzDiff: 180,
  agendaMax: 2,
  fairFloor: 45,
  stability: 8,
  intensiveFte: 40,
  intensiveMonths: 6,
};

interface Options {
  /** Places per mentee. */
  capRatio?: number;
  /** Few mentors where the mentees are. */
  tight?: boolean;
}

/**
 * Makes an organisation of n mentees: disciplines of uneven size with neighbours, sites in several time zones, teams,
 * projects, half-days, and mentors in proportion. The same n and seed give the same one.
 */
export function generate(n: number, seed: number, { capRatio = 1.2, tight = false }: Options = {}): Instance {
  const draws = new Draws(seed);
  const m = Math.max(2, Math.round((n * capRatio) / 6));
  const organisation = organisationFor(n, m, draws);
  const people = new People(organisation, draws);
  const mentees = Array.from({ length: n }, (_, i) => people.mentee(i));
  const like = inOrder(mentees);
  const mentors = Array.from({ length: m }, (_, j) => people.mentor(j, like[((j * n) / m) | 0], tight ? 0.3 : 0.85));
  manage(mentors, organisation.teams.length, draws);
  prefer(mentees, mentors, organisation.disciplines.length, draws);
  return {
    format: 'crossmatch/1',
    name: `gen-n${n}-s${seed}`,
    params: PARAMS,
    tags: NEEDS,
    disciplines: organisation.disciplines.length,
    related: organisation.related,
    sites: organisation.sites,
    teams: organisation.teams.length,
    projects: organisation.projects,
    mentees,
    mentors,
    ...keptApart(n, m, draws),
    locks: [],
    previous: [],
  };
}

/** By discipline and site: every so manieth of them is a fair sample. */
const inOrder = (mentees: Mentee[]): Mentee[] =>
  [...mentees].sort((a, b) => a.discipline - b.discipline || a.site - b.site);

function manage(mentors: Mentor[], teams: number, draws: Draws): void {
  for (const { manages, team } of mentors) {
    if (!draws.chance(0.35)) continue;
    manages.push(team);
    if (draws.chance(0.2)) manages.push(draws.below(teams));
  }
}

/** Mostly the own discipline, and there a few who everybody wants. */
function prefer(mentees: Mentee[], mentors: Mentor[], disciplines: number, draws: Draws): void {
  const mentorsOf = byDiscipline(mentors, disciplines);
  for (const { discipline, prefers } of mentees) {
    if (!draws.chance(0.55)) continue;
    const known = mentorsOf[discipline];
    for (let wishes = 1 + draws.below(3); wishes > 0; wishes--) {
      const popular = known.length > 0 && draws.chance(0.9);
      add(
        prefers,
        popular ? known[Math.floor(draws.unit() * draws.unit() * known.length)] : draws.below(mentors.length),
      );
    }
  }
  const menteesOf = byDiscipline(mentees, disciplines);
  for (const { discipline, prefers } of mentors) {
    if (!draws.chance(0.3)) continue;
    const known = menteesOf[discipline];
    for (let wishes = 1 + draws.below(4); wishes > 0 && known.length; wishes--)
      add(prefers, known[draws.below(known.length)]);
  }
}

function byDiscipline(people: { discipline: number }[], disciplines: number): number[][] {
  const found = Array.from({ length: disciplines }, (): number[] => []);
  people.forEach(({ discipline }, at) => found[discipline].push(at));
  return found;
}

function add(all: number[], one: number): void {
  if (!all.includes(one)) all.push(one);
}

function keptApart(n: number, m: number, draws: Draws): Pick<Instance, 'forbidden' | 'vetoes'> {
  const times = (part: number) => Array.from({ length: Math.round(n * part) });
  const forbidden = times(0.02).map((): [number, number] => [draws.below(n), draws.below(m)]);
  const pairs = times(0.01).map(() => [draws.below(n), draws.below(n)]);
  const vetoes = pairs.filter(([a, b]) => a !== b).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  return { forbidden, vetoes };
}
