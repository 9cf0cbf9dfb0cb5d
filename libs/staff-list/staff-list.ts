import type { Table } from '@libs/spreadsheet';
import type { Columns } from './columns.js';
import { type PersonField, personList, type PersonRow, readPerson, type ReadPerson } from './person-row.js';
import { excerpt, type Problem, type ProblemParams, type RowProblem } from './problem.js';
import { reportingCircles } from './reporting-line.js';

/** What the organisation already knows about a person. */
export interface KnownPerson {
  number: string;
  email: string;
  managerNumber: string;
}

export interface StaffList {
  /** The rows without any problem. */
  good: PersonRow[];
  problems: RowProblem[];
  /** Every number and address that occurs in the file, also in rejected rows: these people did not leave. */
  mentioned: { numbers: Set<string>; emails: Set<string> };
}

/** The addresses in a list, to find out which of them somebody of another organisation has. */
export const addressesIn = (table: Table, { email = -1 }: Columns<PersonField>): string[] =>
  table.lines.map(({ cells }) => (cells[email] ?? '').normalize('NFC').toLowerCase());

/** Judges a whole staff list, against itself and against the people whom the organisation already has. */
export function readStaffList(
  table: Table,
  columns: Columns<PersonField>,
  known: KnownPerson[],
  elsewhere: ReadonlySet<string> = new Set(),
): StaffList {
  const rows = table.lines.map((line) => readPerson(table, columns, line));
  const judge = new Judge(
    rows,
    known,
    (field) => table.header.cells[columns[field] ?? -1] ?? personList.names[field][0],
  );
  judge.duplicates();
  judge.takenAddresses(elsewhere);
  judge.managers();
  judge.leftovers();
  return {
    good: rows.filter(({ problems }) => problems.length === 0).map(({ person }) => person),
    problems: rows.flatMap(({ problems }) => problems),
    mentioned: {
      numbers: new Set(rows.map(({ person }) => person.number)),
      emails: new Set(rows.map(({ person }) => person.email)),
    },
  };
}

class Judge {
  private readonly knownByNumber: Map<string, KnownPerson>;
  private readonly inFile = new Map<string, ReadPerson>();

  constructor(
    private readonly rows: ReadPerson[],
    known: KnownPerson[],
    private readonly columnName: (field: PersonField) => string,
  ) {
    this.knownByNumber = new Map(known.map((person) => [person.number, person]));
    for (const row of rows) if (!this.inFile.has(row.person.number)) this.inFile.set(row.person.number, row);
  }

  /** The first row with a number or an address keeps it. */
  duplicates(): void {
    const firstWithEmail = new Map<string, number>();
    for (const row of this.rows) {
      const { number, email, line } = row.person;
      const sameNumber = this.inFile.get(number)!;
      if (number && sameNumber !== row)
        this.report(row, 'number', 'DUPLICATE_PERSONNEL_NUMBER', { first: sameNumber.person.line });
      const first = firstWithEmail.get(email);
      if (email && first !== undefined) this.report(row, 'email', 'DUPLICATE_E_MAIL_ADDRESS', { first });
      else firstWithEmail.set(email, line);
    }
  }

  takenAddresses(elsewhere: ReadonlySet<string>): void {
    for (const row of this.rows) if (elsewhere.has(row.person.email)) this.report(row, 'email', 'E_MAIL_ADDRESS_TAKEN');
  }

  managers(): void {
    const circles = reportingCircles(this.managersAfter(() => true));
    for (const row of this.rows) {
      const { number, managerNumber } = row.person;
      if (!managerNumber) continue;
      if (managerNumber === number) this.report(row, 'managerNumber', 'OWN_MANAGER');
      else if (!this.inFile.has(managerNumber) && !this.knownByNumber.has(managerNumber))
        this.report(row, 'managerNumber', 'MANAGER_NOT_IN_THE_FILE');
      else if (this.inFile.get(number) === row && circles.has(number)) this.reportCircle(row, circles.get(number)!);
    }
  }

  /**
   * What only goes wrong because other rows are rejected: those people keep what they had, and a good row may clash
   * with that. Each turn can reject rows, so it is repeated until nothing changes.
   */
  leftovers(): void {
    while (this.addressesInUse() || this.circlesLeft());
  }

  private addressesInUse(): boolean {
    const kept = new Map<string, string>();
    for (const { number, email } of this.knownByNumber.values())
      if (!this.isGood(this.inFile.get(number))) kept.set(email.toLowerCase(), number);
    const clashing = this.rows.filter(
      (row) => this.isGood(row) && (kept.get(row.person.email) ?? row.person.number) !== row.person.number,
    );
    for (const row of clashing)
      this.report(row, 'email', 'E_MAIL_ADDRESS_IN_USE', { number: kept.get(row.person.email)! });
    return clashing.length > 0;
  }

  private circlesLeft(): boolean {
    const circles = reportingCircles(this.managersAfter((row) => this.isGood(row)));
    const clashing = this.rows.filter((row) => this.isGood(row) && circles.has(row.person.number));
    for (const row of clashing) this.reportCircle(row, circles.get(row.person.number)!);
    return clashing.length > 0;
  }

  /** The reporting lines as they would be if these rows were applied and the others not. */
  private managersAfter(applied: (row: ReadPerson) => boolean): Map<string, string> {
    const managers = new Map([...this.knownByNumber].map(([number, person]) => [number, person.managerNumber]));
    for (const [number, row] of this.inFile)
      if (number && applied(row))
        managers.set(number, row.person.managerNumber === number ? '' : row.person.managerNumber);
    return managers;
  }

  private isGood(row: ReadPerson | undefined): boolean {
    return row !== undefined && row.problems.length === 0;
  }

  private reportCircle(row: ReadPerson, circle: string[]): void {
    const from = circle.indexOf(row.person.number);
    const path = [...circle.slice(from), ...circle.slice(0, from), row.person.number];
    const shown = path.length > 8 ? [...path.slice(0, 6), '…', path.at(-1)] : path;
    this.report(row, 'managerNumber', 'REPORTING_LINE_IS_CIRCULAR', { path: shown.join(' → ') });
  }

  private report(
    { person, problems }: ReadPerson,
    field: PersonField,
    problem: Problem,
    params: ProblemParams = {},
  ): void {
    const value = excerpt(String(person[field] ?? ''));
    problems.push({ line: person.line, column: this.columnName(field), value, problem, params });
  }
}
