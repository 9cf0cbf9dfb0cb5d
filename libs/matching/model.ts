/** The settings of a programme that the engine needs. */
export interface Params {
  /** Members of a group, at most, whose discipline is not the mentor's. */
  maxExceptions: number;
  /** Years of experience that a mentor must have more than each mentee. */
  minGapYears: number;
  /** Minutes between the time zones of mentor and mentee, at most. */
  maxTzDiff: number;
  /** Learning needs on the agenda of one group, at most. */
  agendaMax: number;
  /** Points without the slot points under which a placement counts as unfair; the shortfall is subtracted again. */
  fairFloor: number;
  /** Points lost for every mentee with a previous mentor who does not keep that mentor. */
  stability: number;
  /** Share of working time, in percent, from which work on a project is intensive. */
  intensiveFte: number;
  /** Months from which intensive work on a project is long. */
  intensiveMonths: number;
  /** The most points of each component of a score; absent: as usual. */
  weights?: Weights;
}

/** Points by component: of one placement, or the most that there can be. */
export interface Weights {
  need: number;
  discipline: number;
  preference: number;
  seniority: number;
  location: number;
  slot: number;
}

/** Half-days of the week as bits (bit 0 is slot 0): those that are possible, and those that are preferred. */
export type Slots = [possible: number, preferred: number];

/** Work on a project: its index, share of working time in percent, months. */
export type ProjectWork = [project: number, share: number, months: number];

/** Someone who wants to learn. All references are indices from 0. */
export interface Mentee {
  id: string;
  discipline: number;
  /** 1: a mentor of an unrelated discipline is welcome too. */
  open: number;
  team: number;
  site: number;
  /** Whole years of experience. */
  years: number;
  /** At most three learning needs in order of priority. */
  needs: number[];
  projects: ProjectWork[];
  slots: Slots;
  /** Mentors by preference; the first three count. */
  prefers: number[];
}

/** One possible group. A person who offers two groups is two mentors here. */
export interface Mentor {
  id: string;
  discipline: number;
  team: number;
  /** Teams of which no member may be in this mentor's group: a reporting line runs to them. */
  manages: number[];
  site: number;
  years: number;
  /** Learning needs this mentor can help with, each with a level from 1 to 3. */
  expertise: [need: number, level: number][];
  projects: ProjectWork[];
  slots: Slots;
  /** Fewest and most members of the group. */
  cap: [number, number];
  /** Mentees by preference; the first five count. */
  prefers: number[];
}

/** An organisation as the engine sees it: `crossmatch/1`. */
export interface Instance {
  format: 'crossmatch/1';
  name: string;
  params: Params;
  /** How many learning needs, disciplines, teams and projects there are. */
  tags: number;
  disciplines: number;
  teams: number;
  projects: number;
  /** Pairs of disciplines that are close to each other. */
  related: [number, number][];
  /** Places of work; `tz` is minutes east of Greenwich. */
  sites: { name: string; tz: number }[];
  mentees: Mentee[];
  mentors: Mentor[];
  /** Mentee and mentor who must not be combined. */
  forbidden: [mentee: number, mentor: number][];
  /** Mentees who must not be in one group. */
  vetoes: [number, number][];
  /** Mentee and mentor who must be together: HR pinned them. */
  locks: [mentee: number, mentor: number][];
  /** Mentee and mentor of another discipline whom HR let come together, with a reason. */
  granted?: [mentee: number, mentor: number][];
  /** Mentee and the mentor of the plan before this one. */
  previous: [mentee: number, mentor: number][];
}

/** One group of a plan. */
export interface PlannedGroup {
  mentor: number;
  slot: number;
  agenda: number[];
  members: number[];
}

/** A division of the mentees: `crossmatch-assignment/1`. */
export interface Plan {
  format: 'crossmatch-assignment/1';
  groups: PlannedGroup[];
  unplaced: number[];
}

/** How long the engine searches, in iterations and not in seconds, so that the answer does not depend on the machine. */
export type Effort = 'quick' | 'normal' | 'thorough';
