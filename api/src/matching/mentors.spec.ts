import { describe, expect, it } from '@jest/globals';
import { In } from 'typeorm';
import { MemberRole, Membership } from '@api/mentor-group';
import { Assignment, Person, Project, StaffRecord } from '@api/people';
import { Db, Mail } from '@api/platform';
import { Duo, Enrolment, NotWith } from '@api/programme';
import { type Company, JOIN, newCompany, OPEN, startMatching, uuid, world } from '@api/testing';

const DUO = 'mutation ($input: JoinDuo!) { joinDuo(input: $input) { id partner { id } } }';
const PART = 'mutation ($id: ID!) { partDuo(enrolmentId: $id) { id partner { id } } }';
const LIST = `query ($id: ID!) { enrolments(programmeId: $id, role: MENTOR) { edges { node { partner { id } person { id } } } }
  programme(id: $id) { figures { groups capacity disciplines { groups } } } }`;
const MINE = 'query ($id: ID!) { programme(id: $id) { mine { enrolment { partner { id name } } } } }';
const BOARD = `query ($id: ID!) { proposal(id: $id) { placed legal groups { id slot mentor { id } partner { id }
  problems { key person { id } } members { person { id } components { need } years } } unplaced { person { id } reason { key } } } }`;
const OPTIONS = `query ($proposalId: ID!, $personId: ID!) { placeOptions(proposalId: $proposalId, personId: $personId) {
  groupId allowed reasons { key person { id } } } }`;
const WHY = `query ($proposalId: ID!, $personId: ID!) { placeExplanation(proposalId: $proposalId, personId: $personId) { mentor { id } partner { id } } }`;
const MOVE = 'mutation ($input: MovePerson!) { movePerson(input: $input) { placed } }';
const MOVES = 'query ($id: ID!) { proposal(id: $id) { changes { from { id } to { id } person { id } } } }';
const PUBLISH = 'mutation ($id: ID!) { publishProposal(id: $id) { state } }';
const GROUPS = '{ me { memberships { role group { id slot members { role person { id } } } } } }';
const ACCEPT = 'mutation ($id: ID!) { acceptConfidentiality(groupId: $id) { id } }';
const PROPOSE = 'query ($input: ProposeSessions!) { sessionProposal(input: $input) { at dates { on kind } } }';
const PLAN = 'mutation ($input: PlanSessions!) { planSessions(input: $input) { sessions { id startsAt } } }';
const END = 'mutation ($id: ID!) { endMembership(id: $id) { id } }';

interface Group {
  id: string;
  slot: number | null;
  mentor: { id: string };
  partner: { id: string } | null;
  problems: { key: string; person: { id: string } | null }[];
  members: { person: { id: string }; components: { need: number }; years: number }[];
}
const refused = (reason: string, params: object = {}) => ({
  answers: [expect.objectContaining({ code: 'REFUSED', reason, params: expect.objectContaining(params) })],
});
const gone = { answers: [expect.objectContaining({ code: 'NOT_FOUND' })] };

const w = world();

const match = async (company: Company, input: object = {}): Promise<string> => {
  const id = await startMatching(company, input);
  await w.settle();
  return id;
};
const board = async ({ hr }: Company, id: string) =>
  (await hr.ask(BOARD, { id })).proposal as unknown as { placed: number; legal: boolean; groups: Group[] };
const enrolmentOf = async ({ programme }: Company, { id: personId }: Person) =>
  w.owner.getRepository(Enrolment).findOneByOrFail({ programmeId: programme.id, personId });
const changeEnrolment = (company: Company, { id: personId }: Person, change: Partial<Enrolment>) =>
  w.owner.getRepository(Enrolment).update({ programmeId: company.programme.id, personId }, change);
const join = async (company: Company, one: Person, other: Person) => {
  const [a, b] = [await enrolmentOf(company, one), await enrolmentOf(company, other)];
  return company.hr.ask(DUO, { input: { enrolmentId: a.id, partnerId: b.id } });
};
const guides = ({ mentor, partner }: Group) => [mentor.id, partner?.id].sort();
const ids = (people: Person[]) => people.map(({ id }) => id).sort();

