import { readFileSync } from 'node:fs';
import { StaffRecord } from '@api/people';
import { Outbox } from '@api/platform';
import { Enrolment, EnrolmentNeed, LearningNeed, NotWith, Obstacle, Preference, Programme } from '@api/programme';
import { type Client, Refused, uuid, world } from '../testing/index.js';

const demo = (name: string) => readFileSync(`api/src/demo/waterschap/${name}`);
const COUNTS = `id counts { added changed unchanged left rejected }`;
const UPLOAD = `mutation ($input: UploadStaffList!) { uploadStaffList(input: $input) { ${COUNTS} } }`;
const APPLY = `mutation ($input: ApplyStaffList!) { applyStaffList(input: $input) { id appliedAt } }`;
const LOOK = `query ($id: ID!, $outcome: StaffListOutcome!) { staffList(id: $id) {
  problems { edges { node { line column value problem } } }
  entries(outcome: $outcome) { edges { node { number name detail changes { field from to } } } } } }`;

interface List {
  id: string;
  counts: object;
}
interface Looked {
  problems: { edges: { node: object }[] };
  entries: { edges: { node: object }[] };
}

const header =
  'personeelsnummer;rol;leerbehoeften;waar loop je tegenaan;voorkeur mentoren;liever niet met;beschikbaar;groepen';
const nothing = { added: 0, changed: 0, unchanged: 0, left: 0, rejected: 0 };

