import { randomUUID } from 'node:crypto';
import { StaffListEntry, StaffListKind, StaffListOutcome, StaffListProblem, StaffListUpload } from '@api/staff-list';
import { writeCsv } from '@libs/spreadsheet';
import { ask, at, type Matrix, row } from './matrix.js';
import type { Scene } from './scene.js';

async function prepare({ w, organisation, programme, people: { HR }, ids }: Scene): Promise<void> {
  const list = {
    kind: StaffListKind.PEOPLE,
    fileName: 'list.csv',
    header: ['a'],
    chosen: { number: 0 },
    rows: 1,
    hidden: 0,
  };
  const times = { createdAt: new Date(), expiresAt: new Date(Date.now() + 86_400_000), appliedAt: new Date() };
  const own = { organisationId: organisation.id };
  const { id: uploadId } = await w.insert(StaffListUpload, {
    ...{ id: randomUUID(), ...own, uploaderId: HR.id, programmeId: programme.id, content: null, fingerprint: '' },
    ...list,
    ...times,
  });
  const what = {
    outcome: StaffListOutcome.ADDED,
    line: 2,
    subjectId: randomUUID(),
    number: '1',
    name: 'n',
    detail: 'd',
  };
  const changes = [{ field: 'team', from: 'a', to: 'b' }];
  await w.insert(StaffListEntry, { uploadId, position: 1, ...own, ...what, changes, target: {} });
  const wrong = { line: 2, column: 'a', value: 'v', problem: 'TOO_LONG' as const, params: [{ name: 'n', value: 'v' }] };
  await w.insert(StaffListProblem, { uploadId, position: 1, ...own, ...wrong });
  ids.list = uploadId;
  ids.open = randomUUID();
  const file = writeCsv(columns, [['900', 'Ada', 'Vos', 'ada.vos@example.org', 'Water', 'Team 9', 'Engineer', '']]);
  const input = { id: ids.open, kind: 'PEOPLE', fileName: 'a.csv', content: Buffer.from(file).toString('base64') };
  await (
    await w.as(HR)
  ).ask('mutation ($input: UploadStaffList!) { uploadStaffList(input: $input) { id } }', { input });
}

const columns = [
  'personeelsnummer',
  'voornaam',
  'achternaam',
  'e-mail',
  'vakgebied',
  'team',
  'functie',
  'leidinggevende',
];

const list = ({ ids }: Scene) => `staffList(id: "${ids.list}")`;

export const staffListMatrix: Matrix = {
  prepare,
  types: {
    StaffListUpload: row(
      StaffListUpload,
      ({ ids }) => ({ id: ids.list }),
      {
        HR: 'id kind programmeId fileName header rows hidden createdAt expiresAt appliedAt columns counts entries problems',
      },
      { arguments: { entries: '(outcome: ADDED)' } },
    ),
    StaffListColumn: at((s) => `${list(s)} { columns { ...It } }`, { HR: 'field required column' }),
    StaffListCounts: at((s) => `${list(s)} { counts { ...It } }`, {
      HR: 'added changed unchanged left rejected problems awaitManager',
    }),
    StaffListEntryConnection: at((s) => `${list(s)} { entries(outcome: ADDED) { ...It } }`, {
      HR: 'edges pageInfo totalCount',
    }),
    StaffListEntryEdge: at((s) => `${list(s)} { entries(outcome: ADDED) { edges { ...It } } }`, { HR: 'cursor node' }),
    StaffListEntry: row(StaffListEntry, ({ ids }) => ({ uploadId: ids.list }), {
      HR: 'position outcome line subjectId number name detail changes awaitsManager',
    }),
    StaffListChange: at((s) => `${list(s)} { entries(outcome: ADDED) { edges { node { changes { ...It } } } } }`, {
      HR: 'field from to',
    }),
    StaffListProblem: row(StaffListProblem, ({ ids }) => ({ uploadId: ids.list }), {
      HR: 'uploadId position line column value problem params',
    }),
    StaffListProblemConnection: at((s) => `${list(s)} { problems { ...It } }`, { HR: 'edges pageInfo totalCount' }),
    StaffListProblemEdge: at((s) => `${list(s)} { problems { edges { ...It } } }`, { HR: 'cursor node' }),
    StaffListParam: at((s) => `${list(s)} { problems { edges { node { params { ...It } } } } }`, { HR: 'name value' }),
  },
  queries: {
    staffList: ask(list, 'HR'),
    latestStaffList: ask('latestStaffList(kind: PEOPLE)', 'HR'),
  },
  mutations: {
    uploadStaffList: ask(
      `uploadStaffList(input: { id: "${randomUUID()}", kind: PEOPLE, fileName: "a.csv", content: "YTtiCjE7MgozOzQK" })`,
      'HR stranger',
    ),
    discardStaffList: ask(({ ids }) => `discardStaffList(id: "${ids.open}")`, 'HR'),
    applyStaffList: ask(
      ({ ids }) => `applyStaffList(input: { id: "${ids.open}", onlyGoodRows: false, removeLeft: false })`,
      'HR',
    ),
    refreshStaffList: ask(({ ids }) => `refreshStaffList(id: "${ids.open}")`, 'HR'),
    chooseStaffListColumns: ask(({ ids }) => `chooseStaffListColumns(input: { id: "${ids.open}", columns: [] })`, 'HR'),
  },
};
