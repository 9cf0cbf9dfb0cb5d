import { plainWord, type Table } from '@libs/spreadsheet';
import type { Columns, ListShape } from './columns.js';
import type { RowProblem } from './problem.js';
import { RowReader } from './row-reader.js';
import { type HalfDay, readHalfDays } from './week.js';

/** One row of the list of enrolments: what a person wishes as mentor or mentee. */
export interface EnrolmentRow {
  line: number;
  number: string;
  role: 'MENTOR' | 'MENTEE';
  /** In order of priority; of a mentor: what the mentor can help with. */
  needs: string[];
  /** "Waar loop je tegenaan". */
  context: string;
  /** Personnel numbers, most wanted first: mentors for a mentee, mentees for a mentor. */
  preferred: string[];
  notWith: string[];
  /** Empty for who did not say: such a person cannot be placed yet. */
  available: HalfDay[];
  /** How many groups a mentor can take; 0 for a mentee. */
  groups: number;
}

export type EnrolmentField = Exclude<keyof EnrolmentRow, 'line'>;

export const enrolmentList: ListShape<EnrolmentField> = {
  names: {
    number: [
      'personeelsnummer',
      'personeelsnr',
      'medewerkernummer',
      'personnel number',
      'employee number',
      'employee id',
    ],
    role: ['rol', 'mentor of mentee', 'deelname als', 'role'],
    needs: ['leerbehoeften', 'leerbehoefte', 'leerwensen', 'leerdoelen', 'learning needs', 'needs', 'topics'],
    context: ['waar loop je tegenaan', 'toelichting', 'vraag', 'what do you run into', 'remarks'],
    preferred: ['voorkeur mentoren', 'voorkeur', 'voorkeur mentor', 'preferred mentors', 'preferred', 'preference'],
    notWith: ['liever niet met', 'niet met', 'rather not with', 'not with'],
    available: ['beschikbaar', 'beschikbaarheid', 'dagdelen', 'availability', 'available', 'half days'],
    groups: ['groepen', 'aantal groepen', 'groups', 'number of groups'],
  },
  required: ['number', 'role', 'needs'],
};

/** What the organisation and the programme already know. */
export interface EnrolmentContext {
  people: ReadonlySet<string>;
  /** Personnel numbers of those who are mentor in this programme already. */
  mentors: ReadonlySet<string>;
}

export interface EnrolmentList {
  good: EnrolmentRow[];
  problems: RowProblem[];
}

type Row = RowReader<EnrolmentField>;

/** The most that a row may name; a mentor has more experience to offer than a mentee has needs. */
const limits = { MENTOR: 10, MENTEE: 3, preferred: 3, notWith: 10 };
const roles: Record<string, EnrolmentRow['role']> = { mentor: 'MENTOR', begeleider: 'MENTOR', mentee: 'MENTEE' };

/** Judges a whole list of enrolments. */
export function readEnrolmentList(
  table: Table,
  columns: Columns<EnrolmentField>,
  context: EnrolmentContext,
): EnrolmentList {
  const rows = table.lines.map((line) => new RowReader(table, columns, line));
  const mentors = new Set(context.mentors);
  for (const row of rows) if (roleOf(row) === 'MENTOR') mentors.add(row.raw('number'));
  const firstLines = new Map<string, number>();
  const list: EnrolmentList = { good: [], problems: [] };
  for (const row of rows) {
    const enrolment = row.shifted ? null : readEnrolment(row, { ...context, mentors });
    if (enrolment) checkFirst(row, firstLines);
    if (enrolment && row.problems.length === 0) list.good.push(enrolment);
    list.problems.push(...row.problems);
  }
  return list;
}

const roleOf = (row: Row) => roles[plainWord(row.raw('role'))];

function readEnrolment(row: Row, context: EnrolmentContext): EnrolmentRow {
  const number = row.text('number', { max: 50, missing: 'MISSING_PERSONNEL_NUMBER' });
  if (number && !context.people.has(number)) row.report('number', 'UNKNOWN_PERSON');
  const role = roleOf(row);
  if (!role) row.report('role', row.raw('role') ? 'UNKNOWN_ROLE' : 'MISSING_ROLE');
  return {
    line: row.line,
    number,
    role: role ?? 'MENTEE',
    needs: needsOf(row, limits[role ?? 'MENTOR']),
    context: row.text('context', { max: 2000, multiline: true, confidential: true }),
    preferred: preferredOf(row, role ?? 'MENTOR', context),
    notWith: colleaguesOf(row, 'notWith', context),
    available: availableOf(row),
    groups: role === 'MENTOR' ? groupsOf(row) : 0,
  };
}

const parts = (text: string) => [
  ...new Set(
    text
      .split(/[,;|\n]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

function needsOf(row: Row, max: number): string[] {
  const needs = parts(row.raw('needs'));
  const long = needs.find((need) => need.length > 100);
  if (needs.length === 0) row.report('needs', 'MISSING_LEARNING_NEED');
  else if (needs.length > max) row.report('needs', 'TOO_MANY_LEARNING_NEEDS', { max, count: needs.length });
  else if (long) row.report('needs', 'TOO_LONG', { max: 100, length: long.length }, long);
  else row.text('needs', { max: 2000 });
  return needs;
}

function preferredOf(row: Row, role: EnrolmentRow['role'], context: EnrolmentContext): string[] {
  const wanted = colleaguesOf(row, 'preferred', context);
  const noMentor = wanted.find((number) => context.people.has(number) && !context.mentors.has(number));
  if (role === 'MENTEE' && noMentor) row.report('preferred', 'NO_SUCH_MENTOR', { number: noMentor }, noMentor);
  return wanted;
}

function colleaguesOf(row: Row, field: 'preferred' | 'notWith', { people }: EnrolmentContext): string[] {
  const numbers = parts(row.raw(field));
  const max = limits[field];
  if (numbers.length > max) row.report(field, 'TOO_MANY_COLLEAGUES', { max, count: numbers.length });
  const unknown = numbers.find((number) => !people.has(number));
  if (unknown) row.report(field, 'NO_SUCH_COLLEAGUE', { number: unknown.slice(0, 50) }, unknown);
  if (numbers.includes(row.raw('number'))) row.report(field, 'ABOUT_ONESELF');
  return numbers;
}

function availableOf(row: Row): HalfDay[] {
  const { halfDays, unknown } = readHalfDays(row.raw('available'));
  if (unknown.length) row.report('available', 'UNKNOWN_HALF_DAY', { halfDay: unknown[0].slice(0, 50) });
  return halfDays;
}

function groupsOf(row: Row): number {
  const text = row.raw('groups') || '1';
  if (!/^[1-4]$/.test(text)) row.report('groups', 'NOT_A_NUMBER_OF_GROUPS', { max: 4 });
  return Number(text);
}

/** A person takes part once in a programme. */
function checkFirst(row: Row, firstLines: Map<string, number>): void {
  const number = row.raw('number');
  const first = firstLines.get(number);
  if (first === undefined) firstLines.set(number, row.line);
  else if (number) row.report('number', 'DUPLICATE_ENROLMENT', { first });
}
