import { readFileSync } from 'node:fs';
import { Assignment, FormerAddress, Organisation, Person, StaffRecord } from '@api/people';
import { Mail, Outbox } from '@api/platform';
import { readTable } from '@libs/spreadsheet';
import ExcelJS from 'exceljs';
import { Like } from 'typeorm';
import { type Client, Refused, uuid, world } from '../testing/index.js';

const demo = (name: string) => readFileSync(`api/src/demo/waterschap/${name}`);
const LIST = `id rows hidden appliedAt header columns { field required column }
  counts { added changed unchanged left rejected problems awaitManager }`;
const UPLOAD = `mutation ($input: UploadStaffList!) { uploadStaffList(input: $input) { ${LIST} } }`;
const CHOOSE = `mutation ($input: ChooseStaffListColumns!) { chooseStaffListColumns(input: $input) { ${LIST} } }`;
const REFRESH = `mutation ($id: ID!) { refreshStaffList(id: $id) { ${LIST} } }`;
const APPLY = `mutation ($input: ApplyStaffList!) { applyStaffList(input: $input) { id appliedAt } }`;
const PROBLEMS = `query ($id: ID!, $after: String) { staffList(id: $id) { problems(first: 10, after: $after) {
  edges { node { line column value problem params { name value } } } pageInfo { endCursor hasNextPage } } } }`;
const ENTRIES = `query ($id: ID!, $outcome: StaffListOutcome!) { staffList(id: $id) { entries(outcome: $outcome, first: 100) {
  edges { node { line number name detail awaitsManager changes { field from to } } } } } }`;

interface Counts {
  added: number;
  changed: number;
  unchanged: number;
  left: number;
  rejected: number;
  problems: number;
  awaitManager: number;
}
interface List {
  id: string;
  rows: number;
  appliedAt: string | null;
  header: string[];
  counts: Counts;
  columns: { field: string; required: boolean; column: number | null }[];
}

const nothing: Counts = { added: 0, changed: 0, unchanged: 0, left: 0, rejected: 0, problems: 0, awaitManager: 0 };
const header =
  'personeelsnummer;voornaam;tussenvoegsel;achternaam;e-mail;vakgebied;team;functie;leidinggevende;in dienst sinds;locatie;werkdagen';
const row = (number: string, values: Partial<Record<'first' | 'email' | 'team' | 'manager' | 'since', string>> = {}) =>
  [number, values.first ?? 'Bo', 'van', 'Dam', values.email ?? '', 'Ecologie', values.team ?? 'Ecologie A', 'Adviseur',
    values.manager ?? '', values.since ?? '01-02-2020', 'Gouda', 'ma di'].join(';'); // prettier-ignore

