import { describe, expect, it } from '@jest/globals';
import { Organisation, Person } from '@api/people';
import { uuid, world } from '@api/testing';
import { Programme } from './programme.entity.js';
import { ProgrammeService } from './programme.service.js';
import { Db } from '@api/platform';

const MAKE = `mutation ($input: MakeProgramme!) { makeProgramme(input: $input) { id name months everyWeeks minutes minMembers maxMembers learningNeeds { name uses } } }`;
const CHANGE = `mutation ($input: ChangeProgramme!) { changeProgramme(input: $input) { name everyWeeks } }`;
const ALL = '{ programmes { id name } }';
const ONE = 'query ($id: ID!) { programme(id: $id) { name figures { mentors } } }';
const NEEDS = 'query ($id: ID!) { programme(id: $id) { learningNeeds { id name } } }';
const ADD = 'mutation ($input: AddLearningNeed!) { addLearningNeed(input: $input) { id name } }';
const RENAME = 'mutation ($input: NameLearningNeed!) { renameLearningNeed(input: $input) { name } }';
const REMOVE = 'mutation ($id: ID!) { removeLearningNeed(id: $id) { id } }';

const refusedAs = (answer: object) => ({ answers: [expect.objectContaining(answer)] });

describe('a programme', () => {
  const w = world();

  const start = async (): Promise<{
    organisation: Organisation;
    hr: Awaited<ReturnType<typeof w.as>>;
    colleague: Person;
  }> => {
    const organisation = await w.newOrganisation();
    const hr = await w.as(await w.newHr(organisation));
    return { organisation, hr, colleague: await w.newPerson(organisation) };
  };
  const newOne = (extra: object = {}) => ({ id: uuid(), name: 'Crossmentoren 2027', startsOn: '2027-01-11', ...extra });

  it('starts with the usual settings and a list of needs in the language of HR', async () => {
    const { hr } = await start();
    const { makeProgramme } = (await hr.ask(MAKE, { input: newOne() })) as Record<string, never>;
    expect(makeProgramme).toMatchObject({ months: 12, everyWeeks: 6, minutes: 120, minMembers: 4, maxMembers: 6 });
    expect((makeProgramme as { learningNeeds: object[] }).learningNeeds).toHaveLength(14);
    expect((makeProgramme as { learningNeeds: object[] }).learningNeeds).toContainEqual({
      name: 'Presenteren',
      uses: 0,
    });
    const english = await hr.ask(MAKE, { input: newOne({ name: 'Second', language: 'en' }) });
    expect(JSON.stringify(english)).toContain('Presenting');
  });

  it('is made once, also when the request is repeated', async () => {
    const { hr } = await start();
    const input = newOne();
    await hr.ask(MAKE, { input });
    const again = await hr.ask(MAKE, { input });
    expect((again as Record<string, { learningNeeds: object[] }>).makeProgramme.learningNeeds).toHaveLength(14);
    expect((await hr.ask(ALL)).programmes).toHaveLength(1);
  });

  it('says for each setting that is wrong between which bounds it must be', async () => {
    const { hr } = await start();
    const input = newOne({ name: ' a ', everyWeeks: 3, minutes: 151, startsOn: '2027-02-30' });
    await expect(hr.ask(MAKE, { input })).rejects.toMatchObject(
      refusedAs({
        code: 'BAD_INPUT',
        fields: expect.arrayContaining([
          { path: 'input.name', rule: 'isLength', params: { min: 3, max: 80 } },
          { path: 'input.everyWeeks', rule: 'min', params: { min: 4 } },
          { path: 'input.minutes', rule: 'max', params: { max: 150 } },
          { path: 'input.startsOn', rule: 'isIso8601', params: {} },
        ]),
      }),
    );
  });

  it('has a name of its own and sizes that fit', async () => {
    const { hr } = await start();
    await hr.ask(MAKE, { input: newOne() });
    await expect(hr.ask(MAKE, { input: newOne() })).rejects.toMatchObject(refusedAs({ reason: 'programmeNameTaken' }));
    const crossed = newOne({ name: 'Other', minMembers: 6, maxMembers: 4 });
    await expect(hr.ask(MAKE, { input: crossed })).rejects.toMatchObject(refusedAs({ reason: 'groupSizesCrossed' }));
  });

  it('cannot leave the bounds in the database either', async () => {
    const { organisation } = await start();
    await expect(w.newProgramme(organisation, { everyWeeks: 9 })).rejects.toThrow('programme_settings_within_bounds');
  });

  it('is made and changed by HR alone, and seen by everybody in the organisation', async () => {
    const { hr, colleague, organisation } = await start();
    const { id, ...programme } = await w.newProgramme(organisation);
    const input = newOne({ id, name: 'Renamed', everyWeeks: 8 });
    const ada = await w.as(colleague);
    for (const attempt of [ada.ask(CHANGE, { input }), ada.ask(MAKE, { input: newOne() })])
      await expect(attempt).rejects.toMatchObject(refusedAs({ code: 'NOT_FOUND' }));
    expect((await ada.ask(ONE, { id })).programme).toEqual({ name: programme.name, figures: null });
    expect((await hr.ask(CHANGE, { input })).changeProgramme).toEqual({ name: 'Renamed', everyWeeks: 8 });
    expect((await ada.ask(ONE, { id })).programme).toEqual({ name: 'Renamed', figures: null });
  });

  it('is not there for another organisation, nor under an id that is none', async () => {
    const [own, other] = [await start(), await start()];
    const { id } = await w.newProgramme(own.organisation);
    expect((await other.hr.ask(ALL)).programmes).toEqual([]);
    for (const wrong of [id, 'none'])
      await expect(other.hr.ask(ONE, { id: wrong })).rejects.toMatchObject(refusedAs({ code: 'NOT_FOUND' }));
  });

  it('has a list of needs that HR keeps', async () => {
    const { hr, organisation, colleague } = await start();
    const { id: programmeId } = await w.newProgramme(organisation);
    const need = { id: uuid(), programmeId, name: '  Nee   zeggen ' };
    expect((await hr.ask(ADD, { input: need })).addLearningNeed).toEqual({ id: need.id, name: 'Nee zeggen' });
    await expect(hr.ask(ADD, { input: { ...need, id: uuid() } })).rejects.toMatchObject(
      refusedAs({ reason: 'needNameTaken' }),
    );
    const renamed = { id: need.id, name: 'Nee durven zeggen' };
    const ada = await w.as(colleague);
    for (const attempt of [
      ada.ask(ADD, { input: { ...need, id: uuid(), name: 'Mine' } }),
      ada.ask(RENAME, { input: renamed }),
      ada.ask(REMOVE, { id: need.id }),
    ])
      await expect(attempt).rejects.toMatchObject(refusedAs({ code: 'NOT_FOUND' }));
    await hr.ask(RENAME, { input: renamed });
    expect((await ada.ask(NEEDS, { id: programmeId })).programme).toEqual({ learningNeeds: [renamed] });
    await hr.ask(REMOVE, { id: need.id });
    expect((await ada.ask(NEEDS, { id: programmeId })).programme).toEqual({ learningNeeds: [] });
  });

  it('closes for enrolment once', async () => {
    const { organisation } = await start();
    const { id } = await w.newProgramme(organisation);
    const hr = await w.newHr(organisation);
    const close = () => w.app.get(Db).as(hr.id, 'READ WRITE', () => w.app.get(ProgrammeService).closeEnrolment(id));
    await close();
    const first = await w.owner.getRepository(Programme).findOneByOrFail({ id });
    w.clock.pass(60_000);
    await close();
    expect(await w.owner.getRepository(Programme).findOneByOrFail({ id })).toEqual(first);
    expect(first.enrolmentClosedAt).not.toBeNull();
  });

  it('costs the same number of statements with any number of programmes and needs', async () => {
    const { hr, organisation } = await start();
    const query =
      '{ programmes { figures { mentees disciplines { mentees } } mine { obstacle notWith { id } } learningNeeds { uses } } }';
    const make = (name: string) => hr.ask(MAKE, { input: newOne({ name }) });
    await make('One programme');
    const first = await w.statements(() => hr.ask(query));
    await make('Another programme');
    expect((await w.newProgramme(organisation)).id).toBeDefined();
    expect(await w.statements(() => hr.ask(query))).toBe(first);
  });
});
