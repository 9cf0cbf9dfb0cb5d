import { describe, expect, it } from '@jest/globals';
import { Discipline, Organisation, Person } from '@api/people';
import { Db } from '@api/platform';
import { uuid, world } from '@api/testing';
import { EnrolmentRole } from './enrolment.entity.js';
import { LearningNeed } from './learning-need.entity.js';
import { NotWith } from './not-with.entity.js';
import { Obstacle } from './obstacle.entity.js';
import { Programme } from './programme.entity.js';
import { ProgrammeService } from './programme.service.js';

const MINE = `mine {
  enrolment { id role availability preferred groups openToOther confirmedAt needs { rank level need { name } } wanted { name } }
  obstacle notWith { name }
}`;
const ENROL = `mutation ($input: Enrol!) { enrol(input: $input) { ${MINE} } }`;
const OWN = `query ($id: ID!) { programme(id: $id) { ${MINE} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdraw(programmeId: $id) { ${MINE} } }`;
const INVITE =
  'mutation ($input: EnrolPeople!) { enrolPeople(input: $input) { figures { mentors mentees unconfirmed incomplete } } }';
const TAKE_OUT = 'mutation ($id: ID!) { removeEnrolment(id: $id) { figures { mentees } } }';
const LIST = `query ($programmeId: ID!, $role: EnrolmentRole, $disciplineId: ID, $search: String, $confirmed: Boolean, $incomplete: Boolean) {
  enrolments(programmeId: $programmeId, role: $role, disciplineId: $disciplineId, search: $search, confirmed: $confirmed, incomplete: $incomplete) {
    totalCount edges { node { id role person { name discipline { name } } needs { need { name } } wanted { name team { name } } } }
  }
}`;
const FIGURES = `query ($id: ID!) { programme(id: $id) {
  figures { mentors mentees groups capacity unconfirmed incomplete disciplines { discipline { name } mentors mentees groups } }
} }`;
const COLLEAGUES =
  'query ($search: String!, $mentorsOf: ID) { colleagues(search: $search, mentorsOf: $mentorsOf) { id name team { name } } }';
const CHANGED = 'subscription ($id: ID!) { programmeChanged(id: $id) { figures { mentees } } }';

const refusedAs = (answer: object) => ({ answers: [expect.objectContaining(answer)] });

