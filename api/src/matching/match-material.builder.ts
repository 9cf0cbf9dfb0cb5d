import type { Enrolment } from '@api/programme';
import { apart, type Colleague } from '@libs/domain';
import type { Instance, Mentee, Mentor, Params, ProjectWork } from '@libs/matching';
import type { MatchFacts } from './match-facts.js';
import { type MatchMaterial, type Wishes, without } from './match-material.js';
import { meetings } from './meetings.js';
import { Numbers } from './numbers.js';
import { weightsOf } from './weights.js';

type Couple = [number, number];

/** Everybody is in one organisation, and that is in one time zone. */
const TIME_ZONE = 60;
const STABILITY = 8;
const AGENDA_NEEDS = 2;
/** What the engine reads as long and intensive; only pairs that are kept apart by a project are told to it. */
const ALWAYS: [share: number, months: number] = [100, 1200];

/** Makes the engine's instance from what the organisation knows: the one place where both meet. */
export class MaterialBuilder {
  private readonly facts: MatchFacts;
  private readonly seats: { enrolment: Enrolment; seat: number }[];
  private readonly seatsBy = new Map<string, number[]>();
  private readonly menteeAt: Map<string, number>;
  private readonly disciplines: Numbers<string | null>;
  private readonly teams = new Numbers<string>();
  private readonly sites = new Numbers<string>();
  private readonly needs: Numbers<string>;
  private readonly projects = new Map<string, ProjectWork[]>();
  private projectCount = 0;
  private readonly lines: Wishes = { vetoes: [], forbidden: [] };

  constructor(facts: MatchFacts) {
    this.facts = facts;
    this.disciplines = new Numbers();
    this.needs = new Numbers(facts.needIds);
    this.seats = facts.mentors.flatMap((enrolment) => {
      const free = Math.max(0, enrolment.groups - (facts.guiding.get(enrolment.personId) ?? 0));
      return Array.from({ length: free }, (_, seat) => ({ enrolment, seat }));
    });
    this.seats.forEach(({ enrolment }, at) => this.seatsOf(enrolment.personId).push(at));
    this.menteeAt = new Map(facts.mentees.map(({ personId }, at) => [personId, at]));
  }

  build(): MatchMaterial {
    this.keepApart();
    const wishes = this.wishes();
    const mentees = this.facts.mentees.map((enrolment) => this.mentee(enrolment));
    const mentors = this.seats.map(({ enrolment, seat }) => this.mentor(enrolment, seat));
    return {
      instance: this.instance(mentees, mentors, wishes),
      wishes,
      menteeIds: this.facts.mentees.map(({ personId }) => personId),
      mentorIds: this.seats.map(({ enrolment }) => enrolment.personId),
      needIds: this.needs.values,
      disciplineIds: this.disciplines.values,
      exceptionReasons: Object.fromEntries(
        this.excepted().map(([{ personId, exceptionReason }]) => [personId, exceptionReason]),
      ),
    };
  }

