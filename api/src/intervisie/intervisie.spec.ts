import { describe, expect, it } from '@jest/globals';
import { AGREE, BACK, CHOOSE, type Client, CONTRIBUTE, JOIN, NEXT, OPEN, Table, uuid, world } from '@api/testing';
import { Membership, MembershipState } from '@api/mentor-group';
import { SessionKind } from '@api/planning';
import { SessionEvent } from './session-event.entity.js';

const LOOK = `query ($id: ID!) { session(id: $id) { state live { phase addedMinutes facilitatorId caseOwnerId previousCaseOwnerId lastNumber
  participants { id present person { name } } contributions { id text kind } agreements { id text owner { name } } lookBack { id outcome barrier } } } }`;
const ADD_TIME = 'mutation ($input: AddTime!) { addPhaseTime(input: $input) { addedMinutes } }';
const ANSWER = 'mutation ($input: AnswerAgreement!) { answerAgreement(input: $input) { outcome barrier } }';
const OPEN_ONES = 'query ($id: ID!) { mentorGroup(id: $id) { openAgreements { id text } } }';

interface Live {
  phase: string;
  addedMinutes: number;
  facilitatorId: string;
  caseOwnerId: string | null;
  previousCaseOwnerId: string | null;
  lastNumber: number;
  participants: { present: boolean }[];
  contributions: { id: string; text: string }[];
  agreements: { id: string }[];
  lookBack: { id: string; outcome: string | null }[];
}

const refused = (reason: string) => ({ answers: [{ code: 'REFUSED', reason }] });
const notFound = { answers: [{ code: 'NOT_FOUND' }] };

