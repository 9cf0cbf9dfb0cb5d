import { readFileSync } from 'node:fs';
import { readTable } from '@libs/spreadsheet';
import fc from 'fast-check';
import {
  assignmentList,
  enrolmentList,
  guessFor,
  type KnownPerson,
  missingFields,
  personList,
  readAssignmentList,
  readEnrolmentList,
  readStaffList,
} from './index.js';
import { plainDate } from './plain-date.js';
import { reportingCircles } from './reporting-line.js';
import { readHalfDays, readWorkingDays } from './week.js';

const demo = (name: string) => readFileSync(`api/src/demo/waterschap/${name}`);
const table = (text: string) => readTable(new TextEncoder().encode(text));

const header =
  'personeelsnummer;voornaam;tussenvoegsel;achternaam;e-mail;vakgebied;team;leidinggevende;in dienst sinds;werkdagen';
interface Given {
  number?: string;
  first?: string;
  last?: string;
  email?: string;
  manager?: string;
  since?: string;
  days?: string;
}
const row = ({
  number = '1',
  first = 'Bo',
  last = 'Dam',
  email = `p${number}@w.example`,
  manager = '',
  since = '',
  days = 'ma',
}: Given) => [number, first, '', last, email, 'Ecologie', 'Ecologie A', manager, since, days].join(';');

async function staff(rows: Given[], known: KnownPerson[] = []) {
  const read = await table([header, ...rows.map(row)].join('\n'));
  const list = readStaffList(read, guessFor(personList, read), known);
  return {
    ...list,
    found: list.problems.map(({ line, column, problem, params }) => ({ line, column, problem, params })),
  };
}

describe('the staff list of the water authority', () => {
  const known: KnownPerson[] = [];

  it('is read whole, without a problem', async () => {
    const read = await readTable(demo('people.csv'));
    const { good, problems } = readStaffList(read, guessFor(personList, read), known);
    expect([good.length, problems]).toEqual([940, []]);
    expect(good[3]).toEqual({
      line: 5,
      number: '100022',
      firstName: 'Sanne',
      infix: 'van der',
      lastName: 'Veen',
      email: 's.vanderveen@waterschap.example',
      discipline: 'Waterbouwkunde',
      team: 'Waterbouwkunde D',
      jobTitle: 'Teamleider',
      managerNumber: '100001',
      employedSince: '1997-04-01',
      site: 'Gouda',
      workingDays: ['MO', 'TU', 'WE', 'TH'],
    });
  });

  it('with errors gives exactly the problems that are in it', async () => {
    const read = await readTable(demo('people-with-errors.csv'));
    const { good, problems } = readStaffList(read, guessFor(personList, read), known);
    const expected: { line: number; column: string; problem: string }[] = JSON.parse(
      demo('people-with-errors.expected.json').toString(),
    );
    const [accepted, rejected] = [true, false].map((yes) =>
      expected.filter(({ problem }) => problem.startsWith('accepted') === yes),
    );
    const keyed = rejected.map(({ line, column, problem }) => ({
      line,
      column,
      problem: problem.toUpperCase().replaceAll(/\W+/g, '_'),
    }));
    expect(problems.map(({ line, column, problem }) => ({ line, column, problem }))).toEqual(keyed);
    expect(good).toHaveLength(940 - rejected.length);
    for (const { line } of accepted)
      expect(good.find((person) => person.line === line)?.lastName).toBe('=HYPERLINK("x")');
  });

  it('has a project list and enrolments that are read whole', async () => {
    const people = new Set((await readTable(demo('people.csv'))).lines.map(({ cells }) => cells[0]));
    const projects = await readTable(demo('projects.csv'));
    const assignments = readAssignmentList(projects, guessFor(assignmentList, projects), people);
    expect([assignments.good.length, assignments.problems]).toEqual([1374, []]);
    expect(assignments.good[0]).toEqual({
      line: 2,
      number: '100001',
      project: 'Natuurvriendelijke oever Reeuwijk 7',
      from: '2025-08-01',
      until: '2025-09-01',
      share: 50,
    });
    const enrolments = await readTable(demo('enrolments.csv'));
    const wishes = readEnrolmentList(enrolments, guessFor(enrolmentList, enrolments), { people, mentors: new Set() });
    expect([wishes.good.length, wishes.problems]).toEqual([320, []]);
    expect(wishes.good[0]).toMatchObject({
      role: 'MENTOR',
      needs: ['Samenwerken met andere culturen', 'Omgaan met weerstand'],
      available: [
        { day: 'MO', part: 'AFTERNOON' },
        { day: 'WE', part: 'MORNING' },
        { day: 'TH', part: 'MORNING' },
      ],
      groups: 2,
    });
  });
});