/** Plans the year of a group and opens its first session, as this mentor. */
async function meet(mentor: Person, groupId: string) {
  const client = await w.as(mentor);
  await client.ask(ACCEPT, { id: groupId });
  const { at, dates } = (await client.ask(PROPOSE, { input: { groupId } })).sessionProposal as {
    at: string;
    dates: { on: string; kind: string }[];
  };
  const planned = dates.map(({ on, kind }) => ({ id: uuid(), on, at, kind }));
  const input = { id: uuid(), groupId, minutes: 120, sessions: planned };
  const { planSessions } = (await client.ask(PLAN, { input })) as unknown as {
    planSessions: { sessions: { id: string; startsAt: string }[] };
  };
  const { sessions } = planSessions;
  const [{ id: sessionId }] = sessions;
  return { sessions, sessionId, opened: (await client.ask(OPEN, { input: { sessionId } })).live };
}

describe('a mentor of two groups', () => {
  it('has two on the board, and after publishing leads both, each at its own time', async () => {
    const company = await newCompany(w, { mentors: 1, mentees: 9 });
    const [mentor] = company.mentors;
    await changeEnrolment(company, mentor, { groups: 2 });
    const id = await match(company);
    const { groups, placed } = await board(company, id);
    expect(placed).toBe(9);
    expect(groups.map((group) => [group.mentor.id, group.partner, group.members.length >= 4])).toEqual(
      Array(2).fill([mentor.id, null, true]),
    );
    await company.hr.ask(PUBLISH, { id });
    const client = await w.as(mentor);
    const { memberships } = (await client.ask(GROUPS)).me as unknown as {
      memberships: { role: string; group: { id: string } }[];
    };
    expect(memberships.map(({ role, group }) => [role, group.id]).sort()).toEqual(
      groups.map((group) => ['MENTOR', group.id]).sort(),
    );
    const starts: string[] = [];
    for (const { group } of memberships) {
      const { opened, sessions } = await meet(mentor, group.id);
      expect(opened).toMatchObject({ facilitatorId: mentor.id });
      starts.push(...sessions.map(({ startsAt }) => startsAt));
    }
    expect(new Set(starts).size).toBe(starts.length); // nobody is in two places at once
    // nothing is left of what was offered
    expect((await board(company, await match(company))).groups).toEqual([]);
  });
});