describe('an enrolment', () => {
  const w = world();

  interface Setting {
    organisation: Organisation;
    programme: Programme;
    needs: LearningNeed[];
    hr: Person;
  }

  const start = async (): Promise<Setting> => {
    const organisation = await w.newOrganisation();
    const programme = await w.newProgramme(organisation);
    const needs: LearningNeed[] = [];
    for (const name of ['Listening', 'Planning', 'Presenting', 'Saying no'])
      needs.push(
        await w.insert(LearningNeed, { id: uuid(), organisationId: organisation.id, programmeId: programme.id, name }),
      );
    return { organisation, programme, needs, hr: await w.newHr(organisation) };
  };

  const wish = ({ programme, needs }: Setting, extra: object = {}) => ({
    id: uuid(),
    programmeId: programme.id,
    role: EnrolmentRole.MENTEE,
    needs: [{ needId: needs[1].id }, { needId: needs[0].id }],
    availability: 0b101,
    ...extra,
  });
  const enrolled = async (setting: Setting, extra: object = {}, person?: Partial<Person>) => {
    const who = await w.newPerson(setting.organisation, person);
    const client = await w.as(who);
    await client.ask(ENROL, { input: wish(setting, extra) });
    return { who, client };
  };
  const close = ({ programme, hr }: Setting) =>
    w.app.get(Db).as(hr.id, 'READ WRITE', () => w.app.get(ProgrammeService).closeEnrolment(programme.id));
  const fullName = (person: Person) => `${person.givenName} ${person.familyName}`;

  it('keeps everything that somebody says, in order', async () => {
    const setting = await start();
    const [mentor, other] = [await w.newPerson(setting.organisation), await w.newPerson(setting.organisation)];
    const wishes = {
      obstacle: ' I say yes too soon. ',
      wanted: [mentor.id],
      notWith: [other.id],
      preferred: 4,
      openToOther: true,
    };
    const input = wish(setting, wishes);
    const ada = await w.as(await w.newPerson(setting.organisation));
    const { enrol } = (await ada.ask(ENROL, { input })) as Record<string, never>;
    expect(enrol).toEqual({
      mine: {
        enrolment: {
          ...{ id: input.id, role: 'MENTEE', availability: 5, preferred: 4, groups: 0, openToOther: true },
          confirmedAt: expect.any(String),
          needs: [
            { rank: 1, level: 2, need: { name: 'Planning' } },
            { rank: 2, level: 2, need: { name: 'Listening' } },
          ],
          wanted: [{ name: fullName(mentor) }],
        },
        obstacle: 'I say yes too soon.',
        notWith: [{ name: fullName(other) }],
      },
    });
    expect((await ada.ask(OWN, { id: setting.programme.id })).programme).toEqual(enrol);
  });

  it('stays one when it is sent twice, from two windows, and by HR before', async () => {
    const setting = await start();
    const person = await w.newPerson(setting.organisation);
    const invited = uuid();
    const hr = await w.as(setting.hr);
    const invitation = {
      programmeId: setting.programme.id,
      role: 'MENTOR',
      people: [{ id: invited, personId: person.id }],
    };
    await hr.ask(INVITE, { input: invitation });
    const ada = await w.as(person);
    const [first, second] = [wish(setting), wish(setting, { needs: [{ needId: setting.needs[2].id }] })];
    await Promise.all([ada.ask(ENROL, { input: first }), ada.ask(ENROL, { input: first })]);
    await ada.ask(ENROL, { input: second });
    const { programme } = (await ada.ask(OWN, { id: setting.programme.id })) as Record<string, never>;
    expect(programme).toMatchObject({
      mine: { enrolment: { id: invited, role: 'MENTEE', needs: [{ need: { name: 'Presenting' } }] } },
    });
    expect((await hr.ask(LIST, { programmeId: setting.programme.id })).enrolments).toMatchObject({ totalCount: 1 });
  });

  it('of many people at once loses none', async () => {
    const setting = await start();
    const clients = [];
    for (let i = 0; i < 8; i++) clients.push(await w.as(await w.newPerson(setting.organisation)));
    await Promise.all(clients.map((client) => client.ask(ENROL, { input: wish(setting) })));
    const hr = await w.as(setting.hr);
    expect((await hr.ask(FIGURES, { id: setting.programme.id })).programme).toMatchObject({ figures: { mentees: 8 } });
  });

  it('says by field what is not right', async () => {
    const setting = await start();
    const ada = await w.as(await w.newPerson(setting.organisation));
    const four = setting.needs.map(({ id }) => ({ needId: id }));
    const wrong: [object, object][] = [
      [{ availability: 0 }, { path: 'input.availability', rule: 'someHalfDay' }],
      [{ preferred: 2 }, { path: 'input.preferred', rule: 'possibleHalfDays' }],
      [{ needs: [] }, { path: 'input.needs', rule: 'arrayMinSize', params: { min: 1 } }],
      [{ needs: four }, { path: 'input.needs', rule: 'arrayMaxSize', params: { max: 3 } }],
      [{ needs: [four[0], four[0]] }, { path: 'input.needs', rule: 'arrayUnique' }],
      [
        { wanted: [uuid(), uuid(), uuid(), uuid()] },
        { path: 'input.wanted', rule: 'arrayMaxSize', params: { max: 3 } },
      ],
      [{ groups: 3 }, { path: 'input.groups', rule: 'max', params: { max: 2 } }],
      [{ obstacle: 'x'.repeat(2001) }, { path: 'input.obstacle', rule: 'maxLength', params: { max: 2000 } }],
    ];
    for (const [extra, field] of wrong)
      await expect(ada.ask(ENROL, { input: wish(setting, extra) })).rejects.toMatchObject(
        refusedAs({ code: 'BAD_INPUT', fields: [expect.objectContaining(field)] }),
      );
    await ada.ask(ENROL, { input: wish(setting, { role: 'MENTOR', needs: four }) });
  });

  it('takes needs of its own programme only, and people of the own organisation only', async () => {
    const [setting, other] = [await start(), await start()];
    const ada = await w.as(await w.newPerson(setting.organisation));
    const stranger = await w.newPerson(other.organisation);
    for (const extra of [
      { needs: [{ needId: other.needs[0].id }] },
      { wanted: [stranger.id] },
      { notWith: [stranger.id] },
      { notWith: [ada.id] },
      { programmeId: other.programme.id },
    ])
      await expect(ada.ask(ENROL, { input: wish(setting, extra) })).rejects.toMatchObject(
        refusedAs({ code: 'NOT_FOUND' }),
      );
    expect((await ada.ask(OWN, { id: setting.programme.id })).programme).toEqual({ mine: null });
  });

  it('shows HR needs and wishes, and to nobody what was written in confidence', async () => {
    const setting = await start();
    const [mentor, other] = [await w.newPerson(setting.organisation), await w.newPerson(setting.organisation)];
    const wishes = { obstacle: 'private words', wanted: [mentor.id], notWith: [other.id] };
    const { who } = await enrolled(setting, wishes);
    const hr = await w.as(setting.hr);
    const { enrolments } = await hr.ask(LIST, { programmeId: setting.programme.id });
    expect(enrolments).toMatchObject({
      edges: [
        {
          node: {
            person: { name: fullName(who) },
            needs: [{ need: { name: 'Planning' } }, { need: { name: 'Listening' } }],
            wanted: [{ name: fullName(mentor) }],
          },
        },
      ],
    });
    expect((await hr.ask(OWN, { id: setting.programme.id })).programme).toEqual({ mine: null });
    for (const reader of [setting.hr, mentor, other]) {
      const seen = (entity: typeof Obstacle | typeof NotWith) =>
        w.app.get(Db).as(reader.id, 'READ ONLY', () =>
          w.app
            .get(Db)
            .repo(entity as typeof NotWith)
            .count(),
        );
      expect([await seen(Obstacle), await seen(NotWith)]).toEqual([0, 0]);
    }
  });

  it('is not seen by colleagues', async () => {
    const setting = await start();
    await enrolled(setting);
    const { client } = await enrolled(setting);
    expect((await client.ask(LIST, { programmeId: setting.programme.id })).enrolments).toMatchObject({ totalCount: 1 });
    expect((await client.ask(FIGURES, { id: setting.programme.id })).programme).toEqual({ figures: null });
  });

  it('is withdrawn with everything in it, and can be made again', async () => {
    const setting = await start();
    const other = await w.newPerson(setting.organisation);
    const { who, client } = await enrolled(setting, { obstacle: 'private words', notWith: [other.id] });
    for (let twice = 0; twice < 2; twice++)
      expect((await client.ask(WITHDRAW, { id: setting.programme.id })).withdraw).toEqual({ mine: null });
    expect(await w.owner.getRepository(Obstacle).countBy({ ownerId: who.id })).toBe(0);
    expect(await w.owner.getRepository(NotWith).countBy({ ownerId: who.id })).toBe(0);
    await client.ask(ENROL, { input: wish(setting) });
  });

  it('does not change once the groups are published', async () => {
    const setting = await start();
    const { client } = await enrolled(setting);
    const late = await w.as(await w.newPerson(setting.organisation));
    const hr = await w.as(setting.hr);
    const { enrolments } = await hr.ask(LIST, { programmeId: setting.programme.id });
    const { id } = (enrolments as { edges: { node: { id: string } }[] }).edges[0].node;
    await close(setting);
    const people = [{ id: uuid(), personId: late.id }];
    for (const attempt of [
      client.ask(ENROL, { input: wish(setting, { availability: 1023 }) }),
      client.ask(WITHDRAW, { id: setting.programme.id }),
      late.ask(ENROL, { input: wish(setting) }),
      hr.ask(INVITE, { input: { programmeId: setting.programme.id, role: 'MENTEE', people } }),
      hr.ask(TAKE_OUT, { id }),
    ])
      await expect(attempt).rejects.toMatchObject(refusedAs({ reason: 'enrolmentClosed' }));
    expect((await client.ask(OWN, { id: setting.programme.id })).programme).toMatchObject({
      mine: { enrolment: { availability: 5 } },
    });
  });

  it('by HR waits for a yes, and HR alone can do it', async () => {
    const setting = await start();
    const [person, stranger] = [
      await w.newPerson(setting.organisation),
      await w.newPerson((await start()).organisation),
    ];
    const people = [person, stranger].map(({ id }) => ({ id: uuid(), personId: id }));
    const input = { programmeId: setting.programme.id, role: 'MENTEE', people };
    const ada = await w.as(person);
    await expect(ada.ask(INVITE, { input })).rejects.toMatchObject(refusedAs({ code: 'NOT_FOUND' }));
    const hr = await w.as(setting.hr);
    const waiting = { figures: { mentors: 0, mentees: 1, unconfirmed: 1, incomplete: 1 } };
    for (let twice = 0; twice < 2; twice++) expect((await hr.ask(INVITE, { input })).enrolPeople).toEqual(waiting);
    expect((await ada.ask(OWN, { id: setting.programme.id })).programme).toMatchObject({
      mine: { enrolment: { confirmedAt: null } },
    });
    await ada.ask(ENROL, { input: wish(setting) });
    expect((await hr.ask(FIGURES, { id: setting.programme.id })).programme).toMatchObject({
      figures: { unconfirmed: 0, incomplete: 0 },
    });
    await expect(ada.ask(TAKE_OUT, { id: people[1].id })).rejects.toMatchObject(refusedAs({ code: 'NOT_FOUND' }));
    expect((await hr.ask(TAKE_OUT, { id: people[0].id })).removeEnrolment).toEqual({ figures: { mentees: 0 } });
  });

  it('is found by role, discipline, name, and what is missing', async () => {
    const setting = await start();
    const water: Discipline = await w.newDiscipline(setting.organisation);
    await enrolled(setting, {}, { givenName: 'Ada', familyName: 'Bos', disciplineId: water.id });
    await enrolled(setting, { role: 'MENTOR', groups: 2 }, { givenName: 'Ben', familyName: 'Dijk' });
    const hr = await w.as(setting.hr);
    const cas = await w.newPerson(setting.organisation, { givenName: 'Cas', familyName: 'Aa', disciplineId: water.id });
    const people = [{ id: uuid(), personId: cas.id }];
    await hr.ask(INVITE, { input: { programmeId: setting.programme.id, role: 'MENTEE', people } });
    const found = async (filter: object) => {
      const { enrolments } = await hr.ask(LIST, { programmeId: setting.programme.id, ...filter });
      return (enrolments as { edges: { node: { person: { name: string } } }[] }).edges.map(
        ({ node }) => node.person.name,
      );
    };
    expect(await found({})).toEqual(['Cas Aa', 'Ada Bos', 'Ben Dijk']);
    expect(await found({ role: 'MENTOR' })).toEqual(['Ben Dijk']);
    expect(await found({ disciplineId: water.id })).toEqual(['Cas Aa', 'Ada Bos']);
    expect(await found({ search: 'bos a' })).toEqual(['Ada Bos']);
    expect(await found({ confirmed: false })).toEqual(['Cas Aa']);
    expect(await found({ incomplete: false })).toEqual(['Ada Bos', 'Ben Dijk']);
    expect(await found({ incomplete: true, confirmed: true })).toEqual([]);
    expect(await found({ incomplete: true, confirmed: null, search: null, role: null })).toEqual(['Cas Aa']);
    expect((await hr.ask(FIGURES, { id: setting.programme.id })).programme).toEqual({
      figures: {
        ...{ mentors: 1, mentees: 2, groups: 2, capacity: 12, unconfirmed: 1, incomplete: 1 },
        disciplines: [
          { discipline: { name: water.name }, mentors: 0, mentees: 2, groups: 0 },
          { discipline: null, mentors: 1, mentees: 0, groups: 2 },
        ],
      },
    });
  });

  it('names colleagues by two letters or mentors by none, never those of another organisation', async () => {
    const [setting, other] = [await start(), await start()];
    await enrolled(setting, { role: 'MENTOR' }, { givenName: 'Mara', familyName: 'Smit' });
    await enrolled(other, { role: 'MENTOR' }, { givenName: 'Mara', familyName: 'Elders' });
    await w.newPerson(setting.organisation, { givenName: 'Margo', familyName: 'Bos' });
    await w.newPerson(setting.organisation, { givenName: 'Marga', familyName: 'Weg', leftOn: '2020-01-01' });
    const ada = await w.as(await w.newPerson(setting.organisation, { givenName: 'Marian', familyName: 'Zelf' }));
    const found = async (search: string, mentorsOf?: string) =>
      ((await ada.ask(COLLEAGUES, { search, mentorsOf })).colleagues as { name: string }[]).map(({ name }) => name);
    expect(await found('mar')).toEqual(['Margo Bos', 'Mara Smit']);
    expect(await found('m')).toEqual([]);
    expect(await found('', setting.programme.id)).toEqual(['Mara Smit']);
    expect(await found('', other.programme.id)).toEqual([]);
    await expect(w.nobody.ask(COLLEAGUES, { search: 'mar' })).resolves.toEqual({ colleagues: [] });
  });

  it('shows at once on the page of HR', async () => {
    const setting = await start();
    const hr = await w.as(setting.hr);
    const stream = hr.listen(CHANGED, { id: setting.programme.id });
    const next = stream.next();
    await hr.ask(FIGURES, { id: setting.programme.id });
    for (let i = 0; i < 3; i++) await enrolled(setting);
    expect((await next).value).toMatchObject({
      data: { programmeChanged: { figures: { mentees: expect.any(Number) } } },
    });
    await stream.return?.();
  });

  it('of any number costs the same number of statements', async () => {
    const setting = await start();
    const mentor = await w.newPerson(setting.organisation, {
      disciplineId: (await w.newDiscipline(setting.organisation)).id,
      teamId: (await w.newTeam(setting.organisation)).id,
    });
    const more = () => enrolled(setting, { wanted: [mentor.id] }, { disciplineId: mentor.disciplineId });
    const hr = await w.as(setting.hr);
    const cost = () => w.statements(() => hr.ask(LIST, { programmeId: setting.programme.id }));
    await more();
    const one = await cost();
    for (let i = 0; i < 4; i++) await more();
    expect(await cost()).toBe(one);
  });
});
