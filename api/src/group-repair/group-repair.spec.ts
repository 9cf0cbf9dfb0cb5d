import { describe, expect, it } from '@jest/globals';
import { In } from 'typeorm';
import { MemberRole, Membership, MembershipState } from '@api/mentor-group';
import { Assignment, Person, Project, StaffRecord } from '@api/people';
import { Db, Events, Live, Mail } from '@api/platform';
import { EnrolmentRole, NotWith } from '@api/programme';
import { uuid, world } from '@api/testing';
import { type Company, enrol } from '../testing/company.js';
import { runningGroups } from '../testing/running.js';

const LOOK = `query ($id: ID!) { programme(id: $id) {
  ruleBreaches { rule group { id } first { id } second { id } }
  repairs { id state unsolved scoreBefore scoreAfter reason decidedBy { id } moves { person { id } from { id } to { id } } } } }`;
const APPLY = 'mutation ($id: ID!) { applyRepair(id: $id) { state } }';
const DISMISS = 'mutation ($input: DismissRepair!) { dismissRepair(input: $input) { state reason } }';
const AGAIN = 'mutation ($id: ID!) { askForRepairAgain(id: $id) { id } }';
const END = 'mutation ($id: ID!) { endMembership(id: $id) { state } }';
const GROUP = 'query ($id: ID!) { mentorGroup(id: $id) { members { confidentialityAcceptedAt person { id } } } }';
const CHANGED = 'subscription ($id: ID!) { mentorGroupChanged(id: $id) { id } }';
const UPLOAD = 'mutation ($input: UploadStaffList!) { uploadStaffList(input: $input) { id counts { changed } } }';
const LOAD = 'mutation ($input: ApplyStaffList!) { applyStaffList(input: $input) { id } }';

interface Move {
  person: { id: string };
  from: { id: string } | null;
  to: { id: string } | null;
}
interface Look {
  ruleBreaches: { rule: string; group: { id: string }; first: { id: string } | null; second: { id: string } | null }[];
  repairs: {
    id: string;
    state: string;
    unsolved: number;
    scoreBefore: number;
    scoreAfter: number;
    reason: string | null;
    moves: Move[];
  }[];
}
const refused = (reason: string) => ({ answers: [expect.objectContaining({ code: 'REFUSED', reason })] });
const gone = { answers: [expect.objectContaining({ code: 'NOT_FOUND' })] };

const w = world();

const running = (sizes: number[], more = {}) => runningGroups(w, sizes, more);

const tell = (type: string, ...people: Person[]) =>
  w.app
    .get(Db)
    .asSystem(() =>
      w.app
        .get(Events)
        .recordAll(
          people.map(({ id: personId, organisationId }) => ({ type, topics: [], ids: { personId, organisationId } })),
        ),
    );
/** Somebody comes to work in the team of another. */
const joinsTeamOf = (person: Person, other: Person) =>
  w.owner.getRepository(Person).update({ id: person.id }, { teamId: other.teamId });
const look = async ({ hr, programme }: Company) =>
  (await hr.ask(LOOK, { id: programme.id })).programme as unknown as Look;
const openOf = ({ repairs }: Look) => repairs.find(({ state }) => state === 'OPEN');
const groupOf = async (company: Company, { id: personId }: Person) => {
  const where = { personId, programmeId: company.programme.id, role: MemberRole.MENTEE, state: MembershipState.ACTIVE };
  return (await w.owner.getRepository(Membership).findOneBy(where))?.groupId ?? null;
};
const mailsTo = async (people: Person[]) =>
  w.owner.getRepository(Mail).findBy({ personId: In(people.map(({ id }) => id)) });