describe('a duo', () => {
  it('guides one group: both are its mentors, from the board to the session', async () => {
    const company = await newCompany(w, { mentors: 3, mentees: 9 });
    const [ann, bob, carl] = company.mentors;
    await changeEnrolment(company, ann, { availability: 0b0011, preferred: 0 });
    await changeEnrolment(company, bob, { availability: 0b0110, preferred: 0 });
    await join(company, ann, bob);
    const id = await match(company);
    const { groups, placed } = await board(company, id);
    expect(placed).toBe(9);
    expect(groups.map(guides).sort()).toEqual([[carl.id, undefined], ids([ann, bob])].sort());
    const duo = groups.find(({ partner }) => partner)!;
    expect(duo.slot).toBe(1); // the one half-day that both have
    const [{ person }] = duo.members;
    expect((await company.hr.ask(WHY, { proposalId: id, personId: person.id })).placeExplanation).toEqual({
      mentor: duo.mentor,
      partner: duo.partner,
    });
    await company.hr.ask(PUBLISH, { id });
    for (const one of [ann, bob]) {
      const { memberships } = (await (await w.as(one)).ask(GROUPS)).me as unknown as {
        memberships: { role: string; group: { id: string; members: { role: string; person: { id: string } }[] } }[];
      };
      expect(memberships.map(({ role, group }) => [role, group.id])).toEqual([['MENTOR', duo.id]]);
      const mentors = memberships[0].group.members.filter(({ role }) => role === 'MENTOR');
      expect(mentors.map((member) => member.person.id).sort()).toEqual(ids([ann, bob]));
    }
    const { sessionId, opened } = await meet(ann, duo.id);
    // one person leads the session, whoever of the two opened it
    expect(opened).toMatchObject({ facilitatorId: ann.id });
    const other = await w.as(bob);
    await other.ask(ACCEPT, { id: duo.id });
    expect((await other.ask(JOIN, { id: sessionId })).live).toMatchObject({ facilitatorId: ann.id });
    await w.settle();
    const mails = await w.owner.getRepository(Mail).findBy({ personId: In(ids([ann, bob])) });
    expect(mails.filter(({ text }) => text.includes(`samen met ${bob.name}`)).length).toBeGreaterThan(0);
  });

  it('keeps every mentee safe from both, and HR reads which of the two it is about', async () => {
    const company = await newCompany(w, { mentors: 2, mentees: 8 });
    const [ann, bob] = company.mentors;
    const [inTeam, onProject, under, above, wished, ...others] = company.mentees;
    await join(company, ann, bob);
    const { id: organisationId } = company.organisation;
    await w.owner.getRepository(Person).update(inTeam.id, { teamId: bob.teamId });
    const projectId = (await w.insert(Project, { id: uuid(), organisationId, code: 'x', name: 'x' } as Project)).id;
    for (const { id: personId } of [bob, onProject]) {
      const stint = { id: uuid(), organisationId, personId, projectId, from: '2026-01-01', until: null, share: 80 };
      await w.insert(Assignment, stint as Assignment);
    }
    await w.owner.getRepository(StaffRecord).update({ personId: under.id }, { managerId: bob.id });
    await w.owner.getRepository(StaffRecord).update({ personId: ann.id }, { managerId: above.id });
    await w.insert(NotWith, { programmeId: company.programme.id, ownerId: wished.id, personId: bob.id });
    const id = await match(company, { effort: 'NORMAL' });
    const {
      groups: [duo],
    } = await board(company, id);
    // three are left: too few for a group, so nobody is placed at all
    expect(duo.members).toEqual([]);
    expect(others).toHaveLength(3);
    const reasonsOf = async (person: Person) => {
      const { placeOptions } = await company.hr.ask(OPTIONS, { proposalId: id, personId: person.id });
      return (placeOptions as { reasons: object[] }[]).flatMap(({ reasons }) => reasons);
    };
    expect(await reasonsOf(inTeam)).toEqual([{ key: 'sameTeam', person: { id: bob.id } }]);
    expect(await reasonsOf(onProject)).toEqual([{ key: 'sameProject', person: { id: bob.id } }]);
    expect(await reasonsOf(under)).toEqual([{ key: 'line', person: { id: bob.id } }]);
    expect(await reasonsOf(above)).toEqual([{ key: 'line', person: { id: ann.id } }]);
    expect(await reasonsOf(wished)).toEqual([]); // a private wish tells nothing
    const move = (person: Person) =>
      company.hr.ask(MOVE, { input: { proposalId: id, personId: person.id, groupId: duo.id } });
    await expect(move(inTeam)).rejects.toMatchObject(refused('moveSameTeam', { name: bob.name }));
    for (const person of [wished, ...others]) await move(person);
    await expect(company.hr.ask(PUBLISH, { id })).rejects.toMatchObject(refused('proposalNotTogether'));
  });

  it('is looked at once more when it is published: by team, also of the other mentor', async () => {
    const company = await newCompany(w, { mentors: 2, mentees: 4 });
    const [ann, bob] = company.mentors;
    await join(company, ann, bob);
    const id = await match(company);
    await w.owner.getRepository(Person).update(company.mentees[0].id, { teamId: bob.teamId });
    await expect(company.hr.ask(PUBLISH, { id })).rejects.toMatchObject(refused('proposalNotTogether'));
  });

  it('is of two mentors of one discipline whom no rule keeps apart, who can meet, and who are in no other', async () => {
    const company = await newCompany(w, { mentors: 4, mentees: 4 });
    const [ann, bob, carl, dora] = company.mentors;
    const names = { first: ann.name, second: bob.name };
    await w.owner.getRepository(Person).update(bob.id, { teamId: ann.teamId });
    await expect(join(company, ann, bob)).rejects.toMatchObject(refused('groupSameTeam', names));
    const [team, discipline] = [await w.newTeam(company.organisation), await w.newDiscipline(company.organisation)];
    await w.owner.getRepository(Person).update(bob.id, { teamId: team.id, disciplineId: discipline.id });
    await expect(join(company, ann, bob)).rejects.toMatchObject(refused('duoOtherDiscipline', names));
    await w.owner.getRepository(Person).update(bob.id, { disciplineId: company.discipline.id });
    await changeEnrolment(company, ann, { availability: 0b0011, preferred: 0 });
    await changeEnrolment(company, bob, { availability: 0b1100, preferred: 0 });
    await expect(join(company, ann, bob)).rejects.toMatchObject(refused('duoNoHalfDay', names));
    await changeEnrolment(company, bob, { availability: 0b0111, preferred: 0 });
    await join(company, ann, bob);
    await join(company, bob, ann); // again is the same
    await expect(join(company, ann, carl)).rejects.toMatchObject(refused('duoTaken'));
    await expect(join(company, dora, bob)).rejects.toMatchObject(refused('duoTaken'));
    await expect(join(company, dora, company.mentees[0])).rejects.toMatchObject(gone);
    await expect(join(company, dora, dora)).rejects.toMatchObject(gone);
    const { enrolments, programme } = (await company.hr.ask(LIST, { id: company.programme.id })) as unknown as {
      enrolments: { edges: { node: { person: { id: string }; partner: { id: string } | null } }[] };
      programme: { figures: object };
    };
    const partners = new Map(enrolments.edges.map(({ node: { person, partner } }) => [person.id, partner?.id ?? null]));
    expect(company.mentors.map(({ id }) => partners.get(id))).toEqual([bob.id, ann.id, null, null]);
    expect(programme.figures).toEqual({ groups: 3, capacity: 18, disciplines: [{ groups: 3 }] });
  });

  it('is made by HR alone; each of the two reads it, gets a mail, and may guide alone', async () => {
    const [company, other] = [
      await newCompany(w, { mentors: 3, mentees: 4 }),
      await newCompany(w, { mentors: 1, mentees: 0 }),
    ];
    const [ann, bob, carl] = company.mentors;
    const [a, b] = [await enrolmentOf(company, ann), await enrolmentOf(company, bob)];
    const input = { enrolmentId: a.id, partnerId: b.id };
    for (const client of [await w.as(ann), await w.as(carl), other.hr])
      await expect(client.ask(DUO, { input })).rejects.toMatchObject(gone);
    await join(company, ann, bob);
    await w.settle();
    const mails = await w.owner.getRepository(Mail).findBy({ personId: In(ids([ann, bob])) });
    expect(mails.map(({ personId, subject }) => [personId, subject]).sort()).toEqual(
      [
        [ann.id, `Je begeleidt een groep samen met ${bob.name}`],
        [bob.id, `Je begeleidt een groep samen met ${ann.name}`],
      ].sort(),
    );
    const partnerOf = async (person: Person) =>
      (await (await w.as(person)).ask(MINE, { id: company.programme.id })).programme;
    expect(await partnerOf(bob)).toEqual({ mine: { enrolment: { partner: { id: ann.id, name: ann.name } } } });
    expect(await partnerOf(carl)).toEqual({ mine: { enrolment: { partner: null } } });
    const rows = async (person: Person) => {
      const db = w.app.get(Db);
      return db.as(person.id, 'READ ONLY', () => db.repo(Duo).countBy({ programmeId: company.programme.id }));
    };
    expect([await rows(ann), await rows(carl), await rows(company.mentees[0]), await rows(other.mentors[0])]).toEqual([
      ...[2, 0, 0, 0],
    ]);
    for (const client of [await w.as(carl), other.hr])
      await expect(client.ask(PART, { id: a.id })).rejects.toMatchObject(gone);
    expect((await (await w.as(bob)).ask(PART, { id: b.id })).partDuo).toEqual({ id: b.id, partner: null });
    expect(await partnerOf(ann)).toEqual({ mine: { enrolment: { partner: null } } });
  });

  it('is no more when one of the two withdraws, wants to learn, or is taken out', async () => {
    const company = await newCompany(w, { mentors: 3, mentees: 4 });
    const [ann, bob] = company.mentors;
    await join(company, ann, bob);
    const id = await match(company);
    await (
      await w.as(bob)
    ).ask('mutation ($id: ID!) { withdraw(programmeId: $id) { id } }', {
      id: company.programme.id,
    });
    const { groups } = await board(company, id);
    expect(groups.map(guides)).toEqual([[company.mentors[2].id, undefined]]);
    expect(await w.owner.getRepository(Duo).countBy({ programmeId: company.programme.id })).toBe(0);
  });

  it('falls apart in a new matching when a rule has come to keep the two apart', async () => {
    const company = await newCompany(w, { mentors: 2, mentees: 4 });
    const [ann, bob] = company.mentors;
    await join(company, ann, bob);
    await w.owner.getRepository(Person).update(bob.id, { teamId: ann.teamId });
    const { groups } = await board(company, await match(company));
    expect(groups.map(guides).sort()).toEqual(
      [
        [ann.id, undefined],
        [bob.id, undefined],
      ].sort(),
    );
  });

  it('guides its group in another run as well, at the same place', async () => {
    const company = await newCompany(w, { mentors: 2, mentees: 10 });
    const [ann, bob] = company.mentors;
    await changeEnrolment(company, ann, { groups: 2 });
    await join(company, ann, bob);
    const id = await match(company);
    const first = await board(company, id);
    expect(first.groups.map(guides).sort()).toEqual([[ann.id, undefined], ids([ann, bob])].sort());
    const again = await match(company, { keepFromId: id });
    const second = await board(company, again);
    const members = (groups: Group[]) =>
      groups.map((group) => [guides(group), group.members.map(({ person }) => person.id).sort()]).sort();
    expect(members(second.groups)).toEqual(members(first.groups));
  });

  it('is named whole in what HR did by hand', async () => {
    const company = await newCompany(w, { mentors: 3, mentees: 9 });
    const [ann, bob, carl] = company.mentors;
    await join(company, ann, bob);
    const id = await match(company);
    const { groups } = await board(company, id);
    const [duo, alone] = [groups.find(({ partner }) => partner)!, groups.find(({ partner }) => !partner)!];
    const personId = duo.members[0].person.id;
    for (const groupId of [alone.id, duo.id])
      await company.hr.ask(MOVE, { input: { proposalId: id, personId, groupId } });
    const both = [duo.mentor, duo.partner];
    expect((await company.hr.ask(MOVES, { id })).proposal).toEqual({
      changes: [
        { from: [{ id: carl.id }], to: both, person: { id: personId } },
        { from: both, to: [{ id: carl.id }], person: { id: personId } },
      ],
    });
    expect(guides(duo)).toEqual(ids([ann, bob]));
  });

  it('can go on with one of the two', async () => {
    const company = await newCompany(w, { mentors: 2, mentees: 4 });
    const [ann, bob] = company.mentors;
    await join(company, ann, bob);
    const id = await match(company);
    await company.hr.ask(PUBLISH, { id });
    const where = { programmeId: company.programme.id, personId: bob.id, role: MemberRole.MENTOR };
    const place = await w.owner.getRepository(Membership).findOneByOrFail(where);
    await company.hr.ask(END, { id: place.id });
    await w.settle();
    const look = await company.hr.ask(
      'query ($id: ID!) { programme(id: $id) { ruleBreaches { rule } repairs { id } } }',
      {
        id: company.programme.id,
      },
    );
    expect(look.programme).toEqual({ ruleBreaches: [], repairs: [] });
  });
});