describe('loading the staff list', () => {
  const w = world();

  /** Somebody of HR of a new organisation, and addresses that only this organisation uses. */
  async function newHr() {
    const organisation = await w.newOrganisation();
    const hr = await w.as(await w.newHr(organisation));
    const domain = `${uuid().slice(0, 8)}.example`;
    const staff = (...rows: string[][]) =>
      [header, ...rows.map(([number, ...rest]) => rest[0] ?? row(number, { email: `p${number}@${domain}` }))].join(
        '\n',
      );
    return { organisation, hr, domain, staff };
  }

  async function upload(hr: Client, content: string | Uint8Array, more: object = {}): Promise<List> {
    const base64 = Buffer.from(content as string).toString('base64');
    const input = { id: uuid(), kind: 'PEOPLE', fileName: 'lijst.csv', content: base64, ...more };
    return (await hr.ask(UPLOAD, { input })).uploadStaffList;
  }

  const apply = (hr: Client, list: List, more: object = {}) =>
    hr.ask(APPLY, { input: { id: list.id, onlyGoodRows: false, removeLeft: true, ...more } });
  const load = async (hr: Client, content: string | Uint8Array, more: object = {}) => {
    const list = await upload(hr, content, more);
    await apply(hr, list);
    return list;
  };
  const entries = async (hr: Client, { id }: List, outcome: string) =>
    (
      (await hr.ask(ENTRIES, { id, outcome })).staffList as { entries: { edges: { node: Record<string, unknown> }[] } }
    ).entries.edges.map(({ node }) => node);
  const problemsOf = async (hr: Client, { id }: List) => {
    const found: Record<string, unknown>[] = [];
    for (let after: string | null = null; ;) {
      const { problems } = (await hr.ask(PROBLEMS, { id, after })).staffList as {
        problems: { edges: { node: Record<string, unknown> }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      };
      found.push(...problems.edges.map(({ node }) => node));
      if (!problems.pageInfo.hasNextPage) return found;
      after = problems.pageInfo.endCursor;
    }
  };
  const refusal = async (work: Promise<unknown>) => {
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refused);
    const [{ code, reason, params }] = (error as Refused).answers;
    return [reason ?? code, params];
  };
  const people = ({ id }: Organisation) => w.owner.getRepository(StaffRecord).findBy({ organisationId: id });
  /** The demo file with addresses of this test alone: an address belongs to one person in the whole database. */
  const own = (name: string, domain: string) => demo(name).toString().replaceAll('waterschap.example', domain);

  it('of the water authority adds 940 people, and changes nothing the second time', async () => {
    const { organisation, hr, domain } = await newHr();
    const file = own('people.csv', domain);
    const first = await upload(hr, file);
    expect(first.counts).toEqual({ ...nothing, added: 940 });
    expect(first.columns.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(await people(organisation)).toHaveLength(1);
    await apply(hr, first);
    expect(await people(organisation)).toHaveLength(941);
    const records = new Map((await people(organisation)).map((record) => [record.personnelNumber, record]));
    const [sanne, boss] = [records.get('100022')!, records.get('100001')!];
    expect(sanne).toMatchObject({
      email: `s.vanderveen@${domain}`,
      managerId: boss.personId,
      employedSince: '1997-04-01',
      workingDays: 15,
    });
    expect(await w.owner.getRepository(Person).findOneBy({ id: sanne.personId })).toMatchObject({
      givenName: 'Sanne',
      prefix: 'van der',
      familyName: 'Veen',
      jobTitle: 'Teamleider',
      site: 'Gouda',
    });
    const second = await load(hr, file);
    expect(second.counts).toEqual({ ...nothing, unchanged: 940 });
    expect(new Map((await people(organisation)).map((record) => [record.personnelNumber, record]))).toEqual(records);
  });

  it('is the same from a comma-separated file, in Windows-1252 and from a workbook', async () => {
    const { hr, domain } = await newHr();
    const file = own('people.csv', domain).replaceAll('ı', 'i'); // the one letter that Windows-1252 does not have
    await load(hr, file);
    const same = { ...nothing, unchanged: 940 };
    const windows = Uint8Array.from(Buffer.from(file.replace('\uFEFF', '').replaceAll('’', '\x92'), 'latin1'));
    expect((await upload(hr, windows)).counts).toEqual(same);
    const table = await readTable(Buffer.from(file));
    const quoted = [table.header, ...table.lines].map(({ cells }) => cells.map((cell) => `"${cell}"`).join(','));
    expect((await upload(hr, quoted.join('\n'))).counts).toEqual(same);
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Personeel');
    const value = (cell: string, at: number) => {
      if (at === 9) return new Date(cell.split('-').reverse().join('-'));
      return at === 0 || (at === 8 && cell) ? Number(cell) : cell;
    };
    sheet.addRows([table.header.cells, ...table.lines.map(({ cells }) => cells.map(value))]);
    expect((await upload(hr, new Uint8Array(await book.xlsx.writeBuffer()))).counts).toEqual(same);
  });

  it('with errors names every problem, and applies nothing until only the good rows are chosen', async () => {
    const { organisation, hr, domain } = await newHr();
    const list = await upload(hr, own('people-with-errors.csv', domain));
    const expected: { line: number; column: string; problem: string }[] = JSON.parse(
      demo('people-with-errors.expected.json').toString(),
    );
    const rejected = expected.filter(({ problem }) => !problem.startsWith('accepted'));
    const found = await problemsOf(hr, list);
    expect(found.map(({ line, column, problem }) => ({ line, column, problem }))).toEqual(
      rejected.map((each) => ({ ...each, problem: each.problem.toUpperCase().replaceAll(/\W+/g, '_') })),
    );
    expect(found[2]).toMatchObject({ value: `s.willemsen@${domain}`, params: [{ name: 'first', value: '3' }] });
    expect(list.counts).toEqual({ ...nothing, added: 924, rejected: 16, problems: 16, awaitManager: 11 });
    expect(await refusal(apply(hr, list))).toEqual(['staffListHasProblems', { count: 16 }]);
    expect(await people(organisation)).toHaveLength(1);
    await apply(hr, list, { onlyGoodRows: true });
    expect(await people(organisation)).toHaveLength(925);
    const again = await upload(hr, own('people-with-errors.csv', domain));
    expect(again.counts).toEqual({ ...nothing, unchanged: 924, rejected: 16, problems: 16, awaitManager: 11 });
    const mended = await load(hr, own('people.csv', domain));
    expect(mended.counts).toEqual({ ...nothing, added: 16, changed: 1, unchanged: 923 });
    expect((await load(hr, own('people.csv', domain))).counts).toEqual({ ...nothing, unchanged: 940 });
    const records = new Map((await people(organisation)).map((record) => [record.personnelNumber, record]));
    expect(records.get('100673')!.managerId).toBe(records.get('100099')!.personId);
  });

  it('shows what changes, with the old and the new value, and records who moved', async () => {
    const { organisation, hr, domain } = await newHr();
    const person = (number: string, values: object = {}) => row(number, { email: `p${number}@${domain}`, ...values });
    await load(hr, [header, person('1'), person('2', { manager: '1' }), person('3'), person('4')].join('\n'));
    const list = await load(
      hr,
      [
        header,
        person('1', { team: 'Ecologie B' }),
        person('2', { first: 'Jo', since: '2020-02-02' }),
        person('3', { team: 'ecologie a' }),
      ].join('\n'),
    );
    expect(list.counts).toEqual({ ...nothing, changed: 2, unchanged: 1, left: 1 });
    const changed = (await hr.ask(ENTRIES, { id: list.id, outcome: 'CHANGED' })).staffList as {
      entries: { edges: unknown };
    };
    expect(changed.entries.edges).toMatchObject([
      {
        node: {
          line: 2,
          number: '1',
          name: 'Bo van Dam',
          changes: [{ field: 'team', from: 'Ecologie A', to: 'Ecologie B' }],
        },
      },
      {
        node: {
          line: 3,
          changes: [
            { field: 'firstName', from: 'Bo', to: 'Jo' },
            { field: 'managerNumber', from: '1', to: '' },
            { field: 'employedSince', from: '2020-02-01', to: '2020-02-02' },
          ],
        },
      },
    ]);
    const records = await people(organisation);
    const idOf = (number: string) => records.find(({ personnelNumber }) => personnelNumber === number)!.personId;
    const events = (await w.owner.getRepository(Outbox).find({ order: { id: 'ASC' } })).filter(
      ({ ids }) => ids.organisationId === organisation.id,
    );
    expect(events.map(({ type, ids }) => [type, ids.personId])).toEqual([
      ['PersonMoved', idOf('1')],
      ['PersonMoved', idOf('2')],
      ['PersonLeft', idOf('4')],
    ]);
    const gone = await w.owner.getRepository(Person).findOneByOrFail({ id: idOf('4') });
    expect(gone.leftOn).toBe(w.clock.now().toISOString().slice(0, 10));
    const back = await upload(hr, [header, person('4')].join('\n'));
    expect(await entries(hr, back, 'CHANGED')).toMatchObject([
      { number: '4', changes: [{ field: 'leftOn', from: gone.leftOn, to: '' }] },
    ]);
  });

  it('keeps those who are not in the file when HR says so, and HR always', async () => {
    const { organisation, hr, staff } = await newHr();
    await load(hr, staff(['1'], ['2']));
    const list = await upload(hr, staff(['1']));
    expect(await entries(hr, list, 'LEFT')).toMatchObject([{ number: '2', line: null }]);
    await apply(hr, list, { removeLeft: false });
    const left = await w.owner.getRepository(Person).findBy({ organisationId: organisation.id });
    expect(left.map(({ leftOn }) => leftOn)).toEqual([null, null, null]);
  });

  it('lets two people swap their addresses', async () => {
    const { organisation, hr, domain } = await newHr();
    const at = (number: string, name: string) => row(number, { email: `${name}@${domain}` });
    await load(hr, [header, at('1', 'a'), at('2', 'b')].join('\n'));
    await load(hr, [header, at('1', 'b'), at('2', 'a')].join('\n'));
    const records = await people(organisation);
    expect(records.find(({ personnelNumber }) => personnelNumber === '1')!.email).toBe(`b@${domain}`);
  });

  it('that gives somebody another address tells it at the old one, once, and not where links go now', async () => {
    const { organisation, hr, domain } = await newHr();
    const at = (number: string, name: string) => row(number, { email: `${name}@${domain}` });
    await load(hr, [header, at('1', 'a'), at('2', 'b'), at('3', 'c')].join('\n'));
    await w.settle();
    expect(await w.owner.getRepository(Mail).countBy({ address: Like(`%@${domain}`) })).toBe(0);
    const changed = [header, at('1', 'new'), at('2', 'b'), at('3', 'a')].join('\n');
    for (let twice = 0; twice < 2; twice++) await load(hr, changed);
    await w.settle();
    const mails = await w.owner.getRepository(Mail).findBy({ address: Like(`%@${domain}`) });
    const records = await people(organisation);
    const idOf = (number: string) => records.find(({ personnelNumber }) => personnelNumber === number)!.personId;
    expect(mails.map(({ address, personId }) => [address, personId]).sort()).toEqual([
      [`a@${domain}`, idOf('1')],
      [`c@${domain}`, idOf('3')],
    ]);
    for (const { text } of mails) expect(text).not.toContain('@');
    expect(await w.owner.getRepository(FormerAddress).countBy({ organisationId: organisation.id })).toBe(0);
  });

  it('takes no address that somebody of another organisation has, and says on which line', async () => {
    const [there, here] = [await newHr(), await newHr()];
    await load(there.hr, [header, row('1', { email: `taken@${there.domain}` })].join('\n'));
    const list = await upload(
      here.hr,
      [header, row('1', { email: `free@${here.domain}` }), row('2', { email: `taken@${there.domain}` })].join('\n'),
    );
    expect(await problemsOf(here.hr, list)).toMatchObject([
      { line: 3, column: 'e-mail', problem: 'E_MAIL_ADDRESS_TAKEN' },
    ]);
  });

  it('guesses the columns, takes other ones, and refuses without those that every row needs', async () => {
    const { hr, domain } = await newHr();
    const file = `Employee number,Given name,Surname,Work e-mail,Crew,Discipline\n7,Bo,Dam,bo@${domain},Ecologie A,Ecologie`;
    const list = await upload(hr, file);
    const missing = list.columns.filter(({ required, column }) => required && column === null);
    expect(missing.map(({ field }) => field)).toEqual(['team']);
    expect(list.counts).toEqual(nothing);
    expect(await refusal(apply(hr, list))).toEqual(['staffListColumnsMissing', { count: 1 }]);
    const columns = list.columns.map(({ field, column }) => ({ field, column: field === 'team' ? 4 : column }));
    const chosen: List = (await hr.ask(CHOOSE, { input: { id: list.id, columns } })).chooseStaffListColumns;
    expect(chosen.counts).toEqual({ ...nothing, added: 1 });
    const twice = columns.map(({ field, column }) => ({ field, column: field === 'site' ? 4 : column }));
    expect(await refusal(hr.ask(CHOOSE, { input: { id: list.id, columns: twice } }))).toEqual([
      'staffListColumnTwice',
      {},
    ]);
    await apply(hr, list);
  });

  it('leaves alone what the file has no column for', async () => {
    const { hr, domain, staff } = await newHr();
    await load(hr, staff(['1']));
    const list = await upload(
      hr,
      `personeelsnummer;voornaam;achternaam;e-mail;vakgebied;team\n1;Bo;Dam;p1@${domain};Ecologie;Ecologie A`,
    );
    expect(list.counts).toEqual({ ...nothing, unchanged: 1 });
  });

  it('is refused when the organisation changed after it was shown, and can be looked at again', async () => {
    const { organisation, hr, staff } = await newHr();
    const colleague = await w.as(await w.newHr(organisation));
    const [one, two] = [await upload(hr, staff(['1'])), await upload(colleague, staff(['1'], ['2']))];
    await apply(colleague, two);
    expect(await refusal(apply(hr, one))).toEqual(['staffListChangedMeanwhile', {}]);
    const fresh: List = (await hr.ask(REFRESH, { id: one.id })).refreshStaffList;
    expect(fresh.counts).toEqual({ ...nothing, unchanged: 1, left: 1 });
    await apply(hr, one, { removeLeft: false });
  });

  it('is applied once when two people press at the same time', async () => {
    const { organisation, hr, staff } = await newHr();
    const list = await upload(hr, staff(['1'], ['2']));
    const both = await Promise.allSettled([apply(hr, list), apply(hr, list)]);
    expect(both.map(({ status }) => status)).toContain('fulfilled');
    expect(await people(organisation)).toHaveLength(3);
    await apply(hr, list);
    expect(await people(organisation)).toHaveLength(3);
  });

  it('is sent in once, also when the request is repeated, and is gone after a day', async () => {
    const { hr, staff } = await newHr();
    const id = uuid();
    const [first, second] = [await upload(hr, staff(['1']), { id }), await upload(hr, staff(['1']), { id })];
    expect(second).toEqual(first);
    w.clock.pass(25 * 60 * 60 * 1000);
    expect(await refusal(apply(hr, first))).toEqual(['NOT_FOUND', undefined]);
    w.clock.pass(-25 * 60 * 60 * 1000);
  });

  it('says why a file cannot be read', async () => {
    const { hr } = await newHr();
    expect(await refusal(upload(hr, header))).toEqual(['staffListNoRows', {}]);
    expect(await refusal(upload(hr, '\x00\x01\x02'))).toEqual(['staffListNotATable', {}]);
    expect(await refusal(upload(hr, `${header}\n1;"Bo`))).toEqual(['staffListUnclosedQuote', { line: 2 }]);
  });

  it('is for HR alone, each of their own organisation', async () => {
    const { organisation, hr, staff } = await newHr();
    const elsewhere = await newHr();
    const colleague = await w.as(await w.newPerson(organisation));
    const list = await upload(hr, staff(['1']));
    expect(await refusal(upload(colleague, staff(['1'])))).toEqual(['staffListHrOnly', {}]);
    for (const other of [elsewhere.hr, colleague]) {
      expect(await refusal(problemsOf(other, list))).toEqual(['NOT_FOUND', undefined]);
      expect(await refusal(apply(other, list))).toEqual(['NOT_FOUND', undefined]);
    }
    await apply(hr, list);
    expect((await upload(elsewhere.hr, staff(['2']))).counts).toEqual({ ...nothing, added: 1 });
  });

  it('costs as many statements for many people as for few', async () => {
    const { hr, staff } = await newHr();
    const cost = async (...numbers: string[]) =>
      w.statements(() => load(hr, staff(...numbers.map((number) => [number]))));
    const few = await cost('1', '2');
    expect(await cost('1', '2', ...Array.from({ length: 40 }, (_, at) => `n${at}`))).toBe(few);
  });

  describe('of projects', () => {
    const kind = { kind: 'PROJECTS' };

    it('adds who works on what, changes nothing the second time, and removes what is gone', async () => {
      const { organisation, hr, domain } = await newHr();
      await load(hr, own('people.csv', domain));
      const first = await load(hr, demo('projects.csv'), kind);
      expect(first.counts).toEqual({ ...nothing, added: 1374 });
      expect((await load(hr, demo('projects.csv'), kind)).counts).toEqual({ ...nothing, unchanged: 1374 });
      const lines = demo('projects.csv').toString().split('\r\n');
      lines[1] = lines[1].replace(';50', ';60');
      lines.splice(2, 1);
      const changed = await load(hr, lines.join('\r\n'), kind);
      expect(changed.counts).toEqual({ ...nothing, changed: 1, unchanged: 1372, left: 1 });
      expect(await entries(hr, changed, 'CHANGED')).toMatchObject([
        {
          number: '100001',
          name: 'Natalia Vos',
          detail: 'Natuurvriendelijke oever Reeuwijk 7',
          changes: [{ field: 'share', from: '50', to: '60' }],
        },
      ]);
      expect(await w.owner.getRepository(Assignment).countBy({ organisationId: organisation.id })).toBe(1373);
    });

    it('names people who are not known', async () => {
      const { hr } = await newHr();
      const list = await upload(hr, 'personeelsnummer;project;van;tot;inzet %\n9;Gemaal;01-01-2026;;40', kind);
      expect(await problemsOf(hr, list)).toMatchObject([
        { line: 2, column: 'personeelsnummer', value: '9', problem: 'UNKNOWN_PERSON' },
      ]);
    });
  });
});