describe('a running group', () => {
  it('is checked again when the staff list puts two of its members in one team', async () => {
    const company = await running([4, 4]);
    const [first, second] = company.groups;
    const [ada, ben] = first.mentees;
    const record = await w.owner.getRepository(StaffRecord).findOneByOrFail({ personId: ada.id });
    const [{ name: team }] = await w.owner.query<{ name: string }[]>('SELECT name FROM team WHERE id = $1', [
      ben.teamId,
    ]);
    const list = [
      'personeelsnummer;voornaam;tussenvoegsel;achternaam;e-mail;vakgebied;team;functie;leidinggevende;in dienst sinds;locatie;werkdagen',
      [
        record.personnelNumber,
        ada.givenName,
        '',
        ada.familyName,
        record.email,
        company.discipline.name,
        team,
        '',
        '',
        '01-01-2022',
        'Delft',
        'ma di wo do vr',
      ].join(';'),
    ].join('\n');
    const input = { id: uuid(), kind: 'PEOPLE', fileName: 'lijst.csv', content: Buffer.from(list).toString('base64') };
    expect(await company.hr.ask(UPLOAD, { input })).toMatchObject({ uploadStaffList: { counts: { changed: 1 } } });
    await company.hr.ask(LOAD, { input: { id: input.id, onlyGoodRows: false, removeLeft: false } });
    await w.settle();
    const now = await look(company);
    expect(now.ruleBreaches).toMatchObject([{ rule: 'SAME_TEAM', group: { id: first.id } }]);
    const who = [now.ruleBreaches[0].first!.id, now.ruleBreaches[0].second!.id];
    expect(who.sort()).toEqual([ada.id, ben.id].sort());
    const repair = openOf(now)!;
    expect(repair).toMatchObject({ unsolved: 0, moves: [{ from: { id: first.id }, to: { id: second.id } }] });
    expect(who).toContain(repair.moves[0].person.id);
  });

  it('is checked for a new manager, for work on one project, and with its mentor', async () => {
    const company = await running([4, 4, 4]);
    const [a, b, c] = company.groups;
    const { id: organisationId } = company.organisation;
    await w.owner.getRepository(StaffRecord).update({ personId: a.mentees[0].id }, { managerId: a.mentees[1].id });
    const project = await w.insert(Project, { id: uuid(), organisationId, name: 'Dike' });
    for (const { id: personId } of [b.mentees[0], b.mentees[1]])
      await w.insert(Assignment, {
        ...{ id: uuid(), organisationId, personId, projectId: project.id },
        ...{ from: '2026-01-01', until: null, share: 60 },
      });
    await joinsTeamOf(c.mentor, c.mentees[0]);
    await tell('PersonMoved', a.mentees[0], b.mentees[0], c.mentor);
    await w.settle();
    const now = await look(company);
    const rules = now.ruleBreaches.map(({ rule, group }) => [rule, group.id]);
    expect(rules).toHaveLength(3);
    expect(rules).toEqual(
      expect.arrayContaining([
        ['REPORTING_LINE', a.id],
        ['SAME_PROJECT', b.id],
        ['SAME_TEAM', c.id],
      ]),
    );
    expect(now.repairs).toHaveLength(1);
    expect(openOf(now)).toMatchObject({ unsolved: 0 });
    expect(openOf(now)!.moves).toHaveLength(3);
  });

  it('tells its members nothing, and nobody of another organisation', async () => {
    const company = await running([4, 4]);
    const [ada, ben] = company.groups[0].mentees;
    await joinsTeamOf(ada, ben);
    await tell('PersonMoved', ada);
    await w.settle();
    const { id } = openOf(await look(company))!;
    const FIELDS =
      'query ($id: ID!) { mentorGroup(id: $id) { ruleBreaches { rule } programme { ruleBreaches { rule } repairs { id } } } }';
    for (const person of [ada, company.groups[0].mentor]) {
      const member = await w.as(person);
      const { mentorGroup } = await member.ask(FIELDS, { id: company.groups[0].id });
      expect(mentorGroup).toEqual({ ruleBreaches: [], programme: { ruleBreaches: [], repairs: [] } });
      await expect(member.ask(APPLY, { id })).rejects.toMatchObject(gone);
    }
    const stranger = await w.as(await w.newHr(await w.newOrganisation()));
    for (const asking of [stranger.ask(APPLY, { id }), stranger.ask(AGAIN, { id })])
      await expect(asking).rejects.toMatchObject(gone);
    await expect(stranger.ask(DISMISS, { input: { id, reason: 'not mine' } })).rejects.toMatchObject(gone);
    expect(await company.hr.ask(FIELDS, { id: company.groups[0].id })).toMatchObject({
      mentorGroup: { ruleBreaches: [{ rule: 'SAME_TEAM' }] },
    });
  });

  it('is whole again by itself when the change is taken back', async () => {
    const company = await running([4, 4]);
    const [ada, ben] = company.groups[0].mentees;
    const { teamId } = ada;
    await joinsTeamOf(ada, ben);
    await tell('PersonMoved', ada);
    await w.settle();
    const { id } = openOf(await look(company))!;
    await w.owner.getRepository(Person).update({ id: ada.id }, { teamId });
    await tell('PersonMoved', ada);
    await w.settle();
    expect(await look(company)).toEqual({ ruleBreaches: [], repairs: [] });
    await expect(company.hr.ask(APPLY, { id })).rejects.toMatchObject(refused('repairStale'));
  });
});