describe('a live session', () => {
  const w = world();
  const look = async (client: Client, table: Table) =>
    (await client.ask(LOOK, { id: table.sessionId })).session as unknown as { state: string; live: Live };
  const numbers = async (table: Table) => {
    const events = await w.owner.getRepository(SessionEvent).findBy({ sessionId: table.sessionId });
    return events.map(({ number }) => number).sort((a, b) => a - b);
  };
  const gapless = (found: number[]) => found.map((_, at) => at + 1);
  const add = (table: Table, addedBefore: number, minutes = 5) => ({
    input: { sessionId: table.sessionId, phase: 'check-in', addedBefore, minutes },
  });

  describe('is opened', () => {
    it('by the mentor, who leads it through the incident method', async () => {
      const table = await Table.lay(w);
      const { live } = await table.mentor.ask(OPEN, { input: { sessionId: table.sessionId } });
      expect(live).toMatchObject({ phase: 'check-in', facilitatorId: table.mentor.id, lastNumber: 1 });
      expect((live as { phases: { id: string; minutes: number }[] }).phases).toContainEqual({
        id: 'questions',
        minutes: 15,
      });
      expect((await look(table.mentees[0], table)).state).toBe('LIVE');
    });

    it('by nobody else', async () => {
      const table = await Table.lay(w);
      const input = { input: { sessionId: table.sessionId } };
      await expect(table.mentees[0].ask(OPEN, input)).rejects.toMatchObject(refused('mentorOpens'));
      await expect((await w.as((await w.newGroup()).mentor)).ask(OPEN, input)).rejects.toMatchObject(notFound);
      const hr = await w.as(await w.newHr(table.group.organisation));
      await expect(hr.ask(OPEN, input)).rejects.toMatchObject(refused('mentorOpens'));
    });

    it('once, however often and from however many screens the mentor presses', async () => {
      const table = await Table.lay(w);
      const open = () => table.mentor.ask(OPEN, { input: { sessionId: table.sessionId } });
      const opened = await Promise.all([open(), open(), open()]);
      expect(new Set(opened.map(({ live }) => (live as Live).lastNumber))).toEqual(new Set([1]));
      expect(await numbers(table)).toEqual([1]);
    });

    it('only when no other session of the group runs', async () => {
      const { group } = await (await Table.lay(w)).open();
      const second = await Table.lay(w, { group });
      await expect(second.open()).rejects.toMatchObject(refused('otherSessionLive'));
      expect((await look(second.mentor, second)).state).toBe('PLANNED');
    });

    it('with the agenda of the first meeting when it is the first, and with a method that exists', async () => {
      const first = await Table.lay(w, { kind: SessionKind.FIRST_MEETING });
      const { live } = await first.mentor.ask(OPEN, { input: { sessionId: first.sessionId } });
      expect((live as Live).phase).toBe('welcome');
      const other = await Table.lay(w);
      const open = (methodId: string) => other.mentor.ask(OPEN, { input: { sessionId: other.sessionId, methodId } });
      await expect(open('karaoke')).rejects.toMatchObject(refused('methodUnknown'));
      await expect(open('grow')).rejects.toMatchObject(refused('methodNotForThis'));
      await expect(open('first-meeting')).rejects.toMatchObject(refused('methodNotForThis'));
      expect(JSON.stringify((await open('tietze')).live)).toContain('hypotheses');
    });
  });

  describe('is seen', () => {
    it('by nobody outside the group: of HR only that it is live', async () => {
      const table = await (await Table.lay(w)).open();
      const hr = await w.as(await w.newHr(table.group.organisation));
      expect(await look(hr, table)).toEqual({ state: 'LIVE', live: null });
      const outsider = await w.as((await w.newGroup()).mentees[0]);
      await expect(look(outsider, table)).rejects.toMatchObject(notFound);
      await expect(outsider.ask(JOIN, { id: table.sessionId })).rejects.toMatchObject(notFound);
      await expect(hr.ask(JOIN, { id: table.sessionId })).rejects.toMatchObject(notFound);
    });

    it('by no member who did not accept the confidentiality agreement', async () => {
      const table = await (await Table.lay(w)).open();
      const newcomer = await w.newPerson(table.group.organisation);
      await w.addMember({ id: table.group.id, organisationId: table.group.organisation.id }, newcomer, false, false);
      const client = await w.as(newcomer);
      expect(await look(client, table)).toEqual({ state: 'LIVE', live: null });
      await expect(client.ask(JOIN, { id: table.sessionId })).rejects.toMatchObject(notFound);
    });

    it('no longer by somebody who has left the group', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada] = table.mentees;
      const member = { groupId: table.group.id, personId: ada.id! };
      await w.owner.getRepository(Membership).update(member, { state: MembershipState.ENDED });
      await expect(look(ada, table)).rejects.toMatchObject(notFound);
    });

    it('at the same number of statements, whatever the size of the group and the pile of words', async () => {
      const cost = async (mentees: number) => {
        const table = await (await Table.lay(w, { mentees })).open();
        await table.goTo('cases');
        for (const mentee of table.mentees) await table.writes(mentee, 'cases', 'CASE');
        return w.statements(() => look(table.mentor, table));
      };
      expect(await cost(6)).toBe(await cost(2));
    });
  });

  describe('has people', () => {
    it('who come in once, however often they do', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada] = table.mentees;
      await Promise.all([ada.ask(JOIN, { id: table.sessionId }), ada.ask(JOIN, { id: table.sessionId })]);
      expect((await look(ada, table)).live.participants).toHaveLength(5);
      expect(await numbers(table)).toEqual([1, 2, 3, 4, 5, 6]);
    });

    it('of whom a crowd that comes in at once gets numbers without gaps', async () => {
      const table = await Table.lay(w, { mentees: 6 });
      await table.mentor.ask(OPEN, { input: { sessionId: table.sessionId } });
      await Promise.all(table.everyone.map((someone) => someone.ask(JOIN, { id: table.sessionId })));
      expect(await numbers(table)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    it('who leave and are back', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada] = table.mentees;
      await ada.ask('mutation ($id: ID!) { leaveSession(sessionId: $id) { id } }', { id: table.sessionId });
      const away = async () =>
        (await look(table.mentor, table)).live.participants.filter(({ present }) => !present).length;
      expect(await away()).toBe(1);
      await ada.ask(JOIN, { id: table.sessionId });
      expect(await away()).toBe(0);
    });
  });

  describe('goes through its phases', () => {
    it('one on and one back, as the facilitator says', async () => {
      const table = await (await Table.lay(w)).open();
      expect((await table.mentor.ask(NEXT, table.leaving('check-in'))).live).toMatchObject({ phase: 'look-back' });
      expect((await table.mentor.ask(BACK, table.leaving('look-back'))).live).toMatchObject({ phase: 'check-in' });
      await expect(table.mentor.ask(BACK, table.leaving('check-in'))).rejects.toMatchObject(refused('noPhaseThere'));
      await table.goTo('agreements');
      await expect(table.mentor.ask(NEXT, table.leaving('agreements'))).rejects.toMatchObject(refused('noPhaseThere'));
    });

    it('and nobody else does', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben] = table.mentees;
      const seat = (to: Client) => ({ input: { sessionId: table.sessionId, personId: to.id } });
      for (const ask of [
        () => ada.ask(NEXT, table.leaving('check-in')),
        () => ada.ask(ADD_TIME, add(table, 0)),
        () => ada.ask(CHOOSE, seat(ben)),
        () => table.offers(ada, ben),
        () => table.closes(ada, true),
      ])
        await expect(ask()).rejects.toMatchObject(refused('facilitatorOnly'));
    });

    it('one further when it is pressed many times at once, without an error for anybody', async () => {
      const table = await (await Table.lay(w)).open();
      const presses = Array.from({ length: 6 }, () => table.mentor.ask(NEXT, table.leaving('check-in')));
      const phases = (await Promise.all(presses)).map(({ live }) => (live as Live).phase);
      expect(phases).toEqual(Array(6).fill('look-back'));
      const found = await numbers(table);
      expect(found).toHaveLength(7);
      expect(found).toEqual(gapless(found));
    });

    it('with on and back at once: one of the two', async () => {
      const table = await (await Table.lay(w)).open();
      await table.goTo('look-back');
      await Promise.all([
        table.mentor.ask(NEXT, table.leaving('look-back')),
        table.mentor.ask(BACK, table.leaving('look-back')),
      ]);
      expect(['check-in', 'last-advice']).toContain((await look(table.mentor, table)).live.phase);
      expect((await numbers(table)).length).toBe(8);
    });

    it('with time added once for what was pressed twice', async () => {
      const table = await (await Table.lay(w)).open();
      const press = (before: number) => table.mentor.ask(ADD_TIME, add(table, before));
      await Promise.all([press(0), press(0)]);
      expect((await look(table.mentor, table)).live.addedMinutes).toBe(5);
      expect(await press(5)).toEqual({ addPhaseTime: { addedMinutes: 10 } });
      await expect(table.mentor.ask(ADD_TIME, add(table, 10, 31))).rejects.toMatchObject({
        answers: [{ code: 'BAD_INPUT' }],
      });
      await table.goTo('look-back');
      expect((await look(table.mentor, table)).live.addedMinutes).toBe(0);
    });
  });

  describe('has seats', () => {
    it('where the case owner is named when the group chooses, and does not lead', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben] = table.mentees;
      const choose = (who: Client) =>
        table.mentor.ask(CHOOSE, { input: { sessionId: table.sessionId, personId: who.id } });
      await table.choose(ada);
      expect((await look(ben, table)).live.caseOwnerId).toBe(ada.id);
      await choose(ben);
      await expect(choose(table.mentor)).rejects.toMatchObject(refused('facilitatorBringsNoCase'));
      await expect(table.offers(table.mentor, ben)).rejects.toMatchObject(refused('caseOwnerLeadsNot'));
      await table.goTo('questions');
      await expect(choose(ada)).rejects.toMatchObject(refused('notInThisPhase'));
    });
  });

  describe('gathers words', () => {
    it('of advisers in the phases made for it, and of nobody else', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben] = table.mentees;
      await table.choose(ada);
      await expect(table.writes(ben, 'choose', 'QUESTION')).rejects.toMatchObject(refused('notInThisPhase'));
      await table.goTo('questions');
      expect(await table.writes(ben, 'questions', 'QUESTION', 'What happened?')).toMatchObject({
        contribute: { kind: 'QUESTION', text: 'What happened?', audience: 'PRESENT' },
      });
      for (const [who, kind] of [
        [ada, 'QUESTION'],
        [table.mentor, 'QUESTION'],
        [ben, 'ADVICE'],
      ] as const)
        await expect(table.writes(who, 'questions', kind)).rejects.toMatchObject(refused('notInThisPhase'));
    });

    it('once, also when it is sent again, at once or after the phase', async () => {
      const table = await (await Table.lay(w)).open();
      await table.goTo('cases');
      const id = uuid();
      const send = () => table.writes(table.mentees[0], 'cases', 'CASE', 'my case', id);
      await Promise.all([send(), send(), send()]);
      await table.goTo('take-along');
      await send();
      expect((await look(table.mentor, table)).live.contributions).toMatchObject([{ id, text: 'my case' }]);
      const found = await numbers(table);
      expect(found).toEqual(gapless(found));
    });

    it('never under an id that somebody else has used', async () => {
      const table = await (await Table.lay(w)).open();
      await table.goTo('cases');
      const id = uuid();
      await table.writes(table.mentees[0], 'cases', 'CASE', 'mine', id);
      await expect(table.writes(table.mentees[1], 'cases', 'CASE', 'other', id)).rejects.toMatchObject(notFound);
      expect((await look(table.mentor, table)).live.contributions).toMatchObject([{ id, text: 'mine' }]);
    });

    it('that were on their way while the phase changed, but not later', async () => {
      const table = await (await Table.lay(w)).open();
      await table.goTo('cases');
      await table.goTo('choose');
      await table.writes(table.mentees[0], 'cases', 'CASE');
      w.clock.pass(70_000);
      await expect(table.writes(table.mentees[0], 'cases', 'CASE')).rejects.toMatchObject(refused('phaseOver'));
      await expect(table.writes(table.mentees[0], 'advice', 'ADVICE')).rejects.toMatchObject(refused('phaseOver'));
    });

    it('of all at once, without losing one', async () => {
      const table = await (await Table.lay(w, { mentees: 6 })).open();
      await table.choose(table.mentees[0]);
      await table.goTo('questions');
      const advisers = table.mentees.slice(1);
      await Promise.all(
        advisers.flatMap((ben) => [1, 2, 3].map((n) => table.writes(ben, 'questions', 'QUESTION', `${n}?`))),
      );
      const { live } = await look(table.mentor, table);
      expect(live.contributions).toHaveLength(15);
      const found = await numbers(table);
      expect(found).toEqual(gapless(found));
      expect(found.length).toBe(live.lastNumber);
    });

    it('that only the case owner reads, where it is a note to oneself', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben] = table.mentees;
      await table.choose(ada);
      await table.goTo('advice');
      const before = (await numbers(table)).length;
      await table.writes(ada, 'advice', 'NOTE', 'this touches me');
      expect((await numbers(table)).length).toBe(before);
      expect((await look(ada, table)).live.contributions).toMatchObject([{ text: 'this touches me' }]);
      for (const other of [ben, table.mentor]) expect((await look(other, table)).live.contributions).toEqual([]);
    });

    it('that somebody who was not there does not read, but what the group takes along is for all', async () => {
      const table = await Table.lay(w);
      const [ada, ben, , absent] = table.mentees;
      await table.mentor.ask(OPEN, { input: { sessionId: table.sessionId } });
      for (const someone of [table.mentor, ada, ben]) await someone.ask(JOIN, { id: table.sessionId });
      await table.goTo('cases');
      await table.writes(ada, 'cases', 'CASE', 'a case');
      await table.goTo('take-along');
      await table.writes(ben, 'take-along', 'TAKEAWAY', 'a lesson');
      expect((await look(ada, table)).live.contributions).toHaveLength(2);
      expect((await look(absent, table)).live.contributions).toMatchObject([{ text: 'a lesson' }]);
      await expect(table.writes(absent, 'take-along', 'TAKEAWAY')).rejects.toMatchObject(refused('notInSession'));
    });

    it('of a length that can be read', async () => {
      const table = await (await Table.lay(w)).open();
      const input = { id: uuid(), sessionId: table.sessionId, phase: 'cases', kind: 'CASE', text: 'x'.repeat(2001) };
      await expect(table.mentor.ask(CONTRIBUTE, { input })).rejects.toMatchObject({
        answers: [{ code: 'BAD_INPUT', fields: [{ path: 'input.text' }] }],
      });
    });
  });

  describe('makes agreements', () => {
    it('with an owner from the group and a date that is not past, where the method has room for them', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada] = table.mentees;
      await expect(table.promises(ada)).rejects.toMatchObject(refused('notInThisPhase'));
      await table.goTo('agreements');
      const outsider = await w.as((await w.newGroup()).mentees[0]);
      await expect(table.promises(ada, outsider)).rejects.toMatchObject(refused('ownerOutsideGroup'));
      await expect(table.promises(ada, ada, uuid(), '2020-01-01')).rejects.toMatchObject(refused('dueInPast'));
      const input = { id: uuid(), sessionId: table.sessionId, ownerId: ada.id, text: 'do it', dueOn: '31-12-2099' };
      await expect(ada.ask(AGREE, { input })).rejects.toMatchObject({ answers: [{ code: 'BAD_INPUT' }] });
      const id = uuid();
      await Promise.all([table.promises(ada, ada, id), table.promises(ada, ada, id)]);
      expect(await table.promises(ada, ada, id)).toMatchObject({ agree: { id, dueOn: '2099-01-31', outcome: null } });
      expect((await look(table.mentor, table)).live.agreements).toHaveLength(1);
    });

    it('or says that there are none, and closes', async () => {
      const table = await (await Table.lay(w)).open();
      await expect(table.closes(table.mentor)).rejects.toMatchObject(refused('agreementsMissing'));
      expect((await look(table.mentor, table)).state).toBe('LIVE');
      expect((await table.closes(table.mentor, true)).live).toMatchObject({ noAgreements: true });
      expect((await look(table.mentor, table)).state).toBe('HELD');
    });

    it('and is closed once, also when it is pressed twice; after that nothing is added', async () => {
      const table = await (await Table.lay(w)).open();
      await table.goTo('agreements');
      await table.promises(table.mentees[0]);
      await Promise.all([table.closes(table.mentor), table.closes(table.mentor)]);
      const found = await numbers(table);
      expect(found).toEqual(gapless(found));
      await expect(table.promises(table.mentees[0])).rejects.toMatchObject(refused('sessionNotLive'));
      await expect(table.writes(table.mentees[0], 'agreements', 'NOTE')).rejects.toMatchObject(
        refused('sessionNotLive'),
      );
      await expect(table.mentor.ask(BACK, table.leaving('agreements'))).rejects.toMatchObject(
        refused('sessionNotLive'),
      );
      await expect(table.mentees[0].ask(OPEN, { input: { sessionId: table.sessionId } })).rejects.toMatchObject(
        refused('mentorOpens'),
      );
      await expect(table.mentor.ask(OPEN, { input: { sessionId: table.sessionId } })).rejects.toMatchObject(
        refused('sessionNotLive'),
      );
    });

    it('that are counted when somebody agrees at the moment of closing: either it is in, or it is refused', async () => {
      for (let round = 0; round < 3; round++) {
        const table = await (await Table.lay(w)).open();
        await table.goTo('agreements');
        const [agreed, closed] = await Promise.allSettled([
          table.promises(table.mentees[0]),
          table.closes(table.mentor),
        ]);
        const { state, live } = await look(table.mentor, table);
        expect(live.agreements).toHaveLength(agreed.status === 'fulfilled' ? 1 : 0);
        expect(state).toBe(closed.status === 'fulfilled' ? 'HELD' : 'LIVE');
        if (state === 'HELD') expect(live.agreements).toHaveLength(1);
      }
    });

    it('and after the moment of closing nothing comes in any more, however close it was', async () => {
      const table = await (await Table.lay(w)).open();
      await table.goTo('take-along');
      const writing = table.mentees.map((mentee) => table.writes(mentee, 'take-along', 'TAKEAWAY'));
      const [closed, ...written] = await Promise.allSettled([table.closes(table.mentor, true), ...writing]);
      expect(closed.status).toBe('fulfilled');
      const { live } = await look(table.mentor, table);
      expect(live.contributions).toHaveLength(written.filter(({ status }) => status === 'fulfilled').length);
      const last = { sessionId: table.sessionId, number: live.lastNumber };
      expect(await w.owner.getRepository(SessionEvent).findOneBy(last)).toMatchObject({ kind: 'CLOSED' });
    });

    it('by a mentee to whom the lead was handed over; and the mentor can always close', async () => {
      const table = await (await Table.lay(w)).open();
      const [ada, ben] = table.mentees;
      await table.seats(table.mentor, ada);
      await expect(table.closes(ben, true)).rejects.toMatchObject(refused('facilitatorOnly'));
      await table.closes(ada, true);
      expect((await look(ben, table)).state).toBe('HELD');
      const next = await (await Table.lay(w, { group: table.group })).open();
      await next.seats(next.mentor, ada);
      await next.closes(next.mentor, true);
      expect((await look(ben, next)).state).toBe('HELD');
    });
  });

  describe('looks back', () => {
    const second = async () => {
      const first = await (await Table.lay(w)).open();
      const [ada, ben] = first.mentees;
      await first.choose(ada);
      await first.goTo('agreements');
      const [mine, his] = [uuid(), uuid()];
      await first.promises(ada, ada, mine);
      await first.promises(table(first), ben, his);
      await first.closes(first.mentor);
      const next = await (await Table.lay(w, { group: first.group })).open();
      return { first, next, mine, his, ada, ben };
    };
    const table = ({ mentor }: Table) => mentor;
    const answer = (client: Client, { sessionId }: Table, id: string, outcome: string, barrier?: string) =>
      client.ask(ANSWER, { input: { id, sessionId, outcome, barrier } });

    it('on every open agreement of last time, and does not close while one has no answer', async () => {
      const { next, mine, his, ada, ben } = await second();
      expect((await look(ada, next)).live.lookBack.map(({ id }) => id).sort()).toEqual([mine, his].sort());
      expect((await look(ada, next)).live.previousCaseOwnerId).toBe(ada.id);
      await next.goTo('look-back');
      await answer(ada, next, mine, 'DONE');
      await expect(next.closes(next.mentor, true)).rejects.toMatchObject({
        answers: [{ reason: 'agreementsUnanswered', params: { count: 1 } }],
      });
      await answer(ben, next, his, 'NOT_DONE', 'No time');
      await next.closes(next.mentor, true);
      expect((await look(ada, next)).live.lookBack).toHaveLength(2);
      const third = await (await Table.lay(w, { group: next.group })).open();
      expect((await look(ada, third)).live.lookBack).toEqual([]);
    });

    it('with answers of the owner or the facilitator, a barrier only when it was not done', async () => {
      const { next, mine, his, ada, ben } = await second();
      await expect(answer(ada, next, mine, 'DONE')).rejects.toMatchObject(refused('notInThisPhase'));
      await next.goTo('look-back');
      await expect(answer(ben, next, mine, 'DONE')).rejects.toMatchObject(refused('notYourAgreement'));
      for (const [outcome, barrier] of [['NOT_DONE'], ['DONE', 'no time']])
        await expect(answer(ada, next, mine, outcome, barrier)).rejects.toMatchObject({
          answers: [{ code: 'BAD_INPUT', fields: [{ path: 'input.barrier' }] }],
        });
      expect(await answer(next.mentor, next, his, 'DROPPED')).toEqual({
        answerAgreement: { outcome: 'DROPPED', barrier: null },
      });
    });

    it('and lets an answer change while it runs, counted once when it is repeated', async () => {
      const { next, mine, his, ada, ben } = await second();
      await next.goTo('look-back');
      await answer(ada, next, mine, 'TRIED');
      const before = (await numbers(next)).length;
      await answer(ada, next, mine, 'TRIED');
      expect((await numbers(next)).length).toBe(before);
      expect(await answer(ada, next, mine, 'DONE')).toMatchObject({ answerAgreement: { outcome: 'DONE' } });
      await answer(ben, next, his, 'DONE');
      await next.closes(next.mentor, true);
      const third = await (await Table.lay(w, { group: next.group })).open();
      await third.goTo('look-back');
      expect(await answer(ada, third, mine, 'DROPPED')).toMatchObject({ answerAgreement: { outcome: 'DONE' } });
    });

    it("only in the own group; its open agreements are the group's alone", async () => {
      const { first, next, mine, ada } = await second();
      const others = await (await Table.lay(w)).open();
      await others.goTo('look-back');
      await expect(answer(others.mentor, others, mine, 'DONE')).rejects.toMatchObject(notFound);
      await expect(answer(others.mentor, next, mine, 'DONE')).rejects.toMatchObject(notFound);
      const open = async (client: Client) =>
        ((await client.ask(OPEN_ONES, { id: first.group.id })).mentorGroup as { openAgreements: object[] })
          .openAgreements;
      expect(await open(ada)).toHaveLength(2);
      expect(await open(await w.as(await w.newHr(first.group.organisation)))).toEqual([]);
    });
  });
});
