import { sessionFrame } from './catalogue.js';
import {
  audiences,
  caseKinds,
  caseOwnerParts,
  methodUses,
  outputKinds,
  parties,
  seats,
  type CaseOwnerPart,
  type Frame,
  type Method,
  type Output,
  type Phase,
  type Text,
} from './method.js';
import { ratedBefore } from './rating.js';

/** The rules a method has to keep; the key under which each is explained to the trainer who edits one. */
type MethodRule =
  | 'SHAPE'
  | 'TEXT'
  | 'MINUTES'
  | 'SLOT'
  | 'OWNER'
  | 'CASE_OWNER'
  | 'HAND_IN'
  | 'AUDIENCE'
  | 'WORD_AFTER_LISTENING'
  | 'SAME_ID'
  | 'NOTHING_TO_RATE'
  | 'NOTHING_TO_VOTE'
  | 'AGREEMENTS';

/** One rule that is broken, and where: `phases.3.minutes`. */
interface MethodProblem {
  path: string;
  rule: MethodRule;
}

type Loose<T> = { [K in keyof T]?: unknown };

const among = (values: readonly string[], value: unknown) => typeof value === 'string' && values.includes(value);
const listOf = (values: readonly string[], value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => among(values, one));
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const when = (broken: boolean, path: string, rule: MethodRule): MethodProblem[] => (broken ? [{ path, rule }] : []);
/** Longer than any meeting, and than any group: what is larger is a slip of the finger. */
const most = 480;
const longestText = 1_000;
const name = /^[a-zA-Z0-9-]{1,60}$/;
const whole = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= most;
const isName = (value: unknown) => typeof value === 'string' && name.test(value);

/** In a session these come before and after a framed method, and its own phases are told apart from them by name. */
const framePhases = [...sessionFrame.opening, ...sessionFrame.closing].map(({ id }) => id);

/** Everything that is wrong with a method that someone wrote; empty when it can be used. */
export function methodProblems(method: unknown): MethodProblem[] {
  if (!isRecord(method) || !Array.isArray(method.phases)) return [{ path: 'phases', rule: 'SHAPE' }];
  const candidate: Loose<Method> = method;
  const around = method.framed === true ? framePhases : [];
  const found = [...headProblems(candidate), ...phasesProblems(method.phases, 'phases', around)];
  if (found.length > 0) return found;
  const phases = method.phases as Phase[];
  return [
    ...when(minutesOf(phases) > (candidate.minutes as number), 'minutes', 'SLOT'),
    ...listeningProblems(phases),
    ...decisionProblems(phases, 'phases'),
    ...when(candidate.framed === false && !yields(phases, 'AGREEMENT'), 'phases', 'AGREEMENTS'),
  ];
}

/** The same for the frame around the methods: it must look back on the agreements and make new ones. */
export function frameProblems(frame: Frame): MethodProblem[] {
  return [
    ...phasesProblems(frame.opening, 'opening'),
    ...decisionProblems(frame.opening, 'opening'),
    ...phasesProblems(frame.closing, 'closing'),
    ...when(!yields(frame.opening, 'OUTCOME'), 'opening', 'AGREEMENTS'),
    ...when(!yields(frame.closing, 'AGREEMENT'), 'closing', 'AGREEMENTS'),
  ];
}

export const minutesOf = (phases: readonly Phase[]) => phases.reduce((sum, phase) => sum + phase.minutes, 0);

const yields = (phases: Phase[], kind: Output['kind']) =>
  phases.some((phase) => phase.outputs.some((output) => output.kind === kind));

function headProblems(method: Loose<Method>): MethodProblem[] {
  const people = (method.people ?? {}) as Loose<Method['people']>;
  const span = whole(people.from) && whole(people.to) && people.from <= people.to;
  const flags = [method.needsTrust, method.framed].every((flag) => typeof flag === 'boolean');
  return [
    ...when(!isName(method.id), 'id', 'SHAPE'),
    ...when(!Number.isInteger(method.version) || (method.version as number) < 1, 'version', 'SHAPE'),
    ...when(!whole(method.minutes), 'minutes', 'MINUTES'),
    ...when(!span, 'people', 'SHAPE'),
    ...when(!flags, 'framed', 'SHAPE'),
    ...when(!listOf(methodUses, method.usedIn) || method.usedIn.length === 0, 'usedIn', 'SHAPE'),
    ...when(!listOf(caseKinds, method.suits), 'suits', 'SHAPE'),
    ...textProblems(method.name, 'name'),
    ...textProblems(method.summary, 'summary'),
  ];
}

function phasesProblems(phases: unknown[], path: string, around: string[] = []): MethodProblem[] {
  const ids = phases.map((phase) => (isRecord(phase) ? phase.id : undefined));
  const taken = (id: unknown, at: number) => ids.indexOf(id) !== at || among(around, id);
  return [
    ...when(phases.length === 0, path, 'SHAPE'),
    ...ids.flatMap((id, at) => when(taken(id, at), `${path}.${at}.id`, 'SAME_ID')),
    ...phases.flatMap((phase, at) => phaseProblems(phase, `${path}.${at}`)),
  ];
}

