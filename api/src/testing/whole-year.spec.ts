import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { confidential } from '@api/platform';
import { LearningNeed } from '@api/programme';
import type { OutputKind } from '@libs/methods';
import type { Client } from './client.js';
import type { TestGroup } from './people.js';
import { Printed } from './printed.js';
import { AGREE, CHOOSE, CLOSE, CONTRIBUTE, JOIN, NEXT, OPEN } from './sessions.js';
import { world } from './world.js';

const MARKER = 'only-for-the-group';
const mark = (what: string) => `${MARKER} ${what}`;

const ENROL = 'mutation ($input: Enrol!) { enrol(input: $input) { id } }';
const GOAL = 'mutation ($input: SetLearningGoal!) { setLearningGoal(input: $input) { id } }';
const PARK = `mutation ($id: ID!) { moveLearningGoal(input: { id: $id, from: DRAFT, to: PARKED, because: "${mark('parkedBecause')}" }) { id } }`;
const PUT = 'mutation ($input: PutOnAgenda!) { putOnAgenda(input: $input) { id version } }';
const CHANGE_ITEM = 'mutation ($input: ChangeAgendaItem!) { changeAgendaItem(input: $input) { id } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawAgendaItem(id: $id) { id } }';
const PROPOSE = 'query ($input: ProposeSessions!) { sessionProposal(input: $input) { at dates { on kind } } }';
const PLAN = 'mutation ($input: PlanSessions!) { planSessions(input: $input) { sessions { id startsAt } } }';
const ANSWER = 'mutation ($input: AnswerAgreement!) { answerAgreement(input: $input) { id } }';
const STATE = `query ($id: ID!) { session(id: $id) { live { phase lookBack { id outcome } phases { id outputs { kind } } } } }`;
const CANCEL = 'mutation ($input: CancelSession!) { cancelSession(input: $input) { id } }';

interface State {
  session: {
    live: {
      phase: string;
      lookBack: { id: string; outcome: string | null }[];
      phases: { id: string; outputs: { kind: OutputKind }[] }[];
    };
  };
}