describe('a staff list', () => {
  it('cannot be read without the columns that every person needs', async () => {
    const read = await table('personeelsnummer;voornaam\n1;Bo');
    expect(missingFields(personList, guessFor(personList, read))).toEqual(['lastName', 'email', 'discipline', 'team']);
  });

  it('rejects the second of two rows with one number or address, and names the line of the first', async () => {
    const { found, good } = await staff([{}, { email: 'P1@W.example' }, { number: '2', email: 'p1@w.example' }]);
    expect(good.map(({ line }) => line)).toEqual([2]);
    expect(found).toEqual([
      { line: 3, column: 'personeelsnummer', problem: 'DUPLICATE_PERSONNEL_NUMBER', params: { first: 2 } },
      { line: 3, column: 'e-mail', problem: 'DUPLICATE_E_MAIL_ADDRESS', params: { first: 2 } },
      { line: 4, column: 'e-mail', problem: 'DUPLICATE_E_MAIL_ADDRESS', params: { first: 2 } },
    ]);
  });

  it('gives every problem of a row at once', async () => {
    const { found } = await staff([{ first: '', email: 'x', since: '30-02-2020', days: 'ma, vrijdags' }]);
    expect(found.map(({ problem }) => problem)).toEqual([
      'MISSING_FIRST_NAME',
      'NOT_AN_E_MAIL_ADDRESS',
      'NO_SUCH_DATE',
      'UNKNOWN_WORKING_DAY',
    ]);
  });

  it('never keeps a character that cannot be kept', async () => {
    const { found, good } = await staff([{ first: 'B\x01o' }]);
    expect([good, found[0].problem]).toEqual([[], 'UNREADABLE_CHARACTER']);
  });

  it('accepts a manager who is known or in a rejected row', async () => {
    const known = [{ number: '9', email: 'p9@w.example', managerNumber: '' }];
    const { found } = await staff([{ manager: '9' }, { number: '2', manager: '3' }, { number: '3', first: '' }], known);
    expect(found.map(({ line }) => line)).toEqual([4]);
  });

  it('finds a circle that closes over people who are not in the file', async () => {
    const known = [
      { number: '8', email: 'p8@w.example', managerNumber: '1' },
      { number: '9', email: 'p9@w.example', managerNumber: '8' },
    ];
    const { found } = await staff([{ manager: '9' }, { number: '2', manager: '1' }], known);
    expect(found).toEqual([
      { line: 2, column: 'leidinggevende', problem: 'REPORTING_LINE_IS_CIRCULAR', params: { path: '1 → 9 → 8 → 1' } },
    ]);
  });

  it('finds a circle with what a rejected row leaves as it was', async () => {
    const known = [
      { number: '1', email: 'p1@w.example', managerNumber: '2' },
      { number: '2', email: 'p2@w.example', managerNumber: '' },
    ];
    const { found } = await staff([{ first: '' }, { number: '2', manager: '1' }], known);
    expect(found.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'MISSING_FIRST_NAME'],
      [3, 'REPORTING_LINE_IS_CIRCULAR'],
    ]);
  });

  it('lets two people swap addresses, but does not take the address of somebody who keeps it', async () => {
    const known = ['1', '2', '3'].map((number) => ({ number, email: `p${number}@w.example`, managerNumber: '' }));
    const swap = [{ email: 'p2@w.example' }, { number: '2', email: 'p1@w.example' }];
    expect((await staff(swap, known)).found).toEqual([]);
    expect((await staff([{ email: 'P3@w.example' }], known)).found).toEqual([
      { line: 2, column: 'e-mail', problem: 'E_MAIL_ADDRESS_IN_USE', params: { number: '3' } },
    ]);
    const { found } = await staff([swap[0], { ...swap[1], first: '' }], known);
    expect(found.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'E_MAIL_ADDRESS_IN_USE'],
      [3, 'MISSING_FIRST_NAME'],
    ]);
  });

  it('says of a row with too few or too many cells only that', async () => {
    const read = await table(`${header}\n1;Bo;;x\n${row({})};zo\n${row({ number: '3' })};;`);
    const { problems } = readStaffList(read, guessFor(personList, read), []);
    expect(problems).toEqual([
      { line: 2, column: 'e-mail', value: '', problem: 'TOO_FEW_COLUMNS', params: { expected: 10, found: 4 } },
      { line: 3, column: 'werkdagen', value: 'zo', problem: 'TOO_MANY_COLUMNS', params: { expected: 10, found: 11 } },
    ].concat(expect.objectContaining({ problem: 'DUPLICATE_PERSONNEL_NUMBER', line: 3 }))); // prettier-ignore
  });
});

describe('a project list', () => {
  const head = 'personeelsnummer;project;van;tot;inzet %';
  const read = async (...rows: string[]) => {
    const given = await table([head, ...rows].join('\n'));
    const list = readAssignmentList(given, guessFor(assignmentList, given), new Set(['1', '2']));
    return { ...list, found: list.problems.map(({ line, problem }) => [line, problem]) };
  };

  it('is rejected row by row', async () => {
    const { found, good } = await read(
      '1;Gemaal;01-01-2026;01-03-2026;40',
      '1;gemaal;01-01-2026;;40',
      '7;Gemaal;01-01-2026;;40',
      '2;;;;',
      '2;Gemaal;01-03-2026;01-02-2026;101',
      '2;Gemaal;2026-04-01;;37,5 %',
      '2;Gemaal;01-05-2026',
    );
    expect(good.map(({ line, share }) => [line, share])).toEqual([
      [2, 40],
      [7, 38],
    ]);
    expect(found).toEqual([
      [3, 'DUPLICATE_ASSIGNMENT'],
      [4, 'UNKNOWN_PERSON'],
      [5, 'MISSING_PROJECT'],
      [5, 'MISSING_START_DATE'],
      [5, 'MISSING_SHARE'],
      [6, 'ENDS_BEFORE_IT_STARTS'],
      [6, 'NOT_A_SHARE'],
      [8, 'TOO_FEW_COLUMNS'],
    ]);
  });
});