describe('loading enrolments', () => {
  const w = world();

  /** HR of a new organisation with a programme and these people. */
  async function newProgramme(...numbers: string[]) {
    const organisation = await w.newOrganisation();
    const hr = await w.as(await w.newHr(organisation));
    const programme = await w.newProgramme(organisation);
    const people = new Map<string, string>();
    for (const number of numbers) {
      const { id } = await w.newPerson(organisation);
      await w.owner.getRepository(StaffRecord).update({ personId: id }, { personnelNumber: number });
      people.set(number, id);
    }
    return { organisation, hr, programme, people };
  }

  async function upload(
    hr: Client,
    programme: Programme,
    content: string | Buffer,
    kind = 'ENROLMENTS',
  ): Promise<List> {
    const base64 = Buffer.from(content as string).toString('base64');
    const input = { id: uuid(), kind, programmeId: programme.id, fileName: 'aanmeldingen.csv', content: base64 };
    return (await hr.ask(UPLOAD, { input })).uploadStaffList;
  }
  const apply = (hr: Client, { id }: List, more: object = {}) =>
    hr.ask(APPLY, { input: { id, onlyGoodRows: false, removeLeft: false, ...more } });
  async function load(hr: Client, programme: Programme, content: string | Buffer, more: object = {}) {
    const list = await upload(hr, programme, content);
    await apply(hr, list, more);
    return list;
  }
  const look = async (hr: Client, { id }: List, outcome = 'ADDED') =>
    (await hr.ask(LOOK, { id, outcome })).staffList as Looked;
  const enrolmentOf = ({ id }: Programme, personId?: string) =>
    w.owner.getRepository(Enrolment).findOneByOrFail({ programmeId: id, personId });
  const file = (...rows: string[]) => [header, ...rows].join('\n');

  it('of the water authority enrols 320 people, and changes nothing the second time', async () => {
    const { organisation, hr, programme } = await newProgramme();
    const people = demo('people.csv')
      .toString()
      .replaceAll('waterschap.example', `${uuid().slice(0, 8)}.example`);
    await apply(hr, await upload(hr, programme, people, 'PEOPLE'));
    const first = await load(hr, programme, demo('enrolments.csv'));
    expect(first.counts).toEqual({ ...nothing, added: 320 });
    const second = await load(hr, programme, demo('enrolments.csv'));
    expect(second.counts).toEqual({ ...nothing, unchanged: 320 });
    const all = await w.owner.getRepository(Enrolment).findBy({ programmeId: programme.id });
    expect(all.filter(({ role }) => role === 'MENTOR')).toHaveLength(58);
    expect(
      all.every(({ confirmedAt, organisationId }) => confirmedAt === null && organisationId === organisation.id),
    ).toBe(true);
    expect(await w.owner.getRepository(LearningNeed).countBy({ programmeId: programme.id })).toBe(14);
    expect(await w.owner.getRepository(NotWith).countBy({ programmeId: programme.id })).toBe(17);
    expect(await w.owner.getRepository(Preference).countBy({ organisationId: organisation.id })).toBe(166);
  });

  it('keeps needs in order, half days, preferences and groups, and invites to confirm', async () => {
    const { organisation, hr, programme, people } = await newProgramme('1', '2', '3');
    await w.insert(LearningNeed, {
      id: uuid(),
      organisationId: organisation.id,
      programmeId: programme.id,
      name: 'Presenteren',
    });
    await load(
      hr,
      programme,
      file(
        '1;mentor;presenteren;;;;ma ochtend, vr middag;2',
        '2;mentee;Zelfvertrouwen, Presenteren;Ik zeg te snel ja;1;3;di;',
      ),
    );
    expect(await enrolmentOf(programme, people.get('1'))).toMatchObject({
      role: 'MENTOR',
      availability: 513,
      groups: 2,
    });
    const mentee = await enrolmentOf(programme, people.get('2'));
    expect(mentee).toMatchObject({ role: 'MENTEE', availability: 12, groups: 0, confirmedAt: null });
    const needs = await w.owner.getRepository(LearningNeed).findBy({ programmeId: programme.id });
    const ranked = await w.owner
      .getRepository(EnrolmentNeed)
      .find({ where: { enrolmentId: mentee.id }, order: { rank: 'ASC' } });
    expect(ranked.map(({ needId }) => needs.find(({ id }) => id === needId)!.name)).toEqual([
      'Zelfvertrouwen',
      'Presenteren',
    ]);
    expect(needs).toHaveLength(2);
    expect(await w.owner.getRepository(Preference).findBy({ enrolmentId: mentee.id })).toMatchObject([
      { personId: people.get('1'), rank: 1 },
    ]);
    const events = await w.owner.getRepository(Outbox).find({ order: { id: 'ASC' } });
    expect(events.filter(({ ids }) => ids.programmeId === programme.id).map(({ type }) => type)).toEqual([
      'EnrolmentInvited',
      'EnrolmentInvited',
      'EnrolmentsImported',
    ]);
  });

  it('hands over what people wrote in confidence, and HR cannot read it back', async () => {
    const { hr, programme, people } = await newProgramme('1', '2', '3');
    const list = await load(hr, programme, file('2;mentee;Presenteren;Mijn chef beslist alles;;3;ma;'));
    const mentee = await enrolmentOf(programme, people.get('2'));
    expect(await w.owner.getRepository(Obstacle).findOneBy({ enrolmentId: mentee.id })).toMatchObject({
      ownerId: people.get('2'),
      text: 'Mijn chef beslist alles',
    });
    expect(await w.owner.getRepository(NotWith).findBy({ programmeId: programme.id })).toMatchObject([
      { ownerId: people.get('2'), personId: people.get('3') },
    ]);
    expect(JSON.stringify(await look(hr, list))).not.toContain('chef');
    const kept = await w.owner.query('SELECT target FROM staff_list_entry WHERE "uploadId" = $1', [list.id]);
    expect(kept).toEqual([{ target: null }]);
    await load(hr, programme, file('2;mentee;Presenteren;Iets anders;;;ma;'));
    expect((await w.owner.getRepository(Obstacle).findOneByOrFail({ enrolmentId: mentee.id })).text).toBe(
      'Iets anders',
    );
    expect(await w.owner.getRepository(NotWith).countBy({ programmeId: programme.id })).toBe(0);
  });

  it('changes a wish that is not confirmed yet, and leaves one that is', async () => {
    const { hr, programme, people } = await newProgramme('1', '2', '3');
    await load(hr, programme, file('1;mentee;Presenteren;;;;ma ochtend;', '2;mentee;Presenteren;Eigen woorden;;;ma;'));
    const own = await enrolmentOf(programme, people.get('2'));
    await w.owner.getRepository(Enrolment).update({ id: own.id }, { confirmedAt: w.clock.now() });
    const list = await load(
      hr,
      programme,
      file('1;mentor;Netwerken;;;;ma ochtend;', '2;mentor;Netwerken;Andere woorden;;;di;'),
    );
    expect(list.counts).toEqual({ ...nothing, changed: 1, unchanged: 1 });
    expect((await look(hr, list, 'CHANGED')).entries.edges).toMatchObject([
      {
        node: {
          number: '1',
          changes: [
            { field: 'role', from: 'MENTEE', to: 'MENTOR' },
            { field: 'needs', from: 'Presenteren', to: 'Netwerken' },
            { field: 'groups', from: '0', to: '1' },
          ],
        },
      },
    ]);
    expect(await enrolmentOf(programme, people.get('1'))).toMatchObject({ role: 'MENTOR', groups: 1 });
    expect(await enrolmentOf(programme, people.get('2'))).toMatchObject({ role: 'MENTEE', availability: 3 });
    expect((await w.owner.getRepository(Obstacle).findOneByOrFail({ enrolmentId: own.id })).text).toBe('Eigen woorden');
  });

  it('takes out only whom HR enrolled and who is not in the file, and only when asked', async () => {
    const { hr, programme, people } = await newProgramme('1', '2', '3');
    await load(
      hr,
      programme,
      file('1;mentee;Presenteren;;;;ma;', '2;mentee;Presenteren;;;;ma;', '3;mentee;Presenteren;;;;ma;'),
    );
    await w.owner.getRepository(Enrolment).update({ personId: people.get('3') }, { confirmedAt: w.clock.now() });
    const rest = file('1;mentee;Presenteren;;;;ma;');
    expect((await load(hr, programme, rest)).counts).toEqual({ ...nothing, unchanged: 1, left: 1 });
    expect(await w.owner.getRepository(Enrolment).countBy({ programmeId: programme.id })).toBe(3);
    await load(hr, programme, rest, { removeLeft: true });
    const left = await w.owner.getRepository(Enrolment).findBy({ programmeId: programme.id });
    expect(left.map(({ personId }) => personId).sort()).toEqual([people.get('1'), people.get('3')].sort());
  });

  it('names what is wrong by line and column, and never repeats what was written in confidence', async () => {
    const { hr, programme } = await newProgramme('1');
    const list = await upload(
      hr,
      programme,
      file(`1;mentee;Presenteren;${'x'.repeat(2001)};;;ma;`, '9;mentee;Presenteren;;;;ma;'),
    );
    expect((await look(hr, list)).problems.edges.map(({ node }) => node)).toEqual([
      { line: 2, column: 'waar loop je tegenaan', value: '', problem: 'TOO_LONG' },
      { line: 3, column: 'personeelsnummer', value: '9', problem: 'UNKNOWN_PERSON' },
    ]);
  });

  it('is refused once the enrolments are closed, and for the programme of another organisation', async () => {
    const [here, there] = [await newProgramme('1'), await newProgramme('1')];
    const refusal = async (work: Promise<unknown>) => {
      const error: unknown = await work.catch((thrown: unknown) => thrown);
      return (error as Refused).answers.map(({ code, reason }) => reason ?? code);
    };
    const row = file('1;mentee;Presenteren;;;;ma;');
    expect(await refusal(upload(here.hr, there.programme, row))).toEqual(['NOT_FOUND']);
    const list = await upload(here.hr, here.programme, row);
    await w.owner.getRepository(Programme).update({ id: here.programme.id }, { enrolmentClosedAt: w.clock.now() });
    expect(await refusal(apply(here.hr, list))).toEqual(['enrolmentClosed']);
  });
});