function phaseProblems(phase: unknown, path: string): MethodProblem[] {
  if (!isRecord(phase)) return [{ path, rule: 'SHAPE' }];
  const { id, minutes, owner, alsoSpeaking = [], silent = false }: Loose<Phase> = phase;
  return [
    ...when(!isName(id), `${path}.id`, 'SHAPE'),
    ...when(!whole(minutes), `${path}.minutes`, 'MINUTES'),
    ...when(!among(parties, owner), `${path}.owner`, 'OWNER'),
    ...when(!listOf(parties, alsoSpeaking), `${path}.alsoSpeaking`, 'OWNER'),
    ...when(typeof silent !== 'boolean', `${path}.silent`, 'SHAPE'),
    ...textProblems(phase.name, `${path}.name`),
    ...instructionProblems(phase.instruction, `${path}.instruction`),
    ...caseOwnerProblems(phase.caseOwner, `${path}.caseOwner`),
    ...['examples', 'may', 'mayNot'].flatMap((list) => textsProblems(phase[list], `${path}.${list}`)),
    ...outputProblems(phase, path),
  ];
}

function instructionProblems(instruction: unknown, path: string): MethodProblem[] {
  if (!isRecord(instruction)) return [{ path, rule: 'TEXT' }];
  const named = new Set(['ADVISER', 'FACILITATOR', ...Object.keys(instruction)]);
  return [...named].flatMap((seat) => [
    ...when(!among(seats, seat), `${path}.${seat}`, 'SHAPE'),
    ...textProblems(instruction[seat], `${path}.${seat}`),
  ]);
}

function textProblems(text: unknown, path: string): MethodProblem[] {
  const { nl, en }: Loose<Text> = isRecord(text) ? text : {};
  const fine = (words: unknown) => typeof words === 'string' && words.trim() !== '' && words.length <= longestText;
  return when(![nl, en].every(fine), path, 'TEXT');
}

function textsProblems(texts: unknown = [], path: string): MethodProblem[] {
  if (!Array.isArray(texts)) return [{ path, rule: 'SHAPE' }];
  return texts.flatMap((text, at) => textProblems(text, `${path}.${at}`));
}

function caseOwnerProblems(value: unknown, path: string): MethodProblem[] {
  if (!listOf(caseOwnerParts, value) || value.length === 0) return [{ path, rule: 'CASE_OWNER' }];
  const parts = value as CaseOwnerPart[];
  return when(parts.includes('ACTIVE') && onlyListens(parts), path, 'CASE_OWNER');
}

function outputProblems(phase: Loose<Phase>, path: string): MethodProblem[] {
  if (!Array.isArray(phase.outputs)) return [{ path: `${path}.outputs`, rule: 'SHAPE' }];
  const outputs: Loose<Output>[] = phase.outputs.map((output) => (isRecord(output) ? output : {}));
  const handedIn = outputs.some((output) => output.audience !== 'AUTHOR');
  return [
    ...outputs.flatMap((output, at) => [
      ...when(!among(outputKinds, output.kind), `${path}.outputs.${at}.kind`, 'SHAPE'),
      ...when(!among(parties, output.by), `${path}.outputs.${at}.by`, 'OWNER'),
      ...when(!among(audiences, output.audience), `${path}.outputs.${at}.audience`, 'AUDIENCE'),
    ]),
    ...when(phase.silent === true && !handedIn, `${path}.outputs`, 'HAND_IN'),
  ];
}

/** Whoever values or votes needs something to value or to vote for. */
function decisionProblems(phases: Phase[], path: string): MethodProblem[] {
  const cases = phases.findIndex(({ outputs }) => outputs.some(({ kind }) => kind === 'CASE'));
  return phases.flatMap(({ outputs }, at) =>
    outputs.flatMap(({ kind }, of) => [
      ...when(kind === 'RATING' && !ratedBefore(phases, at), `${path}.${at}.outputs.${of}.kind`, 'NOTHING_TO_RATE'),
      ...when(kind === 'VOTE' && (cases < 0 || cases > at), `${path}.${at}.outputs.${of}.kind`, 'NOTHING_TO_VOTE'),
    ]),
  );
}

const onlyListens = (parts: CaseOwnerPart[]) => parts.includes('LISTENS') || parts.includes('OUT');

/** Whoever was silenced gets the word again. */
function listeningProblems(phases: Phase[]): MethodProblem[] {
  const lastWord = phases.findLastIndex(({ owner }) => owner === 'CASE_OWNER');
  return phases.flatMap(({ caseOwner }, at) =>
    when(onlyListens(caseOwner) && at > lastWord, `phases.${at}.caseOwner`, 'WORD_AFTER_LISTENING'),
  );
}