describe('a list of enrolments', () => {
  const head = 'personeelsnummer;rol;leerbehoeften;voorkeur mentoren;liever niet met;beschikbaar;groepen';
  const found = async (...rows: string[]) => {
    const given = await table([head, ...rows].join('\n'));
    const context = { people: new Set(['1', '2', '3', '4']), mentors: new Set(['4']) };
    return readEnrolmentList(given, guessFor(enrolmentList, given), context).problems.map(({ line, problem }) => [
      line,
      problem,
    ]);
  };

  it('is rejected row by row', async () => {
    expect(
      await found(
        '1;mentor;Presenteren;;;ma ochtend;2',
        '2;mentee;Presenteren;1, 4;3;"ma, di middag";',
        '3;mentee;a,b,c,d;2;3;;',
        '1;baas;;9;;ma avond;9',
        '8;;x;;;ma;',
        '4;mentor;x;;;ma;veel',
      ),
    ).toEqual([
      [4, 'TOO_MANY_LEARNING_NEEDS'],
      [4, 'NO_SUCH_MENTOR'],
      [4, 'ABOUT_ONESELF'],
      [5, 'UNKNOWN_ROLE'],
      [5, 'MISSING_LEARNING_NEED'],
      [5, 'NO_SUCH_COLLEAGUE'],
      [5, 'UNKNOWN_HALF_DAY'],
      [5, 'DUPLICATE_ENROLMENT'],
      [6, 'UNKNOWN_PERSON'],
      [6, 'MISSING_ROLE'],
      [7, 'NOT_A_NUMBER_OF_GROUPS'],
    ]);
  });
});

describe('a date', () => {
  it.each([
    ['31-12-2026', '2026-12-31'],
    ['1/2/2026', '2026-02-01'],
    ['29.02.2024', '2024-02-29'],
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29T00:00:00', '2024-02-29'],
    ['29-02-2023', 'NO_SUCH_DATE'],
    ['00-01-2023', 'NO_SUCH_DATE'],
    ['01-01-0203', 'NO_SUCH_DATE'],
    ['2019/7', 'UNREADABLE_DATE'],
    ['01-02/2023', 'UNREADABLE_DATE'],
    ['01-02-23', 'UNREADABLE_DATE'],
    ['gisteren', 'UNREADABLE_DATE'],
  ])('%s is %s', (text, day) => expect(plainDate(text)).toBe(day));

  it('is the same day in both notations', () => {
    const noInvalidDate = true;
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect([plainDate(iso), plainDate(iso.split('-').reverse().join('-'))]).toEqual([iso, iso]);
      }),
    );
  });
});

describe('working days', () => {
  it.each([
    ['ma di wo do vr', 'MO TU WE TH FR'],
    ['vr, ma', 'MO FR'],
    ['Mon/Tue', 'MO TU'],
    ['maandag en donderdag', 'MO TH'],
    ['ma t/m do', 'MO TU WE TH'],
    ['ma-vr', 'MO TU WE TH FR'],
    ['ma-wo-vr', 'MO WE FR'],
    ['', ''],
  ])('%s', (text, days) =>
    expect(readWorkingDays(text)).toEqual({ days: days.split(' ').filter(Boolean), unknown: [] }),
  );

  it('name what is no day', () => expect(readWorkingDays('ma di xx').unknown).toEqual(['xx']));
});

describe('half days', () => {
  it('may be named whole, in English or in one word', () => {
    const part = (day: string, name: string) => ({ day, part: name });
    expect(readHalfDays('Wednesday pm; maandagochtend, vr').halfDays).toEqual([
      part('MO', 'MORNING'),
      part('WE', 'AFTERNOON'),
      part('FR', 'MORNING'),
      part('FR', 'AFTERNOON'),
    ]);
    expect(readHalfDays('ma avond, di ochtend').unknown).toEqual(['ma avond']);
  });
});

describe('reporting lines', () => {
  it('are circular exactly for those who come back to themselves', () => {
    const someone = fc.integer({ min: 1, max: 12 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(someone, someone)), (pairs) => {
        const managers = new Map(pairs);
        const returns = (start: string) => {
          let at = managers.get(start);
          for (let step = 0; step < 13 && at && at !== start; step++) at = managers.get(at);
          return at === start;
        };
        expect([...reportingCircles(managers).keys()].sort()).toEqual([...managers.keys()].filter(returns).sort());
      }),
    );
  });
});
