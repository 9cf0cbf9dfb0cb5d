/** A text in both languages of the product. */
export type Text = Readonly<Record<'nl' | 'en', string>>;

/** Those who can be given the word, or a task. Advisers are all who neither bring the case nor lead. */
export const parties = ['EVERYONE', 'CASE_OWNER', 'PREVIOUS_CASE_OWNER', 'ADVISERS', 'FACILITATOR'] as const;
export type Party = (typeof parties)[number];

/**
 * The seat of one person in a session; it decides the instruction on the own screen. Who watches the time or takes
 * notes advises like the others; an observer watches how the talk goes.
 */
export const seats = [
  'CASE_OWNER',
  'PREVIOUS_CASE_OWNER',
  'ADVISER',
  'FACILITATOR',
  'TIMEKEEPER',
  'NOTE_TAKER',
  'OBSERVER',
] as const;
export type Seat = (typeof seats)[number];

/** What the case owner does during a phase. OUT sits outside the circle, with the back turned. */
export const caseOwnerParts = ['ACTIVE', 'LISTENS', 'WRITES', 'OUT'] as const;
export type CaseOwnerPart = (typeof caseOwnerParts)[number];

/** What people write down in a session. A formulation says what the problem really is; a judgement what somebody thinks right. */
export const contributionKinds = [
  'CASE',
  'QUESTION',
  'NOTE',
  'FEELING',
  'HYPOTHESIS',
  'FORMULATION',
  'JUDGEMENT',
  'ADVICE',
  'TAKEAWAY',
] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** What can be valued in a later phase. */
export const rateableKinds = ['QUESTION', 'FORMULATION'] as const satisfies readonly ContributionKind[];

/** How near a question or formulation comes, to the one who values it. No number, so nothing to add up. */
export const ratings = ['COLD', 'LUKEWARM', 'WARM'] as const;
export type Rating = (typeof ratings)[number];

/**
 * What comes out of a phase: texts, and what is decided. RATING values each text of an earlier phase, see `ratedBefore`;
 * VOTE is one vote each for a case that was proposed; CHOICE names the case owner; OUTCOME answers old agreements.
 */
export const outputKinds = [...contributionKinds, 'RATING', 'VOTE', 'CHOICE', 'OUTCOME', 'AGREEMENT'] as const;
export type OutputKind = (typeof outputKinds)[number];

/** What a method is used in: the kinds of session of a group, sessions of a group of mentors, and talks of two. */
export const methodUses = ['INTERVISIE', 'FIRST_MEETING', 'WORK_VISIT', 'GUEST', 'PEER_GROUP', 'ONE_ON_ONE'] as const;
export type MethodUse = (typeof methodUses)[number];

/** What a case is about, as the one who brings it would say; it helps to choose a method. */
export const caseKinds = [
  'INCIDENT',
  'RELATION',
  'STUCK',
  'PATTERN',
  'CHOICE',
  'DILEMMA',
  'EMOTION',
  'SUCCESS',
] as const;
export type CaseKind = (typeof caseKinds)[number];

/** Who reads it: only who wrote it, who was there, or the whole group, also who was absent. */
export const audiences = ['AUTHOR', 'PRESENT', 'GROUP'] as const;
export type Audience = (typeof audiences)[number];

export interface Output {
  kind: OutputKind;
  by: Party;
  audience: Audience;
}

/** One step of a method. The owner has the word; others speak only where the phase says so. */
export interface Phase {
  id: string;
  name: Text;
  minutes: number;
  owner: Party;
  alsoSpeaking?: Party[];
  /** Nobody speaks: each writes, and reads the texts of others once all have handed in or the phase ends. */
  silent?: boolean;
  caseOwner: CaseOwnerPart[];
  instruction: Partial<Record<Seat, Text>> & { ADVISER: Text; FACILITATOR: Text };
  examples?: Text[];
  /** What fits this phase, and what does not: a few words each. */
  may?: Text[];
  mayNot?: Text[];
  outputs: Output[];
}

/** A versioned script for a conversation. A session that runs keeps the version it began with. */
export interface Method {
  id: string;
  version: number;
  name: Text;
  summary: Text;
  /** The slot that the phases have to fit. */
  minutes: number;
  people: { from: number; to: number };
  /** Only for groups that know and trust each other. */
  needsTrust: boolean;
  /** Whether the session frame goes around it: check-in and look back before, agreements after. */
  framed: boolean;
  usedIn: MethodUse[];
  /** The kinds of case that it suits; none: there is no case in it. */
  suits: CaseKind[];
  phases: Phase[];
}

/** What surrounds every framed method in a session. */
export interface Frame {
  id: string;
  version: number;
  name: Text;
  opening: Phase[];
  closing: Phase[];
}
