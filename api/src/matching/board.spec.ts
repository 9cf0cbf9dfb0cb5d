import { describe, expect, it } from '@jest/globals';
import { Enrolment, EnrolmentRole, NotWith } from '@api/programme';
import { type Client, type Company, enrol, newCompany, startMatching, world } from '@api/testing';

const WEIGHTS = 'need discipline preference seniority location slot';
const BOARD = `id placed canUndo canRedo legal fairFloor weights { ${WEIGHTS} }
  groups { id mentor { id } years problems { key }
    members { locked confirmed years otherDiscipline exceptionReason score components { ${WEIGHTS} } person { id } } }
  unplaced { confirmed person { id } }
  changes { kind reason undoneAt by { id } undoneBy { id } from { id } to { id } person { id } }
  run { effort placed objective bound startedBy { id } }`;
const PROPOSAL = `query ($id: ID!) { proposal(id: $id) { ${BOARD} } }`;
const MOVE = `mutation ($input: MovePerson!) { movePerson(input: $input) { ${BOARD} } }`;
const BY_ID = `mutation ($input: MovePerson!) { movePerson(input: $input) { version placed legal canUndo canRedo
  groups { agenda { id } mentor { id } members { person { id } needs { id } } }
  unplaced { person { id } needs { id } reason { person { id } discipline { id } } remedy { mentor { id } moves { person { id } } } } } }`;
const TRAY = `query ($id: ID!, $personIds: [ID!]) { proposal(id: $id) {
  unplaced(personIds: $personIds) { person { id } near { groupId } } } }`;
const LOCK = `mutation ($input: LockPerson!) { lockPerson(input: $input) { ${BOARD} } }`;
const UNDO = `mutation ($id: ID!) { undoProposalChange(proposalId: $id) { ${BOARD} } }`;
const REDO = `mutation ($id: ID!) { redoProposalChange(proposalId: $id) { ${BOARD} } }`;
const PUBLISH = `mutation ($id: ID!) { publishProposal(id: $id) { state } }`;
const OPTIONS = `query ($proposalId: ID!, $personId: ID!) { placeOptions(proposalId: $proposalId, personId: $personId) {
  groupId allowed canExcept reasons { key } } }`;
const RULES = `mutation ($input: ChangeMatchingRules!) { changeMatchingRules(input: $input) { needWeight locationWeight minGapYears months } }`;
const TRIAL = `subscription ($proposalId: ID!, $rules: ChangeMatchingRules!) { matchingRulesTried(proposalId: $proposalId, rules: $rules) {
  done percent mentees moved gained lost now { placed groups score wrong } then { placed groups score wrong } } }`;
const EXCEPTIONS = `query ($id: ID!) { mentorGroup(id: $id) { exceptions { reason person { id } } } }`;

/** Of a move and its whole answer, begin and commit among them. */
const MOVE_STATEMENTS = 16;
/** Of the same with an answer that names everybody by id. */
const BY_ID_STATEMENTS = 7;

const usual = {
  ...{ maxExceptions: 2, minGapYears: 3, fairFloor: 45, needWeight: 2, disciplineWeight: 2 },
  ...{ preferenceWeight: 2, seniorityWeight: 2, locationWeight: 2, slotWeight: 2 },
};

interface Board {
  groups: { id: string; mentor: { id: string }; members: { person: { id: string } }[] }[];
  unplaced: { person: { id: string } }[];
}

const refusal = (reason: string) => ({ answers: [expect.objectContaining({ code: 'REFUSED', reason })] });

