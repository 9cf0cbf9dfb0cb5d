import type { Mentee, Mentor, ProjectWork, Slots } from '../model.js';
import type { Draws } from './draws.js';
import { NEEDS, type Organisation } from './organisation.js';

const DAYS = 5;
const PARTS_OF_DAY = 4;
/** Part-time work leaves some days out. */
const DAY_OFF = 0.18;

/** Draws the people of an organisation. */
export class People {
  private readonly organisation: Organisation;
  private readonly draws: Draws;

  constructor(organisation: Organisation, draws: Draws) {
    this.organisation = organisation;
    this.draws = draws;
  }

  mentee(at: number): Mentee {
    const { draws, organisation } = this;
    const { teams, teamShares, disciplines, siteShares } = organisation;
    const team = draws.pick(teamShares);
    const discipline = draws.chance(0.85) ? teams[team].discipline : draws.pick(disciplines);
    const site = draws.chance(0.85) ? teams[team].site : draws.pick(siteShares);
    const needs = draws.chance(0.25) ? 1 : draws.chance(0.6) ? 2 : 3;
    return {
      id: `E${at}`,
      discipline,
      open: draws.chance(0.03) ? 1 : 0,
      team,
      site,
      years: Math.min(25, Math.floor(Math.abs(draws.normal()) * 4 + draws.below(4))),
      needs: this.needs(discipline, needs),
      projects: this.projects(discipline),
      slots: this.slots(site, 0.62, 0.45),
      prefers: [],
    };
  }

  /** A mentor like somebody among the mentees, so that supply follows demand, with noise. */
  mentor(at: number, like: Mentee, near: number): Mentor {
    const { draws, organisation } = this;
    const same = draws.chance(0.9);
    const discipline = same ? like.discipline : draws.below(organisation.disciplines.length);
    const team = this.teamOf(discipline);
    const site = same && draws.chance(near) ? like.site : this.siteOf(team);
    const expertise = this.needs(discipline, 3 + draws.below(4));
    return {
      id: `M${at}`,
      discipline,
      team,
      manages: [],
      site,
      years: 8 + Math.floor(Math.abs(draws.normal()) * 7 + draws.below(6)),
      expertise: expertise.map((need) => [need, 1 + (draws.chance(0.75) ? 1 : 0) + (draws.chance(0.45) ? 1 : 0)]),
      projects: this.projects(discipline),
      slots: this.slots(site, 0.6, 0.4),
      cap: [4, 6],
      prefers: [],
    };
  }

  private teamOf(discipline: number): number {
    const { teams, teamShares } = this.organisation;
    let team = this.draws.pick(teamShares);
    for (let draw = 0; draw < 6 && teams[team].discipline !== discipline; draw++) team = this.draws.pick(teamShares);
    return team;
  }

  private siteOf(team: number): number {
    const { teams, siteShares } = this.organisation;
    return this.draws.chance(0.85) ? teams[team].site : this.draws.pick(siteShares);
  }

  private needs(discipline: number, count: number): number[] {
    const needs: number[] = [];
    for (let draw = 0; needs.length < count && draw < 200; draw++) {
      const wanted = this.draws.chance(0.85);
      const need = wanted ? this.draws.pick(this.organisation.needs[discipline]) : this.draws.below(NEEDS);
      if (!needs.includes(need)) needs.push(need);
    }
    return needs;
  }

  /** Mostly of the own discipline. */
  private projects(discipline: number): ProjectWork[] {
    const { projects, projectsOf } = this.organisation;
    const own = projectsOf[discipline];
    const count = this.draws.chance(0.25) ? 0 : this.draws.chance(0.7) ? 1 : 2;
    const work: ProjectWork[] = [];
    for (let draw = 0; draw < count; draw++) {
      const inOwn = this.draws.chance(0.85) && own.length > 0;
      const project = inOwn ? own[this.draws.below(own.length)] : this.draws.below(projects);
      if (work.some(([known]) => known === project)) continue;
      work.push([project, 10 * (1 + this.draws.below(10)), 1 + this.draws.below(18)]);
    }
    return work;
  }

  /** Parts of two hours from 8 to 16 at Greenwich, on five days; elsewhere office hours lie earlier or later. */
  private slots(site: number, free: number, preferred: number): Slots {
    const { draws } = this;
    const shift = Math.round((60 - this.organisation.sites[site].tz) / 120);
    const slots: Slots = [0, 0];
    for (let day = 0; day < DAYS; day++) {
      if (draws.chance(DAY_OFF)) continue;
      for (let part = shift; part < PARTS_OF_DAY + shift; part++) {
        if (part < 0 || part >= PARTS_OF_DAY || !draws.chance(free)) continue;
        slots[0] |= bit(day, part);
        if (draws.chance(preferred)) slots[1] |= bit(day, part);
      }
    }
    if (slots[0]) return slots;
    const day = draws.below(DAYS);
    return [bit(day, Math.min(PARTS_OF_DAY - 1, Math.max(0, shift + draws.below(PARTS_OF_DAY)))), 0];
  }
}

const bit = (day: number, part: number): number => 1 << (day * PARTS_OF_DAY + part);
