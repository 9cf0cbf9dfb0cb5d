import type { Enrolment } from '@api/programme';
import { apart } from '@libs/domain';
import type { Instance, Mentee, Mentor, Params, ProjectWork } from '@libs/matching';
import { type Kept, keptPlaces } from './kept-places.js';
import type { MatchFacts } from './match-facts.js';
import type { MatchMaterial, Partner } from './match-material.js';
import { meetings } from './meetings.js';
import { Numbers } from './numbers.js';
import { pairOf } from './pair-of-mentors.js';
import { Places } from './places.js';
import { colleague, offeredBy, type Seat } from './seats.js';
import { weightsOf } from './weights.js';
import { type Couple, separate, unique, unlessFixed, type Wishes, without } from './wishes.js';

/** Everybody is in one organisation, and that is in one time zone. */
const TIME_ZONE = 60;
const STABILITY = 8;
const AGENDA_NEEDS = 2;
/** What the engine reads as long and intensive; only pairs that are kept apart by a project are told to it. */
const ALWAYS: [share: number, months: number] = [100, 1200];

/** Makes the engine's instance from what the organisation knows: the one place where both meet. */
export class MaterialBuilder {
  private readonly facts: MatchFacts;
  private readonly seats: Seat[];
  private readonly places: Places;
  private readonly disciplines: Numbers<string | null>;
  private readonly teams = new Numbers<string>();
  private readonly sites = new Numbers<string>();
  private readonly needs: Numbers<string>;
  private readonly projects = new Map<string, ProjectWork[]>();
  private projectCount = 0;
  private readonly lines: Wishes = { vetoes: [], forbidden: [] };
  /** Mentees who have somebody in their reporting line, by that person. */
  private readonly inLine = new Map<string, number[]>();

  constructor(facts: MatchFacts, seats = offeredBy(facts)) {
    this.facts = facts;
    this.disciplines = new Numbers();
    this.needs = new Numbers(facts.needIds);
    this.seats = seats;
    this.places = new Places(facts.mentees, seats);
  }

  build(): MatchMaterial {
    this.keepApart();
    const wishes = this.wishes();
    const kept = keptPlaces(this.facts.kept, this.places);
    const mentees = this.facts.mentees.map((enrolment) => this.mentee(enrolment));
    const mentors = this.seats.map((seat) => this.guides(seat));
    return {
      instance: this.instance(mentees, mentors, wishes, kept.places),
      wishes,
      menteeIds: this.facts.mentees.map(({ personId }) => personId),
      mentorIds: this.seats.map(({ mentor }) => mentor.personId),
      partners: this.seats.map((seat) => this.partner(seat)),
      needIds: this.needs.values,
      disciplineIds: this.disciplines.values,
      exceptionReasons: kept.exceptionReasons,
    };
  }

  private instance(mentees: Mentee[], mentors: Mentor[], wishes: Wishes, kept: Kept['places']): Instance {
    const { vetoes, forbidden } = unlessFixed(wishes, kept.locks);
    return {
      format: 'crossmatch/1',
      name: this.facts.programme.id,
      params: this.params(),
      tags: this.needs.values.length,
      disciplines: Math.max(1, this.disciplines.values.length),
      teams: Math.max(1, this.teams.values.length),
      projects: this.projectCount,
      related: this.related(),
      sites: this.sites.values.map((name) => ({ name, tz: TIME_ZONE })),
      mentees,
      mentors,
      forbidden: unique([...this.lines.forbidden, ...forbidden]),
      vetoes: unique([...this.lines.vetoes, ...vetoes]),
      ...kept,
    };
  }

  private params(): Params {
    const { programme } = this.facts;
    const { maxExceptions, minGapYears, fairFloor } = programme;
    return {
      maxExceptions,
      minGapYears,
      maxTzDiff: 180,
      agendaMax: AGENDA_NEEDS,
      fairFloor,
      stability: STABILITY,
      intensiveFte: ALWAYS[0],
      intensiveMonths: ALWAYS[1],
      weights: weightsOf(programme),
    };
  }

  private person({ personId, availability, preferred }: Enrolment) {
    const { disciplineId, teamId, site } = this.facts.people.get(personId)!;
    return {
      discipline: this.disciplines.of(disciplineId),
      team: this.teams.of(teamId ?? `alone:${personId}`),
      site: this.sites.of(site ?? ''),
      years: yearsBetween(this.facts.employedSince.get(personId) ?? null, this.facts.programme.startsOn),
      projects: this.projects.get(personId) ?? [],
      slots: [availability, preferred] satisfies Couple,
    };
  }

