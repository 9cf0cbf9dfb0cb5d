import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Assignment, Project } from '@api/people';
import { NotWith } from '@api/programme';
import { MatchInput, MatchJob, MatchRun, MatchRunState } from '@api/matching';
import { Membership, MentorGroup } from '@api/mentor-group';
import { Db, Live } from '@api/platform';
import { type Company, newCompany, startMatching, uuid, world } from '@api/testing';
import { isMessageKey } from '@libs/messages';

const RUN = `query ($id: ID!) { matchRun(id: $id) { state stage percent placed objective bound gap mentees proposal { id placed } } }`;
const GROUP = `id number slot score least most locked mentor { id name } agenda { id name } problems { key count person { id } }
  members { locked score person { id name } needs { id } components { need discipline preference seniority location slot } }`;
const BOARD = `id state version placed mentees objective bound gap legal canUndo groups { ${GROUP} }
  unplaced { person { id } reason { key count person { id } } remedy { key mentor { id } slot } }
  changes { kind undoneAt by { id } person { id } }`;
const PROPOSAL = `query ($id: ID!) { proposal(id: $id) { ${BOARD} } }`;
const MOVE = `mutation ($input: MovePerson!) { movePerson(input: $input) { ${BOARD} } }`;
const LOCK = `mutation ($input: LockPerson!) { lockPerson(input: $input) { version groups { id locked members { locked person { id } } } } }`;
const LOCK_GROUP = `mutation ($input: LockProposedGroup!) { lockProposedGroup(input: $input) { groups { id locked } } }`;
const UNDO = `mutation ($id: ID!) { undoProposalChange(proposalId: $id) { canUndo groups { id members { person { id } } } unplaced { person { id } } } }`;
const PUBLISH = `mutation ($id: ID!) { publishProposal(id: $id) { state publishedAt } }`;
const NO = 'mutation ($id: ID!) { declineEnrolment(programmeId: $id) { id } }';
const OPTIONS = `query ($proposalId: ID!, $personId: ID!) { placeOptions(proposalId: $proposalId, personId: $personId) { groupId allowed score gain reasons { key person { id } } } }`;

interface Member {
  person: { id: string };
  locked: boolean;
}
interface Group {
  id: string;
  mentor: { id: string };
  members: Member[];
  locked: boolean;
}
interface Board {
  groups: Group[];
  unplaced: { person: { id: string } }[];
}

