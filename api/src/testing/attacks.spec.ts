import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Agreement, Contribution, LiveSession, Participant } from '@api/intervisie';
import { LearningGoal } from '@api/learning-goal';
import { Membership, MembershipState } from '@api/mentor-group';
import { OrganisationRole, type Person } from '@api/people';
import { DatePoll, PollAnswer, PollChoice, PollSlot, Session, SessionKind, SessionState } from '@api/planning';
import { confidential } from '@api/platform';
import { Enrolment, EnrolmentRole, LearningNeed } from '@api/programme';
import { methodOf, sessionScript } from '@libs/methods';
import type pg from 'pg';
import type { TestGroup } from './people.js';
import { world } from './world.js';

const then = new Date('2027-02-01T09:00:00Z');

/** What somebody would try who can make the server say any statement, as the role that it serves viewers with. */
describe('the wall, to an intruder', () => {
  const w = world();
  let app: pg.Client;
  let group: TestGroup;
  let elsewhere: TestGroup;
  let hr: Person;
  let strangeHr: Person;
  let mentee: Person;
  let other: Person;
  const ids: Record<string, string> = {};

  /** What becomes of one statement of this viewer; it is taken back. A row that may not be written is `refused`. */
  const tries = async (viewer: Person, sql: string, values: unknown[] = []) => {
    await app.query(`BEGIN; SELECT set_config('app.viewer', '${viewer.id}', true)`);
    try {
      return (await app.query(sql, values)).rowCount;
    } catch (error) {
      return (error as { code: string }).code === '42501' ? 'refused' : `${(error as Error).message}`;
    } finally {
      await app.query('ROLLBACK');
    }
  };

  const live = async (of: TestGroup, closedAt: Date | null): Promise<string> => {
    const own = { organisationId: of.organisation.id, groupId: of.id };
    const planned = { kind: SessionKind.INTERVISIE, state: SessionState.LIVE, minutes: 30 };
    const startsAt = new Date(then.getTime() + (closedAt ? 0 : 86_400_000));
    const { id } = await w.insert(Session, { id: randomUUID(), ...own, ...planned, startsAt });
    const script = sessionScript(methodOf('incident')!, 120);
    const begun = { methodId: 'incident', methodVersion: 1, script, phase: script[0].id, phaseStartedAt: then };
    await w.insert(LiveSession, { id, ...own, ...begun, facilitatorId: of.mentor.id, openedAt: then, closedAt });
    await w.insert(Participant, {
      sessionId: id,
      groupId: of.id,
      personId: of.mentor.id,
      joinedAt: then,
      present: true,
    });
    return id;
  };

  const enrol = async (person: Person, of: TestGroup, role: EnrolmentRole, confirmedAt: Date | null) =>
    (
      await w.insert(Enrolment, {
        ...{ id: randomUUID(), organisationId: of.organisation.id, programmeId: of.programme.id },
        ...{ personId: person.id, role, availability: 3, confirmedAt },
      })
    ).id;

  beforeAll(async () => {
    [group, elsewhere] = [await w.newGroup(), await w.newGroup()];
    [hr, strangeHr] = [await w.newHr(group.organisation), await w.newHr(elsewhere.organisation)];
    [mentee, other] = group.mentees;
    Object.assign(ids, { live: await live(group, null), held: await live(group, then) });
    ids.liveElsewhere = await live(elsewhere, null);
    ids.mine = await enrol(mentee, group, EnrolmentRole.MENTEE, then);
    ids.invited = await enrol(other, group, EnrolmentRole.MENTEE, null);
    ids.elsewhere = await enrol(elsewhere.mentor, elsewhere, EnrolmentRole.MENTOR, then);
    const need = { organisationId: group.organisation.id, programmeId: group.programme.id, name: 'delegate' };
    ids.need = (await w.insert(LearningNeed, { id: randomUUID(), ...need })).id;
    const inHeld = { groupId: group.id, sessionId: ids.held, at: then };
    const agreed = { ...inHeld, ownerId: other.id, text: 'call', dueOn: '2027-03-01' };
    ids.agreement = (await w.insert(Agreement, { id: randomUUID(), ...agreed })).id;
    const words = { kind: 'ADVICE', phase: 'advice', audience: 'PRESENT', text: 'words' } as const;
    await w.insert(Contribution, { id: randomUUID(), ...inHeld, authorId: group.mentor.id, ...words });
    const goal = { organisationId: group.organisation.id, groupId: group.id, ownerId: mentee.id, createdAt: then };
    ids.goal = (await w.insert(LearningGoal, { id: randomUUID(), ...goal, wish: 'w' })).id;
    ids.membership = (await w.owner.getRepository(Membership).findOneByOrFail({ personId: other.id })).id;
    app = await w.intruder();
  });

  describe('lets no row pretend to be of another organisation', () => {
    it('in what somebody says when enrolling, so that no other HR reads it', async () => {
      const needs = `INSERT INTO enrolment_need ("enrolmentId", "needId", "organisationId", rank) VALUES ($1, $2, $3, 1)`;
      const wish = `INSERT INTO preference ("enrolmentId", "personId", "organisationId", rank) VALUES ($1, $2, $3, 1)`;
      const [own, strange] = [group.organisation.id, elsewhere.organisation.id];
      expect(await tries(mentee, needs, [ids.mine, ids.need, own])).toBe(1);
      expect(await tries(mentee, needs, [ids.mine, ids.need, strange])).toBe('refused');
      expect(await tries(mentee, wish, [ids.mine, group.mentor.id, own])).toBe(1);
      expect(await tries(mentee, wish, [ids.mine, group.mentor.id, strange])).toBe('refused');
      expect(await tries(mentee, wish, [ids.mine, elsewhere.mentor.id, own])).toBe('refused');
      expect(await tries(hr, wish, [ids.elsewhere, group.mentor.id, own])).toBe('refused');
    });

    it('in an enrolment, by which HR of another organisation would learn who the mentors are', async () => {
      const enrolling = `INSERT INTO enrolment (id, "organisationId", "programmeId", "personId", role, availability)
        VALUES (gen_random_uuid(), $1, $2, $3, 'MENTEE', 1)`;
      const [own, strange] = [group.organisation.id, elsewhere.organisation.id];
      expect(await tries(hr, enrolling, [own, group.programme.id, hr.id])).toBe(1);
      expect(await tries(hr, enrolling, [own, elsewhere.programme.id, hr.id])).toBe('refused');
      expect(await tries(hr, enrolling, [strange, group.programme.id, hr.id])).toBe('refused');
      expect(await tries(hr, enrolling, [own, group.programme.id, elsewhere.mentor.id])).toBe('refused');
    });

    it('in a membership, by which HR would walk into a group of another organisation', async () => {
      const joining = `INSERT INTO membership (id, "organisationId", "groupId", "programmeId", "personId", role, state)
        VALUES (gen_random_uuid(), $1, $2, $3, $4, 'MENTEE', 'ACTIVE')`;
      const values = (of: TestGroup, person: Person) => [group.organisation.id, of.id, of.programme.id, person.id];
      expect(await tries(hr, joining, values(group, await w.newPerson(group.organisation)))).toBe(1);
      expect(await tries(hr, joining, values(elsewhere, hr))).toBe('refused');
      expect(await tries(strangeHr, joining, values(group, strangeHr))).toBe('refused');
    });

    it('in a run of the matching, which the role for jobs would carry out', async () => {
      const run = `INSERT INTO match_run (id, "organisationId", "programmeId", state, effort, seed, "startedAt", "seenAt")
        VALUES (gen_random_uuid(), $1, $2, 'WAITING', 'QUICK', 1, now(), now())`;
      expect(await tries(hr, run, [group.organisation.id, group.programme.id])).toBe(1);
      expect(await tries(hr, run, [group.organisation.id, elsewhere.programme.id])).toBe('refused');
    });

    it('in the dates of a group, which HR of another organisation would see', async () => {
      const date = `INSERT INTO session (id, "organisationId", "groupId", kind, "startsAt", minutes)
        VALUES (gen_random_uuid(), $1, $2, 'GUEST', '2027-05-05T10:00Z', 60)`;
      expect(await tries(group.mentor, date, [group.organisation.id, group.id])).toBe(1);
      expect(await tries(group.mentor, date, [elsewhere.organisation.id, group.id])).toBe('refused');
      expect(await tries(group.mentor, date, [group.organisation.id, elsewhere.id])).toBe('refused');
    });
  });

  describe('keeps what is said in a group inside it', () => {
    const joining = `INSERT INTO participant ("sessionId", "personId", "groupId", "joinedAt", present)
      VALUES ($1, $2, $3, now(), true)`;

    it('from who was not there: nobody comes in afterwards, nor into a session of another group', async () => {
      const secret = `SELECT FROM contribution WHERE "sessionId" = '${ids.held}'`;
      expect(await tries(other, secret)).toBe(0);
      expect(await tries(other, joining, [ids.live, other.id, group.id])).toBe(1);
      expect(await tries(other, joining, [ids.held, other.id, group.id])).toBe('refused');
      expect(await tries(other, joining, [ids.liveElsewhere, other.id, group.id])).toBe('refused');
      expect(await tries(other, joining, [ids.live, mentee.id, group.id])).toBe('refused');
    });

    it('also when HR is a mentor: of another group they see no more than dates', async () => {
      const both = await w.newGroup({ organisation: group.organisation });
      const role = { personId: both.mentor.id, organisationId: group.organisation.id, role: 'HR' } as const;
      await w.insert(OrganisationRole, role);
      for (const table of [
        'live_session',
        'session_event',
        'participant',
        'contribution',
        'agreement',
        'learning_goal',
      ])
        expect([table, await tries(both.mentor, `SELECT FROM ${table} WHERE "groupId" = '${group.id}'`)]).toEqual([
          table,
          0,
        ]);
      expect(await tries(both.mentor, `SELECT FROM session WHERE "groupId" = '${group.id}'`)).toBe(2);
    });

    it('from HR who would write themselves into it, agree for others or bring somebody back', async () => {
      const agreed = `INSERT INTO membership (id, "organisationId", "groupId", "programmeId", "personId", role, state, "confidentialityAcceptedAt")
        VALUES (gen_random_uuid(), $1, $2, $3, $4, 'MENTEE', 'ACTIVE', now())`;
      const values = [group.organisation.id, group.id, group.programme.id, hr.id];
      expect(await tries(hr, agreed, values)).toBe('refused');
      const change = (set: string) => `UPDATE membership SET ${set} WHERE id = '${ids.membership}'`;
      expect(await tries(hr, change(`state = 'ENDED'`))).toBe(1);
      for (const set of [`state = 'FROZEN'`, `"personId" = '${hr.id}'`, `role = 'MENTOR'`])
        expect([set, await tries(hr, change(set))]).toEqual([set, 'refused']);
      expect(await tries(hr, change(`"confidentialityAcceptedAt" = now()`))).toBe('refused');
      expect(await tries(hr, `DELETE FROM membership WHERE id = '${ids.membership}'`)).toBe('refused');
      expect(await tries(hr, `UPDATE mentor_group SET name = 'x' WHERE id = '${group.id}'`)).toBe('refused');
    });

    it('in the words in which it was said: members answer an agreement, but put nothing in the mouth of others', async () => {
      const change = (table: string, set: string, id: string) => `UPDATE ${table} SET ${set} WHERE id = '${id}'`;
      const answered = `outcome = 'DONE', "answeredAt" = now(), "answeredInId" = '${ids.live}'`;
      expect(await tries(mentee, change('agreement', answered, ids.agreement))).toBe(1);
      for (const set of [`text = 'x'`, `"ownerId" = '${mentee.id}'`, `"groupId" = '${elsewhere.id}'`])
        expect([set, await tries(mentee, change('agreement', set, ids.agreement))]).toEqual([set, 'refused']);
      for (const set of [`script = '[]'`, `"openedAt" = now()`, `"groupId" = '${elsewhere.id}'`])
        expect([set, await tries(mentee, change('live_session', set, ids.live))]).toEqual([set, 'refused']);
      const foreign = change(
        'agreement',
        `outcome = 'DONE', "answeredAt" = now(), "answeredInId" = '${ids.liveElsewhere}'`,
        ids.agreement,
      );
      expect(await tries(mentee, foreign)).toBe('refused');
      for (const set of [`"groupId" = '${elsewhere.id}'`, `"ownerId" = '${other.id}'`])
        expect([set, await tries(mentee, change('learning_goal', set, ids.goal))]).toEqual([set, 'refused']);
    });

    it('from a member from the moment that the membership ends', async () => {
      const gone = await w.newGroup();
      const [leaver] = gone.mentees;
      const sessionId = await live(gone, null);
      const goal = { organisationId: gone.organisation.id, groupId: gone.id, ownerId: gone.mentor.id, createdAt: then };
      await w.insert(LearningGoal, { id: randomUUID(), ...goal, wish: 'w', shared: true });
      const seen = async () => {
        const tables = [
          'mentor_group',
          'membership',
          'session',
          'live_session',
          'participant',
          'learning_goal',
          'person',
        ];
        const own: Record<string, string> = { mentor_group: '', person: `WHERE id <> '${leaver.id}'` };
        return Promise.all(tables.map((table) => `SELECT FROM ${table} ${own[table] ?? ''}`)).then(async (all) => {
          const counts: unknown[] = [];
          for (const sql of all) counts.push(await tries(leaver, sql));
          return counts;
        });
      };
      expect(await seen()).toEqual([1, 5, 1, 1, 1, 1, 4]);
      const membership = { groupId: gone.id, personId: leaver.id };
      for (const state of [MembershipState.FROZEN, MembershipState.ENDED]) {
        await w.owner.getRepository(Membership).update(membership, { state });
        expect([state, await seen()]).toEqual([state, [0, 0, 0, 0, 0, 0, 0]]);
        expect(await tries(leaver, joining, [sessionId, leaver.id, gone.id])).toBe('refused');
        expect(await tries(leaver, `SELECT accept_confidentiality('${gone.id}', now())`)).toBe(0);
      }
    });
  });

  describe('leaves a wish to the person', () => {
    it('who alone says yes, and whose wish nobody else changes from then on', async () => {
      const say = (set: string, id: string) => `UPDATE enrolment SET ${set} WHERE id = '${id}'`;
      expect(await tries(other, say('"confirmedAt" = now()', ids.invited))).toBe(1);
      expect(await tries(hr, say('availability = 7', ids.invited))).toBe(1);
      expect(await tries(hr, say('"confirmedAt" = now()', ids.invited))).toBe('refused');
      expect(await tries(hr, say('availability = 7', ids.mine))).toBe(0);
      expect(await tries(mentee, say(`"personId" = '${hr.id}'`, ids.mine))).toBe('refused');
      const need = `INSERT INTO enrolment_need ("enrolmentId", "needId", "organisationId", rank)
        VALUES ($1, '${ids.need}', '${group.organisation.id}', 1)`;
      expect(await tries(hr, need, [ids.invited])).toBe(1);
      expect(await tries(hr, need, [ids.mine])).toBe('refused');
      expect(await tries(other, need, [ids.mine])).toBe('refused');
    });

    it('and lets nobody speak about obstacles in the place of somebody else', async () => {
      const obstacle = `INSERT INTO obstacle ("enrolmentId", "ownerId", text) VALUES ($1, $2, 'words')`;
      expect(await tries(mentee, obstacle, [ids.mine, mentee.id])).toBe(1);
      expect(await tries(other, obstacle, [ids.mine, other.id])).toBe('refused');
      expect(await tries(other, obstacle, [ids.mine, mentee.id])).toBe('refused');
    });
  });

  describe('keeps a date poll to those whom it asks', () => {
    const answering = `INSERT INTO poll_answer ("slotId", "personId", "organisationId", "groupId", "pollId", choice, "answeredAt")
      VALUES ($1, $2, $3, $4, $5, 'NO', now())`;
    const newPoll = async (of: TestGroup) => {
      const own = { organisationId: of.organisation.id, groupId: of.id };
      const about = { minutes: 60, zone: 'Europe/Amsterdam', everyone: true, deadline: then, startedAt: then };
      const { id: pollId } = await w.insert(DatePoll, {
        id: randomUUID(),
        ...own,
        ...about,
        startedById: of.mentor.id,
      });
      const { id: slotId } = await w.insert(PollSlot, { id: randomUUID(), ...own, pollId, startsAt: then });
      return { own, pollId, slotId };
    };

    it('where each answers for the own person, in the own group, and only while it is open', async () => {
      const [{ own, pollId, slotId }, strange] = [await newPoll(group), await newPoll(elsewhere)];
      const answer = (person: Person, slot = slotId, poll = pollId, of = own) => [
        ...[slot, person.id, of.organisationId, of.groupId, poll],
      ];
      expect(await tries(mentee, answering, answer(mentee))).toBe(1);
      expect(await tries(mentee, answering, answer(other))).toBe('refused');
      expect(await tries(hr, answering, answer(hr))).toBe('refused');
      expect(await tries(mentee, answering, answer(mentee, strange.slotId, strange.pollId))).toBe('refused');
      expect(await tries(mentee, answering, answer(mentee, strange.slotId))).toBe('refused');
      const given = { slotId, pollId, ...own, personId: other.id, choice: PollChoice.YES, answeredAt: then };
      await w.insert(PollAnswer, given);
      const change = `UPDATE poll_answer SET choice = 'NO' WHERE "slotId" = '${slotId}'`;
      expect([await tries(mentee, change), await tries(other, change)]).toEqual([0, 1]);
      expect(await tries(other, change.replace('choice', '"personId"').replace('NO', mentee.id))).toBe('refused');
      expect(await tries(mentee, `UPDATE date_poll SET state = 'STOPPED' WHERE id = '${pollId}'`)).toBe(0);
      expect(await tries(mentee, `DELETE FROM poll_answer`)).toBe('refused');
      for (const table of ['date_poll', 'poll_slot', 'poll_answer'])
        for (const stranger of [hr, strangeHr, elsewhere.mentor])
          expect(await tries(stranger, `SELECT FROM ${table} WHERE "groupId" = '${group.id}'`)).toBe(0);
      await w.owner.getRepository(DatePoll).update(pollId, { state: 'STOPPED' as never });
      expect(await tries(mentee, answering, answer(mentee))).toBe('refused');
      expect(await tries(other, change)).toBe(0);
    });
  });

  it('gives nobody a task for the whole organisation, nor another person in place of the own', async () => {
    const role = `INSERT INTO organisation_role ("personId", "organisationId", role) VALUES ($1, $2, 'HR')`;
    expect(await tries(mentee, role, [mentee.id, group.organisation.id])).toBe('refused');
    expect(await tries(hr, role, [mentee.id, group.organisation.id])).toBe('refused');
    expect(await tries(hr, `UPDATE person SET id = gen_random_uuid() WHERE id = '${mentee.id}'`)).toBe('refused');
    const record = `UPDATE staff_record SET "personnelNumber" = 'x' WHERE "personId" = '${mentee.id}'`;
    expect(await tries(hr, record)).toBe('refused');
    expect(await tries(mentee, `UPDATE person SET "familyName" = 'x' WHERE id = '${mentee.id}'`)).toBe(0);
  });
});

/** Jobs act for everybody, and know no more of it than their work needs. */
describe('the wall, to the role for jobs', () => {
  const w = world();

  it('shows nothing that people wrote in confidence', async () => {
    expect(confidential.length).toBeGreaterThan(10);
    const tables = [...new Set(confidential.map(({ target }) => w.owner.getMetadata(target).tableName))];
    const readable = `SELECT t AS name FROM unnest($1::text[]) t WHERE has_table_privilege('crossmentor_jobs', t, 'SELECT')`;
    expect(await w.owner.query(readable, [tables])).toEqual([]);
  });

  it('lets it write only where a job does', async () => {
    const writable = `SELECT relname AS name FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
      AND has_any_column_privilege('crossmentor_jobs', c.oid, 'INSERT, UPDATE') ORDER BY 1`;
    const names = ((await w.owner.query(writable)) as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual([
      ...['former_address', 'links_asked', 'mail', 'match_input', 'match_run', 'organisation', 'organisation_role'],
      ...['outbox', 'participant', 'person', 'proposal', 'proposed_group', 'proposed_place', 'repair', 'repair_move'],
      ...['rule_breach', 'sign_in_attempt', 'sign_in_link', 'signed_in', 'staff_record', 'waiting_person'],
    ]);
  });
});