describe('the repair of several changes at once', () => {
  it('is one, moves as few as can be, and leaves everybody else in place', async () => {
    const company = await running([5, 5, 4]);
    const [first] = company.groups;
    const [ada, ben, cas] = first.mentees;
    // ben is between the other two, so that moving ben alone is enough
    await joinsTeamOf(ben, ada);
    await w.owner.getRepository(StaffRecord).update({ personId: cas.id }, { managerId: ben.id });
    await tell('PersonMoved', ada, ben, cas);
    await w.settle();
    const now = await look(company);
    expect(now.ruleBreaches).toHaveLength(2);
    expect(now.repairs).toHaveLength(1);
    expect(openOf(now)!.moves).toMatchObject([{ person: { id: ben.id }, from: { id: first.id } }]);
    expect(openOf(now)).toMatchObject({ scoreBefore: expect.any(Number), scoreAfter: expect.any(Number), unsolved: 0 });
  });

  it('lets others change places when nobody has room, and breaks no rule by it', async () => {
    const company = await running([6, 6]);
    const [first, second] = company.groups;
    const [ada, ben] = first.mentees;
    await joinsTeamOf(ada, ben);
    await tell('PersonMoved', ada);
    await w.settle();
    const { moves } = openOf(await look(company))!;
    expect(moves).toHaveLength(2);
    expect(moves.map(({ from, to }) => [from?.id, to?.id])).toEqual(
      expect.arrayContaining([
        [first.id, second.id],
        [second.id, first.id],
      ]),
    );
    await company.hr.ask(APPLY, { id: openOf(await look(company))!.id });
    await w.settle();
    expect((await look(company)).ruleBreaches).toEqual([]);
  });

  it('heeds a private wish and tells nobody', async () => {
    const company = await running([4, 4, 4]);
    const [first, second, third] = company.groups;
    const [ada] = first.mentees;
    await joinsTeamOf(first.mentor, ada);
    await w.insert(NotWith, { programmeId: company.programme.id, ownerId: second.mentees[2].id, personId: ada.id });
    await tell('PersonMoved', first.mentor);
    await w.settle();
    const now = await look(company);
    expect(openOf(now)!.moves).toMatchObject([{ person: { id: ada.id }, to: { id: third.id } }]);
    expect(now.ruleBreaches).toHaveLength(1);
  });

  it('does not split who sit together by what is private and came up since', async () => {
    const company = await running([6, 6]);
    const [first, second] = company.groups;
    await w.insert(NotWith, {
      ...{ programmeId: company.programme.id, ownerId: second.mentees[0].id, personId: second.mentees[1].id },
    });
    // neither of the two can come to the other group, so that splitting them would cost one of them the place
    await joinsTeamOf(second.mentees[0], first.mentor);
    await w.owner.getRepository(StaffRecord).update({ personId: second.mentees[1].id }, { managerId: first.mentor.id });
    await joinsTeamOf(first.mentees[0], first.mentees[1]);
    await tell('PersonMoved', first.mentees[0]);
    await w.settle();
    const now = await look(company);
    expect(now.ruleBreaches).toMatchObject([{ group: { id: first.id } }]);
    expect(openOf(now)!.moves.map(({ to }) => to?.id)).toEqual(expect.arrayContaining([first.id, second.id]));
    const moved = openOf(now)!.moves.map(({ person }) => person.id);
    for (const { id } of second.mentees.slice(0, 2)) expect(moved).not.toContain(id);
  });

  it('says so when there is no place', async () => {
    const company = await running([4]);
    const [group] = company.groups;
    await joinsTeamOf(group.mentees[0], group.mentor);
    await tell('PersonMoved', group.mentees[0]);
    await w.settle();
    const moves = [{ person: { id: group.mentees[0].id }, from: { id: group.id }, to: null }];
    expect(openOf(await look(company))).toMatchObject({ unsolved: 0, moves });
  });

  it('counts both groups of a mentor who guides two', async () => {
    const company = await running([4, 4, 4, 4], { guides: 2 });
    const [first, , third] = company.groups;
    expect(first.mentor.id).toBe(third.mentor.id);
    await joinsTeamOf(first.mentor, third.mentees[0]);
    await joinsTeamOf(first.mentees[0], third.mentees[0]);
    await tell('PersonMoved', first.mentor);
    await w.settle();
    const now = await look(company);
    expect(now.ruleBreaches.map(({ group }) => group.id).sort()).toEqual([first.id, third.id].sort());
    const { moves } = openOf(now)!;
    expect(moves.map(({ person }) => person.id).sort()).toEqual([first.mentees[0].id, third.mentees[0].id].sort());
    for (const { to } of moves) expect([company.groups[1].id, company.groups[3].id]).toContain(to!.id);
    expect(new Set(moves.map(({ to }) => to!.id)).size).toBe(2);
  });
});