  private mentee(enrolment: Enrolment): Mentee {
    const wanted = this.facts.preferences.get(enrolment.id) ?? [];
    const seatsOf = wanted.map(({ personId }) => this.places.seatsOf(personId));
    // the second group of a mentor comes after the first choice of others
    const prefers = [...seatsOf.flatMap((seats) => seats.slice(0, 1)), ...seatsOf.flatMap((seats) => seats.slice(1))];
    const needs = this.facts.needs.get(enrolment.id) ?? [];
    return {
      id: enrolment.personId,
      ...this.person(enrolment),
      open: enrolment.openToOther ? 1 : 0,
      needs: needs.slice(0, 3).map(({ needId }) => this.needs.of(needId)),
      prefers,
    };
  }

  /** A mentor, or a duo as one. */
  private guides({ mentor, partner, number }: Seat): Mentor {
    const one = this.mentor(mentor, number);
    if (!partner) return one;
    const other = this.mentor(partner, number);
    const prefers = [...new Set([...one.prefers, ...other.prefers])];
    // who work at two sites are near to both, and at home for neither
    const site = one.site === other.site ? one.site : this.sites.of(`between:${mentor.personId}`);
    return { ...one, ...pairOf(one, other, site), id: `${mentor.personId}+${partner.personId}`, prefers };
  }

  /** What of a duo is because of the partner, so that it can be said. */
  private partner({ partner }: Seat): Partner | null {
    if (!partner) return null;
    const { personId } = partner;
    const projects = (this.projects.get(personId) ?? []).map(([project]) => project);
    return { personId, projects, lines: this.inLine.get(personId) ?? [] };
  }

  private mentor(enrolment: Enrolment, seat: number): Mentor {
    const { minMembers, maxMembers } = this.facts.programme;
    const needs = this.facts.needs.get(enrolment.id) ?? [];
    const wanted = this.facts.preferences.get(enrolment.id) ?? [];
    return {
      id: `${enrolment.personId}/${seat}`,
      ...this.person(enrolment),
      manages: [],
      expertise: needs.map(({ needId, level }) => [this.needs.of(needId), level]),
      cap: [minMembers, maxMembers],
      prefers: wanted.flatMap(({ personId }) => this.places.mentee(personId) ?? []),
    };
  }

  /** Reporting lines and long, intensive work on one project, by the same rules that a group is checked by. */
  private keepApart(): void {
    const all = [...this.facts.mentees, ...this.facts.mentors];
    const everybody = all.map(({ personId }) => ({ ...colleague(this.facts, personId), teamId: null }));
    const { intensiveMonths, intensiveShare } = this.facts.programme;
    const settings = { intensiveMonths, intensiveShare, today: this.facts.today };
    for (const [a, b] of meetings(everybody)) {
      const rules = apart(a, b, settings);
      if (rules.includes('REPORTING_LINE')) this.keepLine(a.id, b.id);
      if (rules.includes('SAME_PROJECT')) this.shareProject(a.id, b.id);
    }
  }

  /** "Not with" goes both ways; the engine gets it as pairs that cannot be, as it does reporting lines. */
  private wishes(): Wishes {
    const wishes: Wishes = { vetoes: [], forbidden: [] };
    for (const { ownerId, personId } of this.facts.notWith) separate(wishes, this.places.between(ownerId, personId));
    return {
      vetoes: without(unique(wishes.vetoes), this.lines.vetoes),
      forbidden: without(unique(wishes.forbidden), this.lines.forbidden),
    };
  }

  private keepLine(a: string, b: string): void {
    separate(this.lines, this.places.between(a, b));
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const i = this.places.mentee(one);
      if (i !== undefined) this.inLine.set(other, [...(this.inLine.get(other) ?? []), i]);
    }
  }

  private shareProject(a: string, b: string): void {
    const project = this.projectCount++;
    for (const id of [a, b]) this.projects.set(id, [...(this.projects.get(id) ?? []), [project, ...ALWAYS]]);
  }

  private related(): Couple[] {
    const known = new Set(this.disciplines.values);
    const both = this.facts.related.filter(({ lowerId, higherId }) => known.has(lowerId) && known.has(higherId));
    return both.map(({ lowerId, higherId }) => [this.disciplines.of(lowerId), this.disciplines.of(higherId)]);
  }
}

/** Whole years from a date of joining to a day, both as yyyy-mm-dd; 0 when it is unknown. */
function yearsBetween(since: string | null, day: string): number {
  if (!since) return 0;
  const years = Number(day.slice(0, 4)) - Number(since.slice(0, 4)) - (day.slice(5) < since.slice(5) ? 1 : 0);
  return Math.max(0, years);
}