describe('a matching', () => {
  const w = world();

  const match = async (company: Company, input: object = {}): Promise<string> => {
    const id = await startMatching(company, input);
    await w.settle();
    return id;
  };

  const board = async (company: Company, id: string) =>
    (await company.hr.ask(PROPOSAL, { id })).proposal as unknown as Board & Record<string, never>;

  const refusal = (reason: string, params: object = {}) => ({
    answers: [expect.objectContaining({ code: 'REFUSED', reason, params: expect.objectContaining(params) })],
  });

  it('gives a proposal with scores, a bound and nothing against it', async () => {
    const company = await newCompany(w, { mentors: 2, mentees: 10 });
    const id = await match(company);
    const { matchRun } = await company.hr.ask(RUN, { id });
    expect(matchRun).toMatchObject({ state: 'DONE', percent: 100, placed: 10, mentees: 10, gap: expect.any(Number) });
    const proposal = await board(company, id);
    expect(proposal).toMatchObject({ state: 'DRAFT', placed: 10, legal: true, unplaced: [], canUndo: false });
    expect(proposal.objective).toBe((matchRun as { objective: number }).objective);
    expect(proposal.groups.every(({ members }) => members.length >= 4 && members.length <= 6)).toBe(true);
    const [{ members }] = proposal.groups;
    // a need of three levels at 80 %, the discipline, no list of wishes, 12 years apart, the same place, a preferred slot
    expect(members[0]).toMatchObject({
      score: 36 + 20 + 4 + 10 + 10 + 5,
      components: { need: 36, discipline: 20, preference: 4, seniority: 10, location: 10, slot: 5 },
    });
  });

  it('is for HR of the organisation alone', async () => {
    const [company, other] = [
      await newCompany(w, { mentors: 1, mentees: 4 }),
      await newCompany(w, { mentors: 1, mentees: 4 }),
    ];
    const id = await match(company);
    for (const person of [company.mentors[0], company.mentees[0]]) {
      const client = await w.as(person);
      await expect(client.ask(PROPOSAL, { id })).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
      await expect(client.ask(RUN, { id })).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
      await expect(client.ask(PUBLISH, { id })).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
    }
    await expect(other.hr.ask(PROPOSAL, { id })).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
    await expect(startMatching({ ...other, programme: company.programme })).rejects.toMatchObject({
      answers: [{ code: 'NOT_FOUND' }],
    });
    const hidden = await w.app.get(Db).as(company.hr.id, 'READ ONLY', () => w.app.get(Db).repo(MatchInput).count());
    expect(hidden).toBe(0);
  });

  it('runs one at a time for a programme, and a repeated request is the same run', async () => {
    const company = await newCompany(w, { mentors: 1, mentees: 4 });
    const id = await startMatching(company);
    await expect(startMatching(company)).rejects.toMatchObject(refusal('matchRunning'));
    await startMatching(company, { id });
    await w.settle();
    expect((await company.hr.ask(RUN, { id })).matchRun).toMatchObject({ state: 'DONE' });
    await match(company);
  });

  it('needs mentors and mentees', async () => {
    await expect(newCompany(w, { mentors: 1, mentees: 0 }).then(startMatching)).rejects.toMatchObject(
      refusal('matchNobody'),
    );
    await expect(newCompany(w, { mentors: 0, mentees: 1 }).then(startMatching)).rejects.toMatchObject(
      refusal('matchNoMentors'),
    );
  });

  it('tells everybody who watches how far it is', async () => {
    const company = await newCompany(w, { mentors: 2, mentees: 10 });
    const watching = company.hr.listen(
      `subscription ($id: ID!) { matchRunChanged(programmeId: $id) { state percent } }`,
      {
        id: company.programme.id,
      },
    );
    const first = watching.next();
    const outsider = (await w.as(company.mentees[0])).listen(
      `subscription ($id: ID!) { matchRunChanged(programmeId: $id) { state } }`,
      { id: company.programme.id },
    );
    let leaked = false;
    void outsider.next().then(({ done }) => (leaked = !done));
    while (w.app.get(Live).listeners < 2) await new Promise(setImmediate);
    await match(company);
    expect((await first).value.data.matchRunChanged).toMatchObject({ state: expect.any(String) });
    let state = '';
    while (state !== 'DONE') state = (await watching.next()).value.data.matchRunChanged.state;
    expect(leaked).toBe(false);
  });

  it('can be stopped, before and while it runs, and keeps the best so far', async () => {
    const company = await newCompany(w, { mentors: 3, mentees: 14 });
    const CANCEL = `mutation ($id: ID!) { cancelMatchRun(id: $id) { state } }`;
    const waiting = await startMatching(company);
    expect(await company.hr.ask(CANCEL, { id: waiting })).toEqual({ cancelMatchRun: { state: 'CANCELLED' } });
    await w.settle();
    const id = await startMatching(company, { effort: 'THOROUGH' });
    const settled = w.settle();
    for (let state = ''; state !== 'RUNNING';)
      state = ((await company.hr.ask(RUN, { id })).matchRun as { state: string }).state;
    await company.hr.ask(CANCEL, { id });
    await settled;
    expect((await company.hr.ask(RUN, { id })).matchRun).toMatchObject({
      state: expect.stringMatching('CANCELLED|DONE'),
    });
    expect(await board(company, id)).toMatchObject({ id });
  });

  it('that was left by a process that died is computed by another', async () => {
    const company = await newCompany(w, { mentors: 1, mentees: 4 });
    const id = await startMatching(company);
    const longAgo = new Date(w.clock.now().getTime() - 60_000);
    await w.owner.getRepository(MatchRun).update({ id }, { state: MatchRunState.RUNNING, seenAt: longAgo });
    await w.app.get(MatchJob).takeUpLost();
    await w.settle();
    expect((await company.hr.ask(RUN, { id })).matchRun).toMatchObject({ state: 'DONE' });
  });

  it('gives up a run that keeps dying', async () => {
    const company = await newCompany(w, { mentors: 1, mentees: 4 });
    const id = await startMatching(company);
    const longAgo = new Date(w.clock.now().getTime() - 60_000);
    await w.owner
      .getRepository(MatchRun)
      .update({ id }, { state: MatchRunState.RUNNING, seenAt: longAgo, attempts: 3 });
    await w.settle();
    expect((await company.hr.ask(RUN, { id })).matchRun).toMatchObject({ state: 'FAILED', proposal: null });
  });

  describe('proposal', () => {
    it('is changed by hand, with every change seen, undone and counted', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 10 });
      const id = await match(company);
      const before = await board(company, id);
      const [full, small] = [...before.groups].sort((a, b) => b.members.length - a.members.length);
      const personId = full.members[0].person.id;
      const { movePerson } = await company.hr.ask(MOVE, { input: { proposalId: id, personId, groupId: small.id } });
      expect(movePerson).toMatchObject({ placed: 10, version: 1, canUndo: true, legal: true });
      expect(movePerson).toMatchObject({
        changes: [{ kind: 'MOVED', person: { id: personId }, by: { id: company.hr.id } }],
      });
      const { movePerson: out } = await company.hr.ask(MOVE, { input: { proposalId: id, personId } });
      expect(out).toMatchObject({ placed: 9, unplaced: [{ person: { id: personId }, reason: { key: 'couldJoin' } }] });
      const { undoProposalChange } = await company.hr.ask(UNDO, { id });
      expect(undoProposalChange).toMatchObject({ canUndo: true, unplaced: [] });
      expect((await company.hr.ask(UNDO, { id })).undoProposalChange).toMatchObject({ canUndo: false });
      const after = await board(company, id);
      const places = ({ groups }: Board) => groups.map((group) => group.members.map(({ person }) => person.id).sort());
      expect(places(after).sort()).toEqual(places(before).sort());
      await expect(company.hr.ask(UNDO, { id })).rejects.toMatchObject(refusal('nothingToUndo'));
    });

    it('refuses a move that a rule forbids, and names the rule and with whom', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 10 });
      const [a, b] = company.mentees;
      await w.owner.getRepository('person').update({ id: b.id }, { teamId: a.teamId });
      const id = await match(company);
      const { groups } = await board(company, id);
      const withA = groups.find(({ members }) => members.some(({ person }) => person.id === a.id))!;
      await company.hr.ask(MOVE, {
        input: { proposalId: id, personId: withA.members.find(({ person }) => person.id !== a.id)!.person.id },
      });
      const move = company.hr.ask(MOVE, { input: { proposalId: id, personId: b.id, groupId: withA.id } });
      await expect(move).rejects.toMatchObject(refusal('moveSameTeam', { name: a.name }));
      const { placeOptions } = await company.hr.ask(OPTIONS, { proposalId: id, personId: b.id });
      const options = placeOptions as unknown as {
        groupId: string;
        allowed: boolean;
        reasons: object[];
        gain: number | null;
      }[];
      expect(options.find(({ groupId }) => groupId === withA.id)).toMatchObject({
        allowed: false,
        reasons: [{ key: 'sameTeam', person: { id: a.id } }],
      });
      expect(options.find(({ groupId }) => groupId !== withA.id)).toMatchObject({ allowed: true, gain: 0 });
    });

    it('keeps people apart who work long and intensively on one project', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 8 });
      const { id: organisationId } = company.organisation;
      const project = await w.insert(Project, { id: uuid(), organisationId, name: 'Dike' });
      const [a, b] = company.mentees;
      for (const { id: personId } of [a, b])
        await w.insert(Assignment, {
          ...{ id: uuid(), organisationId, personId, projectId: project.id },
          ...{ from: '2026-01-01', until: null, share: 60 },
        });
      const id = await match(company);
      const { groups } = await board(company, id);
      const together = groups.find(({ members }) => members.some(({ person }) => person.id === a.id))!;
      expect(together.members.map(({ person }) => person.id)).not.toContain(b.id);
    });

    it('follows a private wish and tells nobody', async () => {
      const company = await newCompany(w, { mentors: 1, mentees: 5 });
      const [a, b] = company.mentees;
      await w.insert(NotWith, { programmeId: company.programme.id, ownerId: a.id, personId: b.id });
      const id = await match(company);
      const proposal = await board(company, id);
      // what a wish leads to has no reason that tells of it: explanation.spec
      expect(proposal).toMatchObject({ placed: 4, unplaced: [{ reason: { key: 'couldJoin', person: null } }] });
      expect([a.id, b.id]).toContain(proposal.unplaced[0].person.id);
    });

    it('keeps locks in the next run, and locked people where they are', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 10 });
      const id = await match(company);
      const { groups } = await board(company, id);
      const [group] = groups;
      const personId = group.members[0].person.id;
      await company.hr.ask(LOCK, { input: { proposalId: id, personId, locked: true } });
      const move = company.hr.ask(MOVE, { input: { proposalId: id, personId } });
      await expect(move).rejects.toMatchObject(refusal('moveLocked'));
      const { lockProposedGroup } = await company.hr.ask(LOCK_GROUP, { input: { groupId: group.id, locked: true } });
      expect((lockProposedGroup as unknown as Board).groups.find((one) => one.id === group.id)).toMatchObject({
        locked: true,
      });
      const again = await board(company, await match(company, { seed: 99, keepFromId: id }));
      const same = again.groups.find(({ mentor }) => mentor.id === group.mentor.id)!;
      const ids = (one: Group) => one.members.map(({ person }) => person.id);
      expect(ids(same)).toEqual(expect.arrayContaining(ids(group)));
      expect(same.members.filter(({ locked }) => locked)).toHaveLength(group.members.length);
    });

    it('becomes groups once, and only when every group keeps the rules', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 8 });
      const id = await match(company);
      const { groups } = await board(company, id);
      const personId = groups[0].members[0].person.id;
      await company.hr.ask(MOVE, { input: { proposalId: id, personId } });
      await expect(company.hr.ask(PUBLISH, { id })).rejects.toMatchObject(refusal('proposalNotLegal', { count: 1 }));
      await company.hr.ask(UNDO, { id });
      await company.hr.ask(PUBLISH, { id });
      expect((await company.hr.ask(PUBLISH, { id })).publishProposal).toMatchObject({ state: 'PUBLISHED' });
      expect(await w.owner.getRepository(MentorGroup).countBy({ programmeId: company.programme.id })).toBe(2);
      const mentee = await w.as(groups[0].members[0].person.id);
      const { me } = await mentee.ask('{ me { memberships { group { id } } } }');
      expect(me).toEqual({ memberships: [{ group: { id: groups[0].id } }] });
      const move = company.hr.ask(MOVE, { input: { proposalId: id, personId } });
      await expect(move).rejects.toMatchObject(refusal('proposalPublished'));
      await expect(startMatching(company)).resolves.toEqual(expect.any(String));
    });

    it('leaves out who said no since, and lets nobody be led by a mentor who did', async () => {
      const company = await newCompany(w, { mentors: 2, mentees: 10 });
      const id = await match(company);
      const before = await board(company, id);
      // the larger one, that can lose somebody
      const [first, second] = [...before.groups].sort((a, b) => b.members.length - a.members.length);
      const no = async (person: { id: string }) => (await w.as(person.id)).ask(NO, { id: company.programme.id });
      await no(first.members[0].person);
      await no(second.mentor);
      const { groups, unplaced } = await board(company, id);
      const ids = (members: { person: { id: string } }[]) => members.map(({ person }) => person.id).sort();
      expect(groups.map((group) => group.id)).toEqual([first.id]);
      expect(ids(groups[0].members)).toEqual(ids(first.members.slice(1)));
      expect(ids(unplaced)).toEqual(ids([...before.unplaced, ...second.members]));
      const [personId] = ids(groups[0].members);
      const back = company.hr.ask(MOVE, { input: { proposalId: id, personId, groupId: second.id } });
      await expect(back).rejects.toMatchObject({ answers: [expect.objectContaining({ code: 'NOT_FOUND' })] });
      const { placeOptions } = await company.hr.ask(OPTIONS, { proposalId: id, personId });
      expect((placeOptions as { groupId: string }[]).map(({ groupId }) => groupId)).toEqual([first.id]);
      await company.hr.ask(PUBLISH, { id });
      const formed = await w.owner.getRepository(Membership).findBy({ programmeId: company.programme.id });
      expect(formed.map((member) => member.personId).sort()).toEqual(
        [first.mentor.id, ...ids(first.members.slice(1))].sort(),
      );
    });

    it('costs as many statements for many groups as for few', async () => {
      const [few, many] = [
        await newCompany(w, { mentors: 1, mentees: 4 }),
        await newCompany(w, { mentors: 4, mentees: 18 }),
      ];
      const counts: number[] = [];
      for (const company of [few, many]) {
        const id = await match(company);
        await board(company, id);
        counts.push(await w.statements(() => board(company, id)));
      }
      expect(counts[1]).toBeLessThanOrEqual(counts[0] + 1);
    });
  });

  it('has a text for every reason and refusal', () => {
    const source = readFileSync(join(import.meta.dirname, 'reasons.ts'), 'utf8');
    const keys = [...source.matchAll(/: '(\w+)',/g)].map(([, key]) => key).concat('notPossible');
    for (const key of keys) {
      expect([key, isMessageKey(`matching.reason.${key}`)]).toEqual([key, true]);
      const refused = `refusal.move${key[0].toUpperCase()}${key.slice(1)}`;
      expect([refused, isMessageKey(refused)]).toEqual([refused, true]);
    }
  });
});
