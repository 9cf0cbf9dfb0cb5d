import { randomUUID } from 'node:crypto';
import { dayParts, type EnrolmentField, type EnrolmentRow, type HalfDay, weekDays } from '@libs/staff-list';
import { changesBetween, type Entry, Spelling, StaffListOutcome } from '@api/staff-list';

/** An enrolment as the list words it. What somebody runs into and whom they would rather not meet, HR cannot see. */
export interface EnrolmentKnown {
  id: string;
  number: string;
  name: string;
  role: EnrolmentRow['role'];
  needs: string[];
  preferred: string[];
  /** Bits: Monday morning 1, Monday afternoon 2, and so on. */
  availability: number;
  groups: number;
  /** Whether the person has said yes; from then on the wish is theirs alone. */
  confirmed: boolean;
}

/** What applying needs to know of a row. */
interface Target {
  role: EnrolmentRow['role'];
  needs: string[];
  preferred: string[];
  availability: number;
  groups: number;
  context: string;
  notWith: string[];
}

const WORKING_DAYS = 5;
const slots = weekDays.slice(0, WORKING_DAYS).flatMap((day) => dayParts.map((part) => ({ day, part })));
const bitsOf = (halfDays: HalfDay[]) =>
  slots.reduce((bits, { day, part }, at) => {
    const free = halfDays.some((each) => each.day === day && each.part === part);
    return bits | (free ? 1 << at : 0);
  }, 0);
const slotsOf = (bits: number) => slots.filter((_, at) => bits & (1 << at)).map(({ day, part }) => `${day}_${part}`);

const shown = ({ role, needs, preferred, availability, groups }: Omit<Target, 'context' | 'notWith'>) => ({
  role,
  needs: needs.join(', '),
  preferred: preferred.join(', '),
  available: slotsOf(availability),
  groups: String(groups),
});

export interface Compared {
  rows: EnrolmentRow[];
  known: EnrolmentKnown[];
  names: ReadonlyMap<string, string>;
  /** The needs that the programme has already. */
  needs: string[];
  given: Set<EnrolmentField>;
}

/** Compares the good rows with the enrolments there are. Who has confirmed keeps the own wish. */
export function compareEnrolments({ rows, known, names, needs, given }: Compared): Entry[] {
  const byNumber = new Map(known.map((each) => [each.number, each]));
  const spelling = new Spelling(needs);
  const inFile = rows.map((row): Entry => {
    const before = byNumber.get(row.number);
    const after = targetOf(row, before, given, spelling);
    const changes = before && !before.confirmed ? changesBetween(shown(before), shown(after), fields) : [];
    const same = changes.length ? StaffListOutcome.CHANGED : StaffListOutcome.UNCHANGED;
    return {
      outcome: before ? same : StaffListOutcome.ADDED,
      line: row.line,
      subjectId: before?.id ?? randomUUID(),
      number: row.number,
      name: names.get(row.number) ?? row.number,
      detail: before?.confirmed ? before.role : after.role,
      changes,
      awaitsManager: false,
      target: before?.confirmed ? null : after,
    };
  });
  const present = new Set(rows.map(({ number }) => number));
  return [...inFile, ...known.filter(({ number, confirmed }) => !present.has(number) && !confirmed).map(leaves)];
}

const fields: (keyof ReturnType<typeof shown>)[] = ['role', 'needs', 'preferred', 'available', 'groups'];

function targetOf(
  row: EnrolmentRow,
  before: EnrolmentKnown | undefined,
  given: Set<EnrolmentField>,
  spelling: Spelling,
): Target {
  const kept = <Value>(field: EnrolmentField, read: Value, was: Value | undefined) =>
    given.has(field) ? read : (was ?? read);
  return {
    role: row.role,
    needs: row.needs.map((need) => spelling.of(need)),
    preferred: kept('preferred', row.preferred, before?.preferred),
    availability: kept('available', bitsOf(row.available), before?.availability),
    groups: row.role === 'MENTEE' ? 0 : kept('groups', row.groups, before?.groups || row.groups),
    context: row.context,
    notWith: row.notWith,
  };
}

const leaves = ({ id, number, name, role }: EnrolmentKnown): Entry => ({
  outcome: StaffListOutcome.LEFT,
  line: null,
  subjectId: id,
  number,
  name,
  detail: role,
  changes: [],
  awaitsManager: false,
  target: null,
});