  private instance(mentees: Mentee[], mentors: Mentor[], wishes: Wishes): Instance {
    const kept = this.kept();
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
    const seatsOf = wanted.map(({ personId }) => this.seatsOf(personId));
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
      prefers: wanted.flatMap(({ personId }) => this.menteeAt.get(personId) ?? []),
    };
  }

  /** Reporting lines and long, intensive work on one project, by the same rules that a group is checked by. */
  private keepApart(): void {
    const everybody = [...this.facts.mentees, ...this.facts.mentors].map(({ personId }) => this.colleague(personId));
    const { intensiveMonths, intensiveShare } = this.facts.programme;
    const settings = { intensiveMonths, intensiveShare, today: this.facts.today };
    for (const [a, b] of meetings(everybody)) {
      const rules = apart(a, b, settings);
      if (rules.includes('REPORTING_LINE')) separate(this.lines, this.couplesOf(a.id, b.id));
      if (rules.includes('SAME_PROJECT')) this.shareProject(a.id, b.id);
    }
  }

  /** "Not with" goes both ways; the engine gets it as pairs that cannot be, as it does reporting lines. */
  private wishes(): Wishes {
    const wishes: Wishes = { vetoes: [], forbidden: [] };
    for (const { ownerId, personId } of this.facts.notWith) separate(wishes, this.couplesOf(ownerId, personId));
    return {
      vetoes: without(unique(wishes.vetoes), this.lines.vetoes),
      forbidden: without(unique(wishes.forbidden), this.lines.forbidden),
    };
  }

  private couplesOf(a: string, b: string): Wishes {
    const [x, y] = [this.menteeAt.get(a), this.menteeAt.get(b)];
    const withSeats = (i: number | undefined, of: string): Couple[] =>
      i === undefined ? [] : this.seatsOf(of).map((seat) => [i, seat]);
    const both = x !== undefined && y !== undefined && x !== y;
    return {
      vetoes: both ? [[Math.min(x, y), Math.max(x, y)]] : [],
      forbidden: [...withSeats(x, b), ...withSeats(y, a)],
    };
  }

  private shareProject(a: string, b: string): void {
    const project = this.projectCount++;
    for (const id of [a, b]) this.projects.set(id, [...(this.projects.get(id) ?? []), [project, ...ALWAYS]]);
  }

  private colleague(id: string): Colleague {
    const manager = this.facts.managerOf.get(id);
    const above = manager && this.facts.managerOf.get(manager);
    const line = [manager, above].filter((one) => one !== undefined && one !== '') as string[];
    return { id, teamId: null, line, assignments: this.facts.assignments.get(id) ?? [] };
  }

  private related(): Couple[] {
    const known = new Set(this.disciplines.values);
    const both = this.facts.related.filter(({ lowerId, higherId }) => known.has(lowerId) && known.has(higherId));
    return both.map(({ lowerId, higherId }) => [this.disciplines.of(lowerId), this.disciplines.of(higherId)]);
  }

  /** Who stays with a mentor of another discipline, because HR had a reason for it. */
  private excepted() {
    return this.facts.kept.flatMap(({ locked, exceptionReason, personId, mentorId, seat }) => {
      const couple = [this.menteeAt.get(personId), this.seatsOf(mentorId)[seat]];
      return locked && exceptionReason && !couple.includes(undefined)
        ? [[{ personId, exceptionReason }, couple as Couple] as const]
        : [];
    });
  }

  private kept(): Pick<Instance, 'locks' | 'previous' | 'granted'> {
    const places = this.facts.kept.flatMap(({ personId, mentorId, seat, locked }) => {
      const [i, j] = [this.menteeAt.get(personId), this.seatsOf(mentorId)[seat]];
      return i === undefined || j === undefined ? [] : [{ couple: [i, j] satisfies Couple, locked }];
    });
    const previous = places.map(({ couple }): Couple => couple);
    const locks = places.filter(({ locked }) => locked).map(({ couple }): Couple => couple);
    return { locks, previous, granted: this.excepted().map(([, couple]) => couple) };
  }

  private seatsOf(personId: string): number[] {
    if (!this.seatsBy.has(personId)) this.seatsBy.set(personId, []);
    return this.seatsBy.get(personId)!;
  }
}

function separate(all: Wishes, { vetoes, forbidden }: Wishes): void {
  all.vetoes.push(...vetoes);
  all.forbidden.push(...forbidden);
}

/** Where HR has fixed two people in one group, that is how it is: a place that is lost would tell of a wish. */
function unlessFixed({ vetoes, forbidden }: Wishes, locks: Couple[]): Wishes {
  const fixed = new Map(locks);
  return {
    vetoes: vetoes.filter(([a, b]) => !fixed.has(a) || fixed.get(a) !== fixed.get(b)),
    forbidden: forbidden.filter(([i, j]) => fixed.get(i) !== j),
  };
}

const unique = (couples: Couple[]): Couple[] => [...new Map(couples.map((couple) => [couple.join(), couple])).values()];

/** Whole years from a date of joining to a day, both as yyyy-mm-dd; 0 when it is unknown. */
function yearsBetween(since: string | null, day: string): number {
  if (!since) return 0;
  const years = Number(day.slice(0, 4)) - Number(since.slice(0, 4)) - (day.slice(5) < since.slice(5) ? 1 : 0);
  return Math.max(0, years);
}