describe('somebody who leaves', () => {
  it('leaves a group that goes on, and that may be filled by who has no group yet', async () => {
    const company = await running([4, 4], { free: 1 });
    const [first] = company.groups;
    const leaver = await w.owner
      .getRepository(Membership)
      .findOneByOrFail({ groupId: first.id, personId: first.mentees[0].id });
    await w.owner.query('DELETE FROM enrolment WHERE "personId" = $1', [leaver.personId]);
    await company.hr.ask(END, { id: leaver.id });
    await w.settle();
    const now = await look(company);
    expect(now.ruleBreaches).toEqual([]);
    const free = company.mentees[8];
    expect(openOf(now)!.moves).toMatchObject([{ person: { id: free.id }, from: null, to: { id: first.id } }]);
    await company.hr.ask(APPLY, { id: openOf(now)!.id });
    expect(await groupOf(company, free)).toBe(first.id);
  });

  it('and does not work here any more is taken out; a group without mentor is named', async () => {
    const company = await running([5, 5]);
    const [first, second] = company.groups;
    for (const { id } of [first.mentees[0], second.mentor])
      await w.owner.getRepository(Person).update({ id }, { leftOn: '2026-11-01' });
    await tell('PersonLeft', first.mentees[0], second.mentor);
    await w.settle();
    const now = await look(company);
    const found = now.ruleBreaches.map(({ rule, group, first: who }) => [rule, group.id, who?.id]);
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        ['LEFT', first.id, first.mentees[0].id],
        ['LEFT', second.id, second.mentor.id],
      ]),
    );
    expect(openOf(now)).toMatchObject({ unsolved: 1, moves: [{ person: { id: first.mentees[0].id }, to: null }] });
    const mentor = await w.owner
      .getRepository(Membership)
      .findOneByOrFail({ groupId: second.id, personId: second.mentor.id });
    await company.hr.ask(END, { id: mentor.id });
    await w.settle();
    const later = (await look(company)).ruleBreaches.map(({ rule, group }) => [rule, group.id]);
    expect(later).toEqual(expect.arrayContaining([['NO_MENTOR', second.id]]));
  });
});

