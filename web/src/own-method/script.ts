import { type Method, methodProblems, type Phase, type Text } from '@libs/methods';

const empty = (): Text => ({ nl: '', en: '' });

/** A step with nothing in it yet. */
export const newPhase = (): Phase => ({
  id: `step-${crypto.randomUUID().slice(0, 8)}`,
  name: empty(),
  minutes: 10,
  owner: 'ADVISERS',
  caseOwner: ['ACTIVE'],
  instruction: { ADVISER: empty(), FACILITATOR: empty() },
  outputs: [],
});

/** A method with nothing in it yet but one step. */
export const newMethod = (): Method => ({
  id: 'new',
  version: 1,
  name: empty(),
  summary: empty(),
  minutes: 60,
  people: { from: 4, to: 8 },
  needsTrust: false,
  framed: true,
  usedIn: ['INTERVISIE'],
  suits: ['STUCK'],
  phases: [{ ...newPhase(), owner: 'CASE_OWNER' }],
});

/** What was in a file, made safe to show in the form; undefined when it is no method at all. */
export function methodIn(text: string): Method | undefined {
  try {
    const found: unknown = JSON.parse(text);
    const method = { ...newMethod(), ...(found as Method) };
    const shown =
      Array.isArray((found as Method).phases) && methodProblems(method).every(({ rule }) => rule !== 'SHAPE');
    return shown ? method : undefined;
  } catch {
    return undefined;
  }
}

export const problemsOf = (method: Method) => methodProblems({ ...method, version: 1 });
export type Problem = ReturnType<typeof problemsOf>[number];
