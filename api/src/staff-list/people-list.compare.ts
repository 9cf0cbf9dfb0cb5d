import { randomUUID } from 'node:crypto';
import type { PersonField, PersonRow, StaffList } from '@libs/staff-list';
import { changesBetween, Spelling } from './compare.js';
import type { Entry } from './list-kind.js';
import { StaffListOutcome } from './staff-list-entry.entity.js';

/** Somebody as the organisation knows them, in the words of the staff list. */
export interface PersonKnown extends Omit<PersonRow, 'line'> {
  id: string;
  leftOn: string | null;
  /** HR came with the organisation and need not be on its list. */
  isHr: boolean;
}

type Values = Omit<PersonRow, 'line'>;

const blank: Values = {
  number: '',
  firstName: '',
  infix: '',
  lastName: '',
  email: '',
  discipline: '',
  team: '',
  jobTitle: '',
  managerNumber: '',
  employedSince: null,
  site: '',
  workingDays: ['MO', 'TU', 'WE', 'TH', 'FR'],
};
const fields = Object.keys(blank) as PersonField[];
const weekend = new Set<string>(['SA', 'SU']);
const nameOf = ({ firstName, infix, lastName }: Values) => [firstName, infix, lastName].filter(Boolean).join(' ');
const detailOf = ({ jobTitle, team }: Values) => [jobTitle, team].filter(Boolean).join(' · ');

/** Compares the good rows with the people there are. Columns that the file does not have leave what they are about as it is. */
export function comparePeople(list: StaffList, known: PersonKnown[], given: PersonField[]): Entry[] {
  const byNumber = new Map(known.map((person) => [person.number, person]));
  const teams = new Spelling(known.map(({ team }) => team));
  const disciplines = new Spelling(known.map(({ discipline }) => discipline));
  const present = new Set([...byNumber.keys(), ...list.good.map(({ number }) => number)]);
  const inFile = list.good.map((row): Entry => {
    const before = byNumber.get(row.number);
    const read = { ...row, team: teams.of(row.team), discipline: disciplines.of(row.discipline) };
    const after = merged(before, read, given);
    const changes = before ? [...changesBetween<Values>(before, after, fields), ...comesBack(before)] : [];
    const same = changes.length ? StaffListOutcome.CHANGED : StaffListOutcome.UNCHANGED;
    return {
      outcome: before ? same : StaffListOutcome.ADDED,
      line: row.line,
      subjectId: before?.id ?? randomUUID(),
      number: row.number,
      name: nameOf(after),
      detail: detailOf(after),
      changes,
      awaitsManager: after.managerNumber !== '' && !present.has(after.managerNumber),
      target: before && changes.length === 0 ? null : after,
    };
  });
  return [...inFile, ...peopleWhoLeft(list, known)];
}

function merged(before: Values | undefined, read: Values, given: PersonField[]): Values {
  const after: Values = Object.fromEntries(fields.map((field) => [field, (before ?? blank)[field]])) as never;
  for (const field of given) Object.assign(after, { [field]: read[field] });
  // the week of the product has five days; nobody works on none of them
  const days = after.workingDays.filter((day) => !weekend.has(day));
  return { ...after, workingDays: days.length ? days : blank.workingDays };
}

const comesBack = ({ leftOn }: PersonKnown) => (leftOn ? [{ field: 'leftOn', from: leftOn, to: '' }] : []);

function peopleWhoLeft({ mentioned }: StaffList, known: PersonKnown[]): Entry[] {
  return known
    .filter(({ number, email, leftOn, isHr }) => {
      const occurs = mentioned.numbers.has(number) || mentioned.emails.has(email);
      return !occurs && !leftOn && !isHr;
    })
    .map((person) => ({
      outcome: StaffListOutcome.LEFT,
      line: null,
      subjectId: person.id,
      number: person.number,
      name: nameOf(person),
      detail: detailOf(person),
      changes: [],
      awaitsManager: false,
      target: null,
    }));
}