/** A year of a group in which every confidential field holds a marker: it may be in that field, and nowhere else. */
describe('(trap 7) a year of confidences', () => {
  const w = world();
  w.quiet = false;
  const printed = new Printed();
  const answers: string[] = [];
  const payloads: string[] = [];
  const files: string[] = [];
  let group: TestGroup;
  let sessions: { id: string; startsAt: string }[];

  /** Asks what may well be refused, and keeps the answer when it is. */
  const tries = async (someone: Client, document: string, variables: object) => {
    const { errors } = await someone.answer(document, variables);
    if (errors) answers.push(JSON.stringify(errors));
    return !errors;
  };
  /** What waits in the queue is looked at before it is done. */
  const settle = async () => {
    const outsider = await w.outsider();
    const { rows } = await outsider.query('SELECT payload::text FROM graphile_worker._private_jobs');
    payloads.push(...rows.map(({ payload }) => payload as string));
    await w.settle();
  };
  const everyone = async () => {
    const mentees = await Promise.all(group.mentees.map((mentee) => w.as(mentee)));
    return [await w.as(group.mentor), ...mentees];
  };

  const enrols = async () => {
    const { id: programmeId, organisationId } = group.programme;
    const { id: needId } = await w.insert(LearningNeed, { id: randomUUID(), organisationId, programmeId, name: 'ask' });
    const wish = { programmeId, role: 'MENTEE', availability: 3, needs: [{ needId }], obstacle: mark('obstacle') };
    const [, ada] = await everyone();
    await ada.ask(ENROL, { input: { ...wish, id: randomUUID() } });
    await tries(ada, ENROL, { input: { ...wish, id: randomUUID(), obstacle: mark('x'.repeat(2000)) } });
    await tries(ada, ENROL, { input: { ...wish, id: mark('id') } });
    await settle();
  };

  const setsGoals = async () => {
    const scale = Object.fromEntries(['muchLess', 'less', 'hoped', 'more', 'muchMore'].map((at) => [at, mark(at)]));
    const goal = { groupId: group.id, wish: mark('wish'), why: mark('why'), firstStep: mark('firstStep'), ...scale };
    const [mentor, ...mentees] = await everyone();
    for (const mentee of mentees) {
      const id = randomUUID();
      await mentee.ask(GOAL, { input: { ...goal, id, shared: true } });
      await mentee.ask(PARK, { id });
    }
    await tries(mentor, GOAL, { input: { ...goal, id: randomUUID(), wish: mark('x'.repeat(600)) } });
    await tries(mentor, GOAL, { input: { ...goal, id: randomUUID(), groupId: randomUUID() } });
    await settle();
  };

  const putsOnAgenda = async () => {
    const [, ada, ben] = await everyone();
    const words = Object.fromEntries(
      ['situation', 'question', 'tried', 'helpWanted'].map((field) => [field, mark(field)]),
    );
    for (const someone of [ada, ben]) {
      const item = { id: randomUUID(), ...words };
      await someone.ask(PUT, { input: { ...item, groupId: group.id, kind: 'CASE', stuck: true } });
      await someone.ask(CHANGE_ITEM, { input: { ...item, version: 1, question: mark('another question') } });
      await tries(someone, CHANGE_ITEM, { input: { ...item, version: 1, tried: mark('too late') } });
      await tries(ada, WITHDRAW, { id: item.id });
    }
    await tries(ada, PUT, { input: { id: randomUUID(), ...words, groupId: randomUUID(), kind: 'CASE' } });
    await settle();
  };

  const plans = async () => {
    const [mentor] = await everyone();
    const { at, dates } = (await mentor.ask(PROPOSE, { input: { groupId: group.id } })).sessionProposal as {
      at: string;
      dates: { on: string; kind: string }[];
    };
    const planned = dates.map(({ on, kind }) => ({ id: randomUUID(), on, at, kind }));
    const input = { id: randomUUID(), groupId: group.id, minutes: 120, sessions: planned };
    const { planSessions } = (await mentor.ask(PLAN, { input })) as unknown as {
      planSessions: { sessions: typeof sessions };
    };
    sessions = planSessions.sessions;
    await settle();
  };

  /** From the welcome to the agreements: whoever may write something writes it, and whoever may not tries. */
  const meets = async (sessionId: string) => {
    const around = await everyone();
    const [mentor, ada] = around;
    await mentor.ask(OPEN, { input: { sessionId } });
    for (const someone of around) await someone.ask(JOIN, { id: sessionId });
    for (;;) {
      const { phase, phases, lookBack } = ((await mentor.ask(STATE, { id: sessionId })) as unknown as State).session
        .live;
      const { outputs } = phases.find(({ id }) => id === phase)!;
      for (const { kind } of outputs) await makes(kind, phase, sessionId, around);
      for (const { id, outcome } of lookBack.filter((each) => !each.outcome))
        await tries(mentor, ANSWER, {
          input: { id, sessionId, outcome: outcome ?? 'NOT_DONE', barrier: mark('barrier') },
        });
      if (phase === phases.at(-1)!.id) break;
      await mentor.ask(NEXT, { input: { sessionId, leaving: phase } });
      w.clock.pass(5 * 60_000);
    }
    await tries(ada, CLOSE, { input: { sessionId } });
    await mentor.ask(CLOSE, { input: { sessionId } });
    await settle();
  };

  const makes = async (kind: OutputKind, phase: string, sessionId: string, around: Client[]) => {
    const [mentor, ada, ben] = around;
    const id = () => randomUUID();
    if (kind === 'OUTCOME') return;
    if (kind === 'CHOICE') return tries(mentor, CHOOSE, { input: { sessionId, personId: ada.id } });
    const due = { ownerId: ben.id, dueOn: w.clock.now().toISOString().slice(0, 10) };
    if (kind === 'AGREEMENT') {
      await tries(ada, AGREE, { input: { id: id(), sessionId, ...due, text: mark('x'.repeat(600)) } });
      return tries(ada, AGREE, { input: { id: id(), sessionId, ...due, text: mark('agreement') } });
    }
    for (const someone of around)
      await tries(someone, CONTRIBUTE, { input: { id: id(), sessionId, phase, kind, text: mark(kind) } });
    await tries(ada, CONTRIBUTE, {
      input: { id: id(), sessionId, phase: mark('phase'), kind, text: mark('x'.repeat(2000)) },
    });
  };

  beforeAll(async () => {
    group = await w.newGroup();
    await enrols();
    await setsGoals();
    await putsOnAgenda();
    await plans();
    for (const { id, startsAt } of sessions.slice(0, -1)) {
      w.clock.set(startsAt);
      await meets(id);
    }
    const [mentor] = await everyone();
    const { id, startsAt } = sessions.at(-1)!;
    await mentor.ask(CANCEL, { input: { id, from: startsAt } });
    await settle();
    for (const url of [`/calendar/group/${group.id}`, `/calendar/session/${sessions[0].id}`])
      files.push((await w.app.inject({ url, headers: { cookie: mentor.cookie } })).payload);
  }, 300_000);

  it('has a marker in every field for what people write in confidence', async () => {
    expect(sessions.length).toBeGreaterThan(6);
    const without: string[] = [];
    for (const { target, property } of confidential) {
      const table = w.owner.getMetadata(target).tableName;
      const found = `SELECT FROM "${table}" WHERE "${property}" LIKE '${MARKER}%' LIMIT 1`;
      if (!(await w.owner.query(found)).length) without.push(`${table}.${property}`);
    }
    expect(without).toEqual([]);
  });

  it('has it in no other column of any table: no mail, no event, no list', async () => {
    const leaks: string[] = [];
    for (const { tableName, target } of w.owner.entityMetadatas) {
      const fields = confidential.filter((field) => field.target === target).map(({ property }) => `'${property}'`);
      const rest = `to_jsonb(t) - ARRAY[${fields.join(', ')}]::text[]`;
      const found = `SELECT FROM "${tableName}" t WHERE (${rest})::text LIKE '%${MARKER}%' LIMIT 1`;
      if ((await w.owner.query(found)).length) leaks.push(tableName);
    }
    expect(leaks).toEqual([]);
  });

  it('has it in no job, no calendar file and no answer that is an error', () => {
    expect([payloads.length, answers.length, files.length].map((count) => count > 1)).toEqual([true, true, true]);
    expect(files.join()).toContain('BEGIN:VEVENT');
    for (const text of [...payloads, ...files, ...answers]) expect(text).not.toContain(MARKER);
  });

  it('has it in no log, of the server or of the database', () => {
    expect(printed.lines.filter((line) => line.includes('"request"')).length).toBeGreaterThan(100);
    expect(printed.all).not.toContain(MARKER);
  });
});
