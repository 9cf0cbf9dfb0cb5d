/** A text in both languages of the product. */
export type Text = Readonly<Record<'nl' | 'en', string>>;

/** Those who can be given the word, or a task. Advisers are all who neither bring the case nor lead. */
export const parties = ['EVERYONE', 'CASE_OWNER', 'PREVIOUS_CASE_OWNER', 'ADVISERS', 'FACILITATOR'] as const;
export type Party = (typeof parties)[number];

/** The seat of one person in a session; it decides the instruction on the own screen. */
export const seats = ['CASE_OWNER', 'PREVIOUS_CASE_OWNER', 'ADVISER', 'FACILITATOR'] as const;
export type Seat = (typeof seats)[number];

/** What the case owner does during a phase. OUT sits outside the circle, with the back turned. */
export const caseOwnerParts = ['ACTIVE', 'LISTENS', 'WRITES', 'OUT'] as const;
export type CaseOwnerPart = (typeof caseOwnerParts)[number];

/** What people write down in a session. */
export const contributionKinds = ['CASE', 'QUESTION', 'NOTE', 'FEELING', 'HYPOTHESIS', 'ADVICE', 'TAKEAWAY'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** What comes out of a phase: texts, and the three decisions that a session takes. */
export const outputKinds = [...contributionKinds, 'CHOICE', 'OUTCOME', 'AGREEMENT'] as const;
export type OutputKind = (typeof outputKinds)[number];

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
  silent?: boolean;
  caseOwner: CaseOwnerPart[];
  instruction: { ADVISER: Text; FACILITATOR: Text; CASE_OWNER?: Text; PREVIOUS_CASE_OWNER?: Text };
  examples?: Text[];
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
