import type { Line, Table } from '@libs/spreadsheet';
import type { Columns, ListShape } from './columns.js';
import type { RowProblem } from './problem.js';
import { RowReader } from './row-reader.js';
import { readWorkingDays, type WeekDay } from './week.js';

/** One row of the staff list, read. */
export interface PersonRow {
  line: number;
  number: string;
  firstName: string;
  /** Tussenvoegsel: "van der". */
  infix: string;
  lastName: string;
  email: string;
  discipline: string;
  team: string;
  jobTitle: string;
  /** Personnel number of the manager, empty for who has none. */
  managerNumber: string;
  employedSince: string | null;
  site: string;
  workingDays: WeekDay[];
}

export type PersonField = Exclude<keyof PersonRow, 'line'>;

export const personList: ListShape<PersonField> = {
  names: {
    number: ['personeelsnummer', 'personeelsnr', 'pers. nr', 'medewerkernummer', 'medewerkersnummer', 'medewerker id',
      'stamnummer', 'personnel number', 'employee number', 'employee id', 'staff number'], // prettier-ignore
    firstName: ['voornaam', 'roepnaam', 'first name', 'given name'],
    infix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'infix', 'prefix', 'name prefix'],
    lastName: ['achternaam', 'familienaam', 'geslachtsnaam', 'last name', 'surname', 'family name'],
    email: ['e-mail', 'e-mailadres', 'mailadres', 'mail', 'e-mail address', 'zakelijk e-mailadres', 'work e-mail'],
    discipline: ['vakgebied', 'discipline', 'vakgroep', 'beroepsgroep', 'profession', 'field'],
    team: ['team', 'afdeling', 'organisatie-eenheid', 'department', 'unit', 'teamnaam'],
    jobTitle: ['functie', 'functienaam', 'functiebenaming', 'rol', 'job title', 'position', 'function', 'job'],
    managerNumber: ['leidinggevende', 'personeelsnummer leidinggevende', 'manager', 'chef', 'manager number',
      'manager id', 'line manager', 'supervisor', 'reports to'], // prettier-ignore
    employedSince: ['in dienst sinds', 'datum in dienst', 'in dienst', 'indiensttreding', 'startdatum', 'employed since',
      'start date', 'hire date', 'date of employment'], // prettier-ignore
    site: ['locatie', 'standplaats', 'vestiging', 'werkplek', 'location', 'site', 'office'],
    workingDays: ['werkdagen', 'dagen', 'rooster', 'working days', 'work days', 'days'],
  },
  required: ['number', 'firstName', 'lastName', 'email', 'discipline', 'team'],
};

export interface ReadPerson {
  person: PersonRow;
  problems: RowProblem[];
}

const domainLabel = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const address = new RegExp(`^[^\\s@"<>(),;:\\\\[\\]]+@(?:${domainLabel}\\.)+${domainLabel}$`, 'u');

/** Reads one row by itself; what rows have to do with each other is judged over the whole list. */
export function readPerson(table: Table, columns: Columns<PersonField>, line: Line): ReadPerson {
  const row = new RowReader(table, columns, line);
  if (row.shifted) return { person: shiftedPerson(row), problems: row.problems };
  const name = { max: 100 };
  const person: PersonRow = {
    line: line.line,
    number: row.text('number', { max: 50, missing: 'MISSING_PERSONNEL_NUMBER' }),
    firstName: row.text('firstName', { ...name, missing: 'MISSING_FIRST_NAME' }),
    infix: row.text('infix', { max: 30 }),
    lastName: row.text('lastName', { ...name, missing: 'MISSING_LAST_NAME' }),
    email: emailOf(row),
    discipline: row.text('discipline', { ...name, missing: 'MISSING_DISCIPLINE' }),
    team: row.text('team', { ...name, missing: 'MISSING_TEAM' }),
    jobTitle: row.text('jobTitle', name),
    managerNumber: row.text('managerNumber', { max: 50 }),
    employedSince: row.date('employedSince'),
    site: row.text('site', name),
    workingDays: workingDaysOf(row),
  };
  return { person, problems: row.problems };
}

function emailOf(row: RowReader<PersonField>): string {
  const email = row.text('email', { max: 254, missing: 'MISSING_E_MAIL_ADDRESS' }).toLowerCase();
  if (email && email.length <= 254 && !address.test(email)) row.report('email', 'NOT_AN_E_MAIL_ADDRESS');
  return email;
}

function workingDaysOf(row: RowReader<PersonField>): WeekDay[] {
  const { days, unknown } = readWorkingDays(row.raw('workingDays'));
  if (unknown.length) row.report('workingDays', 'UNKNOWN_WORKING_DAY', { day: unknown[0].slice(0, 50) });
  return days;
}

/** Of a row whose cells have moved only the number is used: so that its reports still find their manager in the file. */
const shiftedPerson = (row: RowReader<PersonField>): PersonRow => ({
  line: row.line,
  number: row.raw('number'),
  firstName: row.raw('firstName'),
  infix: '',
  lastName: row.raw('lastName'),
  email: row.raw('email').toLowerCase(),
  discipline: '',
  team: '',
  jobTitle: '',
  managerNumber: '',
  employedSince: null,
  site: '',
  workingDays: [],
});
