import { beforeEach, describe, expect, it } from '@jest/globals';
import { MentorGroup } from '@api/mentor-group';
import { StaffRecord } from '@api/people';
import { Programme } from '@api/programme';
import { SessionSeries } from '@api/planning';
import { type TestGroup, uuid, world } from '@api/testing';

const PROPOSAL = `query ($input: ProposeSessions!) { sessionProposal(input: $input) {
  slot at earliest latest minutes zone from everyWeeks everyoneWorksOn
  dates { on kind insteadOf { on holiday official } } } }`;
const PLAN = `mutation ($input: PlanSessions!) { planSessions(input: $input) {
  id plannedAt sessions { id number kind on at startsAt minutes state place } } }`;
const YEAR = 'query ($id: ID!) { mentorGroup(id: $id) { plannedAt sessions { on at place } } }';

interface Proposal {
  at: string;
  minutes: number;
  dates: { on: string; kind: string; insteadOf: object | null }[];
}

describe('the year of a group', () => {
  const w = world();
  beforeEach(() => w.clock.set('2026-12-01T09:00Z'));

  const propose = async (person: { id: string }, input: object) =>
    (await (await w.as(person)).ask(PROPOSAL, { input })).sessionProposal as unknown as Proposal;

  const planOf = async (group: TestGroup, settings: object = {}) => {
    const { at, minutes, dates } = await propose(group.mentor, { groupId: group.id });
    const sessions = dates.map(({ on, kind }) => ({ id: uuid(), on, kind, at }));
    return { id: uuid(), groupId: group.id, minutes, place: 'Room 2.14', sessions, ...settings };
  };

  it('is proposed from the programme and the half-day of the group, around holidays', async () => {
    const group = await w.newGroup();
    const proposal = await propose(group.mentor, { groupId: group.id });
    expect(proposal).toMatchObject({ slot: 0, at: '09:30', minutes: 120, everyWeeks: 6, from: '2027-01-04' });
    expect(proposal.dates.map(({ on }) => on)).toEqual([
      ...['2027-01-04', '2027-02-15', '2027-04-05', '2027-05-10', '2027-06-21'],
      ...['2027-08-02', '2027-09-13', '2027-10-25', '2027-12-06'],
    ]);
    expect(proposal.dates.map(({ kind }) => kind)).toEqual(['FIRST_MEETING', ...Array(8).fill('INTERVISIE')]);
    expect(proposal.dates[2].insteadOf).toEqual({ on: '2027-03-29', holiday: 'EASTER_MONDAY', official: true });
  });

  it('is proposed at another time, half-day or first day when the mentor wishes', async () => {
    const group = await w.newGroup();
    const wish = { groupId: group.id, slot: 9, at: '14:15', from: '2027-02-01' };
    const proposal = await propose(group.mentor, wish);
    expect(proposal).toMatchObject({ slot: 9, at: '14:15', from: '2027-02-01', earliest: '12:00', latest: '18:00' });
    expect(proposal.dates[0].on).toBe('2027-02-05');
  });

  it('refuses a time outside the half-day', async () => {
    const group = await w.newGroup();
    await expect(propose(group.mentor, { groupId: group.id, at: '13:00' })).rejects.toMatchObject({
      answers: [{ reason: 'startOutsideHalfDay', params: { from: '07:00', until: '12:00' } }],
    });
  });

  it('begins at the earliest a week from now', async () => {
    const group = await w.newGroup();
    w.clock.set('2027-03-01T09:00Z');
    const { dates } = await propose(group.mentor, { groupId: group.id });
    expect(dates[0].on).toBe('2027-03-08');
    expect(dates.at(-1)!.on).toBe('2028-02-07');
  });

  it('says on which weekdays everybody works, of nobody apart', async () => {
    const group = await w.newGroup();
    const records = w.owner.getRepository(StaffRecord);
    await records.update({ personId: group.mentees[0].id }, { workingDays: 15 });
    await records.update({ personId: group.mentees[1].id }, { workingDays: 30 });
    expect(await propose(group.mentor, { groupId: group.id })).toMatchObject({ everyoneWorksOn: [2, 3, 4] });
  });

  it('is proposed to the mentor of the group alone', async () => {
    const [group, other] = [await w.newGroup(), await w.newGroup()];
    for (const person of [group.mentees[0], other.mentor, await w.newHr(group.organisation)])
      await expect(propose(person, { groupId: group.id })).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
  });

  it('has a usual time when the group has no half-day yet', async () => {
    const group = await w.newGroup();
    await w.owner.getRepository(MentorGroup).update({ id: group.id }, { slot: null });
    expect(await propose(group.mentor, { groupId: group.id })).toMatchObject({ slot: 2, at: '09:30' });
  });

  it('is planned at once, at the same time of day in winter and summer, and everybody in the group sees it', async () => {
    const group = await w.newGroup();
    const input = await planOf(group);
    const { planSessions } = await (await w.as(group.mentor)).ask(PLAN, { input });
    const { sessions } = planSessions as {
      sessions: { number: number; at: string; startsAt: string; place: string }[];
    };
    expect(sessions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(sessions.map(({ at }) => at))).toEqual(new Set(['09:30']));
    expect(sessions[0].startsAt).toBe('2027-01-04T08:30:00.000Z');
    expect(sessions[4].startsAt).toBe('2027-06-21T07:30:00.000Z');
    const { mentorGroup } = await (await w.as(group.mentees[0])).ask(YEAR, { id: group.id });
    expect((mentorGroup as { sessions: object[] }).sessions[8]).toEqual({
      on: '2027-12-06',
      at: '09:30',
      place: 'Room 2.14',
    });
  });

  it('shows HR the dates, and not where they are', async () => {
    const group = await w.newGroup();
    await (await w.as(group.mentor)).ask(PLAN, { input: await planOf(group) });
    const { mentorGroup } = await (await w.as(await w.newHr(group.organisation))).ask(YEAR, { id: group.id });
    expect((mentorGroup as { sessions: object[] }).sessions[0]).toEqual({ on: '2027-01-04', at: '09:30', place: null });
  });

  it('is one series when the request comes twice at once, or again later', async () => {
    const group = await w.newGroup();
    const input = await planOf(group);
    const mentor = await w.as(group.mentor);
    const both = await Promise.all([mentor.ask(PLAN, { input }), mentor.ask(PLAN, { input })]);
    const again = await mentor.ask(PLAN, { input });
    expect(both[0]).toEqual(both[1]);
    expect(again).toEqual(both[0]);
    expect((again.planSessions as { sessions: object[] }).sessions).toHaveLength(9);
  });

  it('is planned once: a second plan is refused and changes nothing', async () => {
    const group = await w.newGroup();
    const mentor = await w.as(group.mentor);
    const [first, second] = [await planOf(group), await planOf(group)];
    const answers = await Promise.all([mentor.answer(PLAN, { input: first }), mentor.answer(PLAN, { input: second })]);
    expect(answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions?.reason))).toEqual([
      'alreadyPlanned',
    ]);
    const { mentorGroup } = await mentor.ask(YEAR, { id: group.id });
    expect((mentorGroup as { sessions: object[] }).sessions).toHaveLength(9);
  });

  it('is planned by its mentor alone', async () => {
    const [group, other] = [await w.newGroup(), await w.newGroup()];
    const input = await planOf(group);
    for (const person of [group.mentees[0], other.mentor, await w.newHr(group.organisation)])
      await expect((await w.as(person)).ask(PLAN, { input })).rejects.toMatchObject({
        answers: [{ code: 'NOT_FOUND' }],
      });
    expect(await w.owner.getRepository(SessionSeries).countBy({ groupId: group.id })).toBe(0);
  });

  it('leaves nothing when one of its dates cannot be', async () => {
    const group = await w.newGroup();
    const mentor = await w.as(group.mentor);
    const input = await planOf(group);
    const [first, second] = input.sessions;
    const wrong: [string, object[]][] = [
      ['sessionInPast', [{ ...first, on: '2026-11-30' }, second]],
      ['sessionsOverlap', [first, { ...second, on: first.on, at: '10:30' }]],
    ];
    for (const [reason, sessions] of wrong)
      await expect(mentor.ask(PLAN, { input: { ...input, sessions } })).rejects.toMatchObject({
        answers: [{ reason }],
      });
    const { mentorGroup } = await mentor.ask(YEAR, { id: group.id });
    expect(mentorGroup).toEqual({ plannedAt: null, sessions: [] });
  });

  it('says per field what cannot be read', async () => {
    const group = await w.newGroup();
    const input = await planOf(group);
    const sessions = [{ ...input.sessions[0], on: '2027-02-30', at: '02:30' }];
    await expect(
      (await w.as(group.mentor)).ask(PLAN, { input: { ...input, minutes: 5, sessions } }),
    ).rejects.toMatchObject({
      answers: [
        {
          code: 'BAD_INPUT',
          fields: [
            { path: 'input.minutes', rule: 'min', params: { min: 30, max: 480 } },
            { path: 'input.sessions.0.on', rule: 'isIsoDate' },
            { path: 'input.sessions.0.at', rule: 'isStartTime' },
          ],
        },
      ],
    });
  });

  it('of any number of sessions costs the same number of statements', async () => {
    const [long, short] = [await w.newGroup(), await w.newGroup()];
    await w.owner.getRepository(Programme).update({ id: short.programme.id }, { months: 6 });
    const cost = async (group: TestGroup) => {
      const mentor = await w.as(group.mentor);
      const input = await planOf(group);
      return [
        await w.statements(() => mentor.ask(PLAN, { input })),
        await w.statements(() => mentor.ask(YEAR, { id: group.id })),
      ];
    };
    expect(await cost(long)).toEqual(await cost(short));
  });
});