describe('the board of a proposal', () => {
  const w = world();

  const match = async (company: Company, input: object = {}) => {
    const id = await startMatching(company, input);
    await w.settle();
    return id;
  };
  const board = async (hr: Client, id: string) => (await hr.ask(PROPOSAL, { id })).proposal as unknown as Board;
  const groupOf = ({ groups }: Board, id: string) =>
    groups.find(({ members }) => members.some(({ person }) => person.id === id));
  const memberOf = (board: Board, id: string) => groupOf(board, id)?.members.find(({ person }) => person.id === id);
  const otherThan = ({ groups }: Board, id: string | undefined) => groups.find((group) => group.id !== id)!;

  describe('by the rules of the programme', () => {
    it('scores by what counts how much, from the next run on', async () => {
      const company = await newCompany(w, { mentors: 1, mentees: 4 });
      const before = await match(company);
      const rules = { id: company.programme.id, ...usual, needWeight: 0, locationWeight: 3 };
      expect(await company.hr.ask(RULES, { input: rules })).toEqual({
        changeMatchingRules: { needWeight: 0, locationWeight: 3, minGapYears: 3, months: 12 },
      });
      expect(await board(company.hr, before)).toMatchObject({ weights: { need: 45, location: 10 } });
      const after = await board(company.hr, await match(company));
      expect(after).toMatchObject({ weights: { need: 0, discipline: 31, location: 31, slot: 8 }, fairFloor: 45 });
      expect(after.groups[0].members[0]).toMatchObject({ components: { need: 0, discipline: 31, location: 31 } });
    });

    it('needs something that counts, within bounds, and is for HR alone', async () => {
      const company = await newCompany(w, { mentors: 1, mentees: 4 });
      const nothing = Object.fromEntries(Object.keys(usual).map((key) => [key, key.endsWith('Weight') ? 0 : 3]));
      const input = { id: company.programme.id, ...usual };
      const { hr } = company;
      await expect(hr.ask(RULES, { input: { ...input, ...nothing } })).rejects.toMatchObject(refusal('nothingCounts'));
      const far = hr.ask(RULES, { input: { ...input, slotWeight: 4 } });
      await expect(far).rejects.toMatchObject({
        answers: [{ code: 'BAD_INPUT', fields: [{ path: 'input.slotWeight' }] }],
      });
      const mentee = await w.as(company.mentees[0]);
      await expect(mentee.ask(RULES, { input })).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
    });

    it('can be tried before they are changed', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 10 });
      const proposalId = await match(company);
      const trial = async (change: object) => {
        const rules = { id: company.programme.id, ...usual, ...change };
        let last: unknown;
        for await (const { data } of company.hr.listen(TRIAL, { proposalId, rules })) last = data?.matchingRulesTried;
        return last;
      };
      const same = { placed: 10, groups: 2, score: 85, wrong: 0 };
      expect(await trial({})).toEqual({
        ...{ done: true, percent: 100, mentees: 10, moved: 0, gained: 0, lost: 0, now: same, then: same },
      });
      expect(await trial({ minGapYears: 20 })).toMatchObject({
        ...{ done: true, lost: 10, now: { placed: 10, wrong: 2 }, then: { placed: 0, groups: 0 } },
      });
      expect((await board(company.hr, proposalId)).groups).toHaveLength(2);
      const [stranger, rules] = [await w.as(company.mentees[0]), { id: company.programme.id, ...usual }];
      const nothing = await stranger.listen(TRIAL, { proposalId, rules }).next();
      expect(nothing.value?.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      const wrong = await company.hr.listen(TRIAL, { proposalId, rules: { ...rules, slotWeight: 9 } }).next();
      expect(wrong.value?.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    });
  });

  it('does not tell by a trial who wishes not to be with whom', async () => {
    const company = await newCompany(w, { mentors: 2, mentees: 9 });
    const { hr, organisation, programme } = company;
    const [ada, ben] = company.mentees;
    const of = { organisationId: organisation.id, programmeId: programme.id };
    await w.insert(NotWith, { ...of, ownerId: ada.id, personId: ben.id });
    const proposalId = await match(company);
    const found = await board(hr, proposalId);
    const [from, to] = found.groups.toSorted((one, other) => other.members.length - one.members.length);
    const personId = from.members.some(({ person }) => person.id === ada.id) ? ada.id : ben.id;
    await hr.ask(MOVE, { input: { proposalId, personId, groupId: to.id } });
    const rules = { id: programme.id, ...usual };
    let last: unknown;
    for await (const { data } of hr.listen(TRIAL, { proposalId, rules })) last = data?.matchingRulesTried;
    expect(last).toMatchObject({ done: true, moved: 0, gained: 0, lost: 0, now: { placed: 9 }, then: { placed: 9 } });
  });

  describe('after a move by hand', () => {
    it('is told as it is then, with everything read once', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 12 });
      const { hr } = company;
      const proposalId = await match(company);
      const start = await board(hr, proposalId);
      const [{ id: groupId, members }] = start.groups;
      const personId = members[0].person.id;
      for (const to of [null, groupId]) {
        let told: unknown;
        const input = { proposalId, personId, groupId: to };
        const count = await w.statements(async () => (told = (await hr.ask(MOVE, { input })).movePerson));
        expect(told).toEqual(await board(hr, proposalId));
        expect(count).toBeLessThanOrEqual(MOVE_STATEMENTS);
      }
      expect((await board(hr, proposalId)).groups).toEqual(start.groups);
    });

    it('reads nobody who is named by id alone, nor whether it can be undone', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 12 });
      const { hr } = company;
      const proposalId = await match(company);
      const [{ members }] = (await board(hr, proposalId)).groups;
      const input = { proposalId, personId: members[0].person.id };
      let told: unknown;
      const count = await w.statements(async () => (told = (await hr.ask(BY_ID, { input })).movePerson));
      expect(told).toMatchObject({ canUndo: true, canRedo: false });
      expect(told).toHaveProperty(
        'unplaced',
        expect.arrayContaining([expect.objectContaining({ person: { id: input.personId } })]),
      );
      expect(count).toBe(BY_ID_STATEMENTS);
    });

    it('tells of those in the tray who are asked for', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 12 });
      const { hr } = company;
      const id = await match(company);
      const [one, other] = (await board(hr, id)).groups[0].members.map(({ person }) => person.id);
      for (const personId of [one, other]) await hr.ask(MOVE, { input: { proposalId: id, personId } });
      const { proposal } = await hr.ask(TRAY, { id, personIds: [other, company.mentors[0].id] });
      expect(proposal).toMatchObject({ unplaced: [{ person: { id: other }, near: [{}, {}] }] });
    });

    it('holds nobody fixed whose mentor left', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 9 });
      const { hr, programme } = company;
      const proposalId = await match(company);
      const [left, stays] = (await board(hr, proposalId)).groups;
      const personId = left.members[0].person.id;
      await hr.ask(LOCK, { input: { proposalId, personId, locked: true } });
      await w.owner.getRepository(Enrolment).delete({ programmeId: programme.id, personId: left.mentor.id });
      const { movePerson } = await hr.ask(MOVE, { input: { proposalId, personId, groupId: stays.id } });
      expect(memberOf(movePerson as unknown as Board, personId)).toMatchObject({ locked: false });
      expect(movePerson).toEqual(await board(hr, proposalId));
    });
  });

  describe('with its history', () => {
    it('does again what was taken back, until something else is changed', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 10 });
      const { hr } = company;
      const id = await match(company);
      const personId = company.mentees[0].id;
      const start = await board(hr, id);
      expect(start).toMatchObject({ canUndo: false, canRedo: false, run: { startedBy: { id: hr.id } } });
      await expect(hr.ask(REDO, { id })).rejects.toMatchObject(refusal('nothingToRedo'));
      const from = groupOf(start, personId)!;
      await hr.ask(MOVE, { input: { proposalId: id, personId } });
      await hr.ask(LOCK, { input: { proposalId: id, personId: company.mentees[1].id, locked: true } });
      await hr.ask(UNDO, { id });
      const { undoProposalChange } = await hr.ask(UNDO, { id });
      expect(undoProposalChange).toMatchObject({ canUndo: false, canRedo: true, placed: 10 });
      const { redoProposalChange } = await hr.ask(REDO, { id });
      expect(redoProposalChange).toMatchObject({ canUndo: true, canRedo: true, placed: 9 });
      expect((redoProposalChange as unknown as { changes: object[] }).changes).toMatchObject([
        { kind: 'LOCKED', undoneAt: expect.any(String), undoneBy: { id: hr.id } },
        {
          kind: 'MOVED',
          undoneAt: null,
          undoneBy: null,
          from: [{ id: from.mentor.id }],
          to: [],
          person: { id: personId },
        },
      ]);
      const locked = (await hr.ask(REDO, { id })).redoProposalChange as unknown as Board;
      expect(memberOf(locked, company.mentees[1].id)).toMatchObject({ locked: true });
      await hr.ask(UNDO, { id });
      const { movePerson } = await hr.ask(MOVE, { input: { proposalId: id, personId: company.mentees[2].id } });
      expect(movePerson).toMatchObject({ canRedo: false });
      await expect(hr.ask(REDO, { id })).rejects.toMatchObject(refusal('nothingToRedo'));
    });

    it('says who did not say yes yet', async () => {
      const company = await newCompany(w, { mentors: 1, mentees: 4 });
      const [yes, no] = company.mentees;
      const of = { personId: yes.id, programmeId: company.programme.id };
      await w.owner.getRepository(Enrolment).update(of, { confirmedAt: new Date() });
      const proposal = await board(company.hr, await match(company));
      expect(memberOf(proposal, yes.id)).toMatchObject({ confirmed: true, years: 5, otherDiscipline: false });
      expect(memberOf(proposal, no.id)).toMatchObject({ confirmed: false });
    });
  });

  describe('with an exception of discipline', () => {
    /** Two groups of four, and somebody of another discipline in the tray. */
    const withOutsider = async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 8 });
      const discipline = await w.newDiscipline(company.organisation);
      const team = await w.newTeam(company.organisation);
      const where = { disciplineId: discipline.id, teamId: team.id, site: 'Delft' };
      const outsider = await w.newPerson(company.organisation, where);
      await enrol(w, company, outsider, EnrolmentRole.MENTEE);
      const id = await match(company);
      const groupId = (await board(company.hr, id)).groups[0].id;
      return { company, hr: company.hr, id, outsider, groupId, reason: 'Wants to change to this profession.' };
    };

    it('lets somebody come with a reason, and only for the discipline', async () => {
      const { hr, id, outsider, groupId, reason, company } = await withOutsider();
      const input = { proposalId: id, personId: outsider.id, groupId };
      await expect(hr.ask(MOVE, { input })).rejects.toMatchObject(refusal('moveDiscipline'));
      const short = hr.ask(MOVE, { input: { ...input, reason: ' because  ' } });
      await expect(short).rejects.toMatchObject({
        answers: [{ code: 'BAD_INPUT', fields: [{ path: 'input.reason' }] }],
      });
      const { placeOptions } = await hr.ask(OPTIONS, { proposalId: id, personId: outsider.id });
      expect(placeOptions).toContainEqual({
        groupId,
        allowed: false,
        canExcept: true,
        reasons: [{ key: 'discipline' }],
      });
      const { movePerson } = await hr.ask(MOVE, { input: { ...input, reason } });
      const moved = movePerson as unknown as Board & { changes: object[] };
      expect(moved).toMatchObject({ legal: true, placed: 9 });
      expect(moved.changes).toMatchObject([{ kind: 'MOVED', reason, person: { id: outsider.id } }]);
      expect(memberOf(moved, outsider.id)).toMatchObject({ otherDiscipline: true, exceptionReason: reason });
      await w.owner.getRepository('person').update({ id: outsider.id }, { teamId: company.mentees[0].teamId });
      const again = await match(company);
      const withTeammate = groupOf(await board(hr, again), company.mentees[0].id)!;
      const team = hr.ask(MOVE, {
        input: { proposalId: again, personId: outsider.id, groupId: withTeammate.id, reason },
      });
      await expect(team).rejects.toMatchObject(refusal('moveSameTeam'));
    });

    it('is taken back and done again with its reason, and does not go along to another group', async () => {
      const { hr, id, outsider, groupId, reason } = await withOutsider();
      await hr.ask(MOVE, { input: { proposalId: id, personId: outsider.id, groupId, reason } });
      const undone = (await hr.ask(UNDO, { id })).undoProposalChange as unknown as Board;
      expect(undone.unplaced).toMatchObject([{ person: { id: outsider.id } }]);
      const redone = (await hr.ask(REDO, { id })).redoProposalChange as unknown as Board;
      expect(redone).toMatchObject({ legal: true });
      expect(memberOf(redone, outsider.id)).toMatchObject({ exceptionReason: reason });
      const input = { proposalId: id, personId: outsider.id, groupId: otherThan(redone, groupId).id };
      await expect(hr.ask(MOVE, { input })).rejects.toMatchObject(refusal('moveDiscipline'));
    });

    it('stays in the next run when the place is locked, and HR reads it at the group', async () => {
      const { company, hr, id, outsider, groupId, reason } = await withOutsider();
      await hr.ask(MOVE, { input: { proposalId: id, personId: outsider.id, groupId, reason } });
      await hr.ask(LOCK, { input: { proposalId: id, personId: outsider.id, locked: true } });
      const next = await match(company, { keepFromId: id });
      const proposal = await board(hr, next);
      expect(proposal).toMatchObject({ legal: true, placed: 9 });
      expect(memberOf(proposal, outsider.id)).toMatchObject({ exceptionReason: reason, locked: true });
      await hr.ask(PUBLISH, { id: next });
      const group = groupOf(proposal, outsider.id)!;
      const said = [{ reason, person: { id: outsider.id } }];
      expect((await hr.ask(EXCEPTIONS, { id: group.id })).mentorGroup).toEqual({ exceptions: said });
      const mentor = await w.as(group.mentor.id);
      expect((await mentor.ask(EXCEPTIONS, { id: group.id })).mentorGroup).toEqual({ exceptions: [] });
    });
  });
});
