import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LearningGoal } from '@api/learning-goal';
import { MatchEffort, MatchInput, MatchRun, MatchRunState, Proposal, ProposalState } from '@api/matching';
import { DatePoll, PollAnswer, PollChoice, PollSlot, PollState } from '@api/planning';
import { Config, Db, Jobs, Mail, Outbox, roleAddresses } from '@api/platform';
import { LinksAsked, SignedIn, SignInAttempt, SignInLink } from '@api/sign-in';
import { StaffListEntry, StaffListKind, StaffListOutcome, StaffListUpload } from '@api/staff-list';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { world } from './world.js';

const HOUR = 3600_000;
const DAY = 24 * HOUR;

/** How long each thing stays, and what lets go of it: what is younger is left alone. */
describe('what has had its time is let go of', () => {
  const w = world({ KEEP_DAYS: 10 });
  const ago = (ms: number) => new Date(w.clock.now().getTime() - ms);
  const ahead = (ms: number) => ago(-ms);
  const count = (entity: EntityTarget<ObjectLiteral>, where: object) => w.owner.getRepository(entity).countBy(where);
  const hour = async (task: string) => {
    await w.app.get(Db).asSystem(() => w.app.get(Jobs).enqueue(task, {}));
    await w.settle();
  };

  it('mails and events after the days that the settings say', async () => {
    const address = `${randomUUID()}@example.org`;
    const mail = { personId: null, address, subject: 's', text: 't', sentAt: null };
    for (const days of [9, 11])
      await w.insert(Mail, { id: randomUUID(), ...mail, occasion: `${address} ${days}`, createdAt: ago(days * DAY) });
    const type = randomUUID();
    for (const days of [9, 11]) await w.insert(Outbox, { type, topics: [], ids: {}, at: ago(days * DAY) });
    await hour('forget-mails');
    await hour('forget-events');
    expect([await count(Mail, { address }), await count(Outbox, { type })]).toEqual([1, 1]);
    w.clock.pass(2 * DAY);
    await hour('forget-mails');
    await hour('forget-events');
    expect([await count(Mail, { address }), await count(Outbox, { type })]).toEqual([0, 0]);
  });

  it('sign-in links and signed-in browsers when they expire, and the count of links a day after it made anybody wait', async () => {
    const { id: personId } = await w.newPerson(await w.newOrganisation());
    const of = (hash: string) => ({ hash: `${personId} ${hash}`, personId });
    for (const [hash, expiresAt] of [['old', ago(1)] as const, ['new', ahead(HOUR)] as const]) {
      await w.insert(SignInLink, { ...of(hash), expiresAt, usedAt: null });
      await w.insert(SignedIn, { ...of(hash), since: ago(DAY), expiresAt });
    }
    for (const [addressHash, notBefore] of [['old', ago(25 * HOUR)] as const, ['new', ago(23 * HOUR)] as const])
      await w.insert(SignInAttempt, { addressHash: `${personId} ${addressHash}`, count: 1, notBefore });
    for (const [placeHash, since] of [['old', ago(HOUR)] as const, ['new', ago(HOUR - 60_000)] as const])
      await w.insert(LinksAsked, { placeHash: `${personId} ${placeHash}`, count: 1, since });
    for (const task of ['forget-sign-in-links', 'forget-signed-in', 'forget-attempts', 'forget-links-asked'])
      await hour(task);
    const kept = [await w.owner.getRepository(SignInLink).findBy({ personId })];
    kept.push((await w.owner.getRepository(SignedIn).findBy({ personId })) as never);
    expect(kept.flat().map(({ hash }) => hash)).toEqual([of('new').hash, of('new').hash]);
    expect(await count(SignInAttempt, { addressHash: `${personId} old` })).toBe(0);
    expect(await count(SignInAttempt, { addressHash: `${personId} new` })).toBe(1);
    expect(await count(LinksAsked, { placeHash: `${personId} old` })).toBe(0);
    expect(await count(LinksAsked, { placeHash: `${personId} new` })).toBe(1);
  });

  it('lists that HR sent in, with everything that was read in them, after a day', async () => {
    const organisation = await w.newOrganisation();
    const own = { organisationId: organisation.id };
    const hr = await w.newHr(organisation);
    const list = {
      kind: StaffListKind.PEOPLE,
      fileName: 'a',
      header: ['a'],
      chosen: {},
      rows: 1,
      hidden: 0,
      fingerprint: '',
    };
    const entry = {
      position: 1,
      outcome: StaffListOutcome.ADDED,
      line: 2,
      number: '1',
      name: 'n',
      detail: 'd',
      changes: [],
    };
    for (const expiresAt of [ago(1), ahead(HOUR)]) {
      const upload = { id: randomUUID(), ...own, uploaderId: hr.id, programmeId: null, content: Buffer.from('a') };
      await w.insert(StaffListUpload, { ...upload, ...list, createdAt: ago(DAY), expiresAt, appliedAt: null });
      await w.insert(StaffListEntry, { uploadId: upload.id, ...own, ...entry, subjectId: randomUUID(), target: {} });
    }
    await hour('forget-staff-lists');
    expect([await count(StaffListUpload, own), await count(StaffListEntry, own)]).toEqual([1, 1]);
  });

  it('learning goals an hour after they were removed; until then they can be put back', async () => {
    const group = await w.newGroup();
    const [ada] = group.mentees;
    const client = await w.as(ada);
    const own = { organisationId: group.organisation.id, groupId: group.id, ownerId: ada.id, createdAt: ago(DAY) };
    const goals: string[] = [];
    for (const removedAt of [ago(HOUR + 1), ago(HOUR - 60_000), null])
      goals.push((await w.insert(LearningGoal, { id: randomUUID(), ...own, wish: 'w', removedAt })).id);
    const restore = (id: string) => client.ask('mutation ($id: ID!) { restoreLearningGoal(id: $id) { id } }', { id });
    await expect(restore(goals[0])).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
    await hour('forget-learning-goals');
    expect(await count(LearningGoal, { id: goals[0] })).toBe(0);
    expect(await count(LearningGoal, { ownerId: ada.id })).toBe(2);
    await restore(goals[1]);
  });

  it('who could when, 30 days after a date was found; an open poll stays', async () => {
    const group = await w.newGroup();
    const own = { organisationId: group.organisation.id, groupId: group.id };
    const about = { minutes: 60, zone: 'Europe/Amsterdam', everyone: true, deadline: ago(0), startedAt: ago(90 * DAY) };
    for (const endedAt of [ago(31 * DAY), ago(29 * DAY), null]) {
      const state = endedAt ? PollState.DECIDED : PollState.OPEN;
      const poll = { id: randomUUID(), ...own, ...about, state, endedAt, startedById: group.mentor.id };
      const { id: pollId } = await w.insert(DatePoll, poll);
      const { id: slotId } = await w.insert(PollSlot, { id: randomUUID(), ...own, pollId, startsAt: ago(0) });
      const answer = { slotId, pollId, ...own, personId: group.mentor.id, choice: PollChoice.NO, answeredAt: ago(0) };
      await w.insert(PollAnswer, answer);
    }
    await hour('forget-date-polls');
    const { groupId } = own;
    expect([await count(DatePoll, { groupId }), await count(PollAnswer, { groupId })]).toEqual([2, 2]);
  });

  it('private wishes that a division was made by, once its groups are published', async () => {
    const organisation = await w.newOrganisation();
    const of = { organisationId: organisation.id, programmeId: (await w.newProgramme(organisation)).id };
    const run = { state: MatchRunState.DONE, effort: MatchEffort.QUICK, seed: 1, startedAt: ago(0), seenAt: ago(0) };
    const instance = { name: 'x', vetoes: [[0, 1]], forbidden: [[1, 0]] };
    const wishes = { vetoes: [[0, 2]], forbidden: [[2, 0]] };
    const none = { vetoes: [], forbidden: [] };
    const left: Record<string, unknown> = {};
    for (const state of [ProposalState.PUBLISHED, ProposalState.DRAFT]) {
      const { id } = await w.insert(MatchRun, { id: randomUUID(), ...of, ...run });
      const publishedAt = state === ProposalState.PUBLISHED ? ago(0) : null;
      await w.insert(Proposal, { id, ...of, state, createdAt: ago(0), publishedAt });
      await w.insert(MatchInput, { runId: id, material: { instance, wishes, menteeIds: ['a'] } as never });
      await hour('forget-private-wishes');
      left[state] = (await w.owner.getRepository(MatchInput).findOneByOrFail({ runId: id })).material;
    }
    const forgotten = { instance: { ...instance, ...none }, wishes: none, menteeIds: ['a'] };
    expect(left).toEqual({ PUBLISHED: forgotten, DRAFT: { instance, wishes, menteeIds: ['a'] } });
  });

  it('jobs that failed for good, with what they held', async () => {
    const outsider = await w.outsider();
    const add = `SELECT id FROM graphile_worker.add_job('no-such-task', '{"address":"x"}', max_attempts => 1)`;
    const { id } = (await outsider.query(add)).rows[0];
    const left = async () => (await outsider.query('SELECT FROM graphile_worker.jobs WHERE id = $1', [id])).rowCount;
    await outsider.query('UPDATE graphile_worker._private_jobs SET attempts = 1 WHERE id = $1', [id]);
    await hour('forget-failed-jobs');
    expect(await left()).toBe(1);
    w.clock.pass(11 * DAY);
    await hour('forget-failed-jobs');
    expect(await left()).toBe(0);
  });

  describe('every hour', () => {
    let jobs: Jobs;
    beforeAll(() => {
      jobs = new Jobs(w.app.get(Db), { address: roleAddresses(w.url).jobs, running: true });
    });
    afterAll(() => jobs.stop(10_000));

    it('by the schedule of the queue', async () => {
      jobs.hourly('by-the-hour', async () => undefined);
      await jobs.onApplicationBootstrap();
      const outsider = await w.outsider();
      const known = 'SELECT identifier FROM graphile_worker._private_known_crontabs';
      const scheduled = async () => (await outsider.query<{ identifier: string }>(known)).rows;
      while (!(await scheduled()).length) await new Promise(setImmediate); // the queue does it in its own time
      expect(await scheduled()).toEqual([{ identifier: 'by-the-hour' }]);
    });
  });

  it('and 30 days it is when nobody says otherwise', () => {
    expect(new Config().KEEP_DAYS).toBe(30);
  });
});
