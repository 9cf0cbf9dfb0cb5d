import type { Instance } from '../model.js';
import { type Draws, type Shares, sharesOf, uneven } from './draws.js';

/** Learning needs to choose from, of which the first few are wanted everywhere. */
export const NEEDS = 24;
const COMMON_NEEDS = 8;

/** Minutes east of Greenwich: mostly home, some abroad. */
const TIME_ZONES = [60, 60, 60, 60, 60, 60, 0, 60, 120, 330, -300, 480, 60, 0, 60];

/** What there is before there are people: disciplines with neighbours, sites, teams and projects, of uneven size. */
export interface Organisation {
  related: Instance['related'];
  disciplines: Shares;
  sites: Instance['sites'];
  siteShares: Shares;
  /** By discipline: how much each need is wanted. */
  needs: Shares[];
  teams: { discipline: number; site: number }[];
  teamShares: Shares;
  projects: number;
  /** Projects by discipline. */
  projectsOf: number[][];
}

/** Draws an organisation for so many mentees and mentors. */
export function organisationFor(mentees: number, mentors: number, draws: Draws): Organisation {
  const count = bySize(mentees, [3, 8, 20, 50]);
  const disciplines = uneven(count, 0.7);
  const related = neighbours(count, draws);
  const sites = sitesOf(bySize(mentees, [3, 8, 20, 40]), draws);
  const siteShares = uneven(sites.length, 0.9);
  const needs = disciplines.map(() => needsOf(draws));
  const teams = teamsOf(Math.max(4, Math.round((mentees + mentors) / 3.2)), disciplines, siteShares, draws);
  const projects = Math.max(3, Math.round(mentees / 7));
  const projectsOf = disciplines.map((): number[] => []);
  for (let project = 0; project < projects; project++) projectsOf[draws.pick(disciplines)].push(project);
  return { related, disciplines, sites, siteShares, needs, ...teams, projects, projectsOf };
}

function bySize(mentees: number, counts: [number, number, number, number]): number {
  return counts[mentees <= 60 ? 0 : mentees <= 600 ? 1 : mentees <= 6000 ? 2 : 3];
}

/** A ring, with some chords. */
function neighbours(count: number, draws: Draws): Instance['related'] {
  const pairs = Array.from({ length: count }, (_, at) => [at, (at + 1) % count]);
  for (let chord = 0; chord < count / 4; chord++) pairs.push([draws.below(count), draws.below(count)]);
  const apart = pairs.filter(([a, b]) => a !== b);
  const once = new Map(apart.map(([a, b]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]]));
  return [...once.values()].map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
}

const sitesOf = (count: number, draws: Draws): Instance['sites'] =>
  Array.from({ length: count }, (_, at) => ({
    name: `S${at}`,
    tz: at < 2 ? 60 : TIME_ZONES[draws.below(TIME_ZONES.length)],
  }));

const needsOf = (draws: Draws): Shares =>
  sharesOf(
    Array.from({ length: NEEDS }, (_, need) => (need < COMMON_NEEDS ? 1.6 : 0.5) * Math.exp(1.1 * draws.normal())),
  );

function teamsOf(count: number, disciplines: Shares, sites: Shares, draws: Draws) {
  const drawn = Array.from({ length: count }, (_, at) => ({
    discipline: at < disciplines.length ? at : draws.pick(disciplines),
    site: draws.pick(sites),
    weight: Math.exp(0.6 * draws.normal()),
  }));
  const teams = drawn.map(({ discipline, site }) => ({ discipline, site }));
  return { teams, teamShares: sharesOf(drawn.map(({ weight }) => weight)) };
}