describe('HR', () => {
  const broken = async () => {
    const company = await running([5, 4]);
    const [first, second] = company.groups;
    await joinsTeamOf(first.mentees[0], first.mentor);
    await tell('PersonMoved', first.mentees[0]);
    await w.settle();
    const repair = openOf(await look(company))!;
    return { company, first, second, ada: first.mentees[0], repair };
  };

  it('applies it in one go: the old group is lost at once, the new one seen after agreeing', async () => {
    const { company, first, second, ada, repair } = await broken();
    const mover = await w.as(ada);
    const screen = mover.listen(CHANGED, { id: first.id });
    const ended = screen.next();
    while (!w.app.get(Live).listeners) await new Promise(setImmediate);
    expect(await company.hr.ask(APPLY, { id: repair.id })).toEqual({ applyRepair: { state: 'APPLIED' } });
    expect((await look(company)).ruleBreaches).toEqual([]);
    await expect(mover.ask(GROUP, { id: first.id })).rejects.toMatchObject(gone);
    expect(await mover.ask(GROUP, { id: second.id })).toEqual({
      mentorGroup: {
        members: expect.arrayContaining([{ confidentialityAcceptedAt: null, person: { id: ada.id } }]),
      },
    });
    expect(await company.hr.ask(APPLY, { id: repair.id })).toEqual({ applyRepair: { state: 'APPLIED' } });
    await w.settle();
    expect(await ended).toMatchObject({ done: true });
    expect(await look(company)).toMatchObject({ ruleBreaches: [], repairs: [{ state: 'APPLIED' }] });
    const mails = await mailsTo([ada, first.mentor, second.mentor, ...first.mentees.slice(1), ...second.mentees]);
    expect(mails.map(({ personId }) => personId).sort()).toEqual([ada.id, first.mentor.id, second.mentor.id].sort());
    for (const { text } of mails) expect(text).not.toMatch(/team|project|leidinggevende/i);
  });

  it('dismisses it with a reason, and is not asked the same again unless wanted', async () => {
    const { company, ada, repair } = await broken();
    const input = { id: repair.id, reason: 'They agreed to stay' };
    const dismissed = { dismissRepair: { state: 'DISMISSED', reason: input.reason } };
    expect(await company.hr.ask(DISMISS, { input })).toEqual(dismissed);
    await tell('PersonMoved', ada);
    await w.settle();
    const now = await look(company);
    expect(now.ruleBreaches).toHaveLength(1);
    expect(now.repairs).toMatchObject([{ state: 'DISMISSED', reason: input.reason }]);
    await expect(company.hr.ask(APPLY, { id: repair.id })).rejects.toMatchObject(refused('repairStale'));
    await company.hr.ask(AGAIN, { id: repair.id });
    await w.settle();
    expect((await look(company)).repairs.map(({ state }) => state)).toEqual(['OPEN', 'DISMISSED']);
  });

  it('twice at once applies it once', async () => {
    const { company, second, ada, repair } = await broken();
    const other = await w.as(await w.newHr(company.organisation));
    const answers = await Promise.allSettled([company.hr, other].map((hr) => hr.ask(APPLY, { id: repair.id })));
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const failed = answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(failed.reason).toMatchObject(refused('repairStale'));
    expect(await groupOf(company, ada)).toBe(second.id);
  });

  it('is refused when somebody went since, before the new one is made', async () => {
    const { company, first, ada, repair } = await broken();
    const { id } = await w.owner.getRepository(Membership).findOneByOrFail({ groupId: first.id, personId: ada.id });
    await company.hr.ask(END, { id });
    await expect(company.hr.ask(APPLY, { id: repair.id })).rejects.toMatchObject(refused('repairStale'));
    expect(await groupOf(company, ada)).toBeNull();
    expect(openOf(await look(company))).toMatchObject({ id: repair.id }); // nothing of it was kept
  });

  it('is refused when the new group is not safe any more', async () => {
    const { company, second, ada, repair } = await broken();
    await joinsTeamOf(second.mentees[0], company.groups[0].mentor); // ada is in that team too
    await expect(company.hr.ask(APPLY, { id: repair.id })).rejects.toMatchObject(refused('repairStale'));
    expect(await groupOf(company, ada)).toBe(company.groups[0].id);
    await tell('PersonMoved', second.mentees[0]);
    await w.settle();
    expect(openOf(await look(company))).toMatchObject({ moves: [{ person: { id: ada.id }, to: null }] });
  });

  it('is refused when the new group filled up meanwhile', async () => {
    const { company, second, repair } = await broken();
    for (let i = 0; i < 2; i++) {
      const person = await w.newPerson(company.organisation);
      await enrol(w, company, person, EnrolmentRole.MENTEE);
      await w.addMember({ id: second.id, organisationId: company.organisation.id }, person);
    }
    await expect(company.hr.ask(APPLY, { id: repair.id })).rejects.toMatchObject(refused('groupTooLarge'));
  });
});
