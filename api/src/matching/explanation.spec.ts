import { In } from 'typeorm';
import { describe, expect, it } from '@jest/globals';
import { ProposedGroup, ProposedPlace } from '@api/matching';
import { Person } from '@api/people';
import { Enrolment, NotWith } from '@api/programme';
import { type Company, newCompany, startMatching, world } from '@api/testing';
import { isMessageKey } from '@libs/messages';

const REASON = 'key count slot person { id } discipline { id }';
const REMEDY = 'key slot count mentor { id } moves { groupId person { id } mentor { id } }';
const CONFLICT = 'rules mentors { id } fixed { id }';
const BOARD = `legal placed objective conflicts { ${CONFLICT} }
  groups { id score slot mentor { id } problems { ${REASON} } obstacle { ${CONFLICT} } members { score person { id } } }
  unplaced { person { id } reason { ${REASON} } remedy { ${REMEDY} } near { groupId mentor { id } reasons { ${REASON} } } }`;
const PROPOSAL = `query ($id: ID!) { proposal(id: $id) { ${BOARD} } }`;
const OPTIONS = `query ($proposalId: ID!, $personId: ID!) { placeOptions(proposalId: $proposalId, personId: $personId) {
  groupId allowed score gain canExcept reasons { ${REASON} } } }`;
const WHY = `query ($proposalId: ID!, $personId: ID!) { placeExplanation(proposalId: $proposalId, personId: $personId) {
  score mentor { id } components { need discipline preference seniority location slot } most { need slot }
  needs { level onAgenda need { id } } next { groupId score cost gain mentor { id } reasons { ${REASON} } } } }`;
const MOVE = 'mutation ($input: MovePerson!) { movePerson(input: $input) { id legal placed } }';
const LOCK = 'mutation ($input: LockPerson!) { lockPerson(input: $input) { id } }';
const PUBLISH = 'mutation ($id: ID!) { publishProposal(id: $id) { state } }';

interface Named {
  id: string;
}
interface Told {
  legal: boolean;
  placed: number;
  conflicts: object[];
  groups: { id: string; mentor: Named; members: { person: Named }[]; problems: object[]; obstacle: object | null }[];
  unplaced: {
    person: Named;
    reason: { key: string };
    near: { mentor: Named; reasons: { key: string }[] }[];
    remedy: { key: string; moves: { groupId: string; person: Named }[] } | null;
  }[];
}

describe('the explanation of a proposal', () => {
  const w = world();

  const match = async (company: Company, input: object = {}): Promise<string> => {
    const id = await startMatching(company, input);
    await w.settle();
    return id;
  };
  const board = async ({ hr }: Company, id: string) => (await hr.ask(PROPOSAL, { id })).proposal as unknown as Told;
  const change = (people: Person[], row: Partial<Person>) =>
    w.owner.getRepository(Person).update({ id: In(people.map(({ id }) => id)) }, row);
  const enrolled = (people: Person[], row: Partial<Enrolment>) =>
    w.owner.getRepository(Enrolment).update({ personId: In(people.map(({ id }) => id)) }, row);
  const move = (company: Company, proposalId: string, personId: string, groupId: string | null) =>
    company.hr.ask(MOVE, { input: { proposalId, personId, groupId } });
  /** Puts everybody where the test wants them, by numbers of mentees for each mentor in turn. */
  const divide = async ({ company, id }: { company: Company; id: string }, division: number[][]) => {
    const groups = await w.owner.getRepository(ProposedGroup).findBy({ proposalId: id });
    const places = w.owner.getRepository(ProposedPlace);
    await places.update({ proposalId: id }, { groupId: null, locked: false });
    for (const [j, members] of division.entries()) {
      const { id: groupId } = groups.find(({ mentorId }) => mentorId === company.mentors[j].id)!;
      const personId = In(members.map((i) => company.mentees[i].id));
      await places.update({ proposalId: id, personId }, { groupId });
    }
  };

  const groupOf = (told: Told, { id }: Person) =>
    told.groups.find(({ members }) => members.some(({ person }) => person.id === id))!;

  it('says of somebody without a mentor of the own discipline what would help, and of whom', async () => {
    const company = await newCompany(w, { mentors: 1, mentees: 5 });
    const [other] = company.mentees;
    await change([other], { disciplineId: (await w.newDiscipline(company.organisation)).id });
    const [left] = (await board(company, await match(company))).unplaced;
    expect(left).toMatchObject({
      person: { id: other.id },
      reason: { key: 'noMentorOfDiscipline' },
      near: [],
      remedy: { key: 'openToOther', mentor: { id: company.mentors[0].id }, moves: [] },
    });
  });

  it('names the half-day that would give somebody a place, and the rule in the way of each near mentor', async () => {
    const company = await newCompany(w, { mentors: 1, mentees: 5 });
    const [late, ...others] = company.mentees;
    await enrolled(others, { availability: 0b1, preferred: 0b1 });
    await enrolled([late], { availability: 0b10, preferred: 0b10 });
    const [left] = (await board(company, await match(company))).unplaced;
    expect(left).toMatchObject({
      person: { id: late.id },
      reason: { key: 'noSharedSlot', count: 1 },
      near: [{ mentor: { id: company.mentors[0].id }, reasons: [{ key: 'noCommonSlot' }] }],
      remedy: { key: 'oneSlotMore', slot: 0, mentor: { id: company.mentors[0].id } },
    });
  });

  it('offers moves that HR can make at once, and that are enough', async () => {
    const company = await newCompany(w, { mentors: 2, mentees: 10 });
    const last = company.mentees[9];
    await change([last], { teamId: company.mentors[1].teamId });
    const id = await match(company);
    await divide({ company, id }, [
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8],
    ]);
    const { unplaced, groups } = await board(company, id);
    const [first, second] = company.mentors.map((one) => groups.find(({ mentor }) => mentor.id === one.id)!);
    const { remedy } = unplaced[0];
    expect(unplaced).toMatchObject([
      {
        person: { id: last.id },
        reason: { key: 'groupsFull', count: 1 },
        near: [{ groupId: first.id, reasons: [{ key: 'full', count: 6 }] }, { reasons: [{ key: 'ownTeam' }] }],
        remedy: {
          key: 'makeRoom',
          mentor: { id: company.mentors[0].id },
          moves: [{ groupId: second.id }, { groupId: first.id, person: { id: last.id } }],
        },
      },
    ]);
    for (const { person, groupId } of remedy!.moves) await move(company, id, person.id, groupId);
    expect(await board(company, id)).toMatchObject({ placed: 10, legal: true, unplaced: [] });
  });

  it('says why somebody is with a mentor, by component, and what the best other group would cost', async () => {
    const company = await newCompany(w, { mentors: 2, mentees: 10 });
    const id = await match(company);
    await divide({ company, id }, [
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9],
    ]);
    const { groups } = await board(company, id);
    const [group, other] = groups;
    const personId = group.members[0].person.id;
    const { placeExplanation } = await company.hr.ask(WHY, { proposalId: id, personId });
    expect(placeExplanation).toMatchObject({
      mentor: { id: group.mentor.id },
      score: 85,
      components: { need: 36, discipline: 20, preference: 4, seniority: 10, location: 10, slot: 5 },
      most: { need: 45, slot: 5 },
      needs: [{ need: { id: company.need.id }, level: 2, onAgenda: true }],
      next: { groupId: other.id, mentor: { id: other.mentor.id }, score: 85, cost: 0, gain: 0, reasons: [] },
    });
    await move(company, id, personId, null);
    expect((await company.hr.ask(WHY, { proposalId: id, personId })).placeExplanation).toBeNull();
    const mentee = await w.as(company.mentees[0]);
    await expect(mentee.ask(WHY, { proposalId: id, personId })).rejects.toMatchObject({
      answers: [{ code: 'NOT_FOUND' }],
    });
  });

  it('names the fixed place that the next run cannot keep, with the rule at fault', async () => {
    const company = await newCompany(w, { mentors: 1, mentees: 6 });
    const id = await match(company);
    const [mentor] = company.mentors;
    const [fixed, ...others] = company.mentees;
    for (const { id: personId } of [fixed, others[0]])
      await company.hr.ask(LOCK, { input: { proposalId: id, personId, locked: true } });
    expect((await board(company, id)).conflicts).toEqual([]);
    await change([fixed], { teamId: mentor.teamId });
    const { conflicts } = await board(company, await match(company, { keepFromId: id }));
    expect(conflicts).toEqual([{ rules: ['ownTeam'], mentors: [{ id: mentor.id }], fixed: [{ id: fixed.id }] }]);
  });

  it('names the rules that leave a mentor without a group', async () => {
    const company = await newCompany(w, { mentors: 2, mentees: 6 });
    const [, young] = company.mentors;
    await w.owner.query('UPDATE staff_record SET "employedSince" = $2 WHERE "personId" = $1', [young.id, '2023-01-01']);
    const { groups } = await board(company, await match(company));
    expect(groups.map(({ mentor, obstacle }) => [mentor.id, obstacle])).toEqual([
      [company.mentors[0].id, null],
      [young.id, { rules: ['seniority'], mentors: [{ id: young.id }], fixed: [] }],
    ]);
  });

  describe('and a wish that is private', () => {
    /** Two proposals for the same people that differ in nothing but wishes: computed before and after they came. */
    const twins = async (size: { mentors: number; mentees: number }) => {
      const company = await newCompany(w, size);
      const { mentees, mentors, programme } = company;
      const plain = { company, id: await match(company) };
      await w.insert(NotWith, { programmeId: programme.id, ownerId: mentees[0].id, personId: mentees[1].id });
      await w.insert(NotWith, { programmeId: programme.id, ownerId: mentors[0].id, personId: mentees[0].id });
      return [{ company, id: await match(company) }, plain];
    };

    /** All that HR can read and try, with numbers for the ids. */
    const seen = async ({ company, id }: { company: Company; id: string }) => {
      const { hr, mentors, mentees, discipline, need } = company;
      const told = await board(company, id);
      const all: unknown[] = [told];
      for (const { id: personId } of mentees)
        all.push(await hr.ask(OPTIONS, { proposalId: id, personId }), await hr.ask(WHY, { proposalId: id, personId }));
      const names = new Map([discipline.id, need.id].map((one, at) => [one, `thing ${at}`]));
      mentors.forEach((one, at) => names.set(one.id, `mentor ${at}`));
      mentees.forEach((one, at) => names.set(one.id, `mentee ${at}`));
      for (const { id: groupId, mentor } of told.groups) names.set(groupId, `group of ${names.get(mentor.id)}`);
      return JSON.stringify(all, null, 1).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (one) => names.get(one) ?? 'stranger');
    };

    it('leaves no trace in reasons, remedies, conflicts, points or moves by hand', async () => {
      const [wishful, plain] = await twins({ mentors: 2, mentees: 9 });
      const divisions = [
        [
          [0, 1, 2, 3],
          [4, 5, 6, 7],
        ], // the two together, with the mentor who would rather not
        [
          [2, 3, 4, 5],
          [0, 1, 6, 7],
        ],
        [
          [1, 2, 3, 4],
          [5, 6, 7, 8],
        ], // the one in the tray
        [[2, 3, 4, 5, 6, 7], []], // both in the tray
        [[0, 1], []],
        [[], []],
      ];
      for (const division of divisions) {
        await divide(wishful, division);
        await divide(plain, division);
        expect(await seen(wishful)).toEqual(await seen(plain));
      }
    });

    it('lets HR make by hand the move that it forbids, and fix it for the next run', async () => {
      const [{ company, id }] = await twins({ mentors: 2, mentees: 8 });
      const [a, b] = company.mentees;
      await divide({ company, id }, [
        [2, 3, 4, 5],
        [1, 6, 7],
      ]);
      await move(company, id, a.id, groupOf(await board(company, id), b).id);
      for (const { id: personId } of [a, b])
        await company.hr.ask(LOCK, { input: { proposalId: id, personId, locked: true } });
      const again = await board(company, await match(company, { keepFromId: id }));
      expect(groupOf(again, a)).toBe(groupOf(again, b));
      expect(again).toMatchObject({ legal: true, placed: 8, conflicts: [] });
    });

    it('stops the groups at the end, in the words of what changed since', async () => {
      const [wishful] = await twins({ mentors: 2, mentees: 8 });
      const [, plain] = await twins({ mentors: 2, mentees: 8 });
      for (const one of [wishful, plain])
        await divide(one, [
          [2, 3, 4, 5],
          [0, 1, 6, 7],
        ]);
      const { mentees } = plain.company;
      await change([mentees[0]], { teamId: mentees[6].teamId });
      const told = async ({ company, id }: typeof plain) => JSON.stringify(await company.hr.answer(PUBLISH, { id }));
      const refused = await told(wishful);
      expect(JSON.parse(refused)).toMatchObject({
        errors: [{ extensions: { reason: 'proposalNotTogether', params: {} } }],
      });
      expect(refused).toBe(await told(plain));
      await divide(wishful, [
        [1, 2, 3, 4],
        [0, 5, 6, 7],
      ]);
      const { company, id } = wishful;
      expect(await company.hr.ask(PUBLISH, { id })).toEqual({ publishProposal: { state: 'PUBLISHED' } });
    });

    it('is followed by the run itself', async () => {
      const [{ company, id }] = await twins({ mentors: 2, mentees: 9 });
      const told = await board(company, id);
      const [a, b] = company.mentees;
      expect(groupOf(told, a)).not.toBe(groupOf(told, b));
      expect(groupOf(told, a).mentor.id).toBe(company.mentors[1].id);
    });
  });

  it('has a text for every reason, remedy and rule', () => {
    const reasons = [
      'noHalfDays',
      'noMentorOfDiscipline',
      'noMentorFits',
      'tooFewTogether',
      'groupsFull',
      'membersApart',
    ];
    const remedies = ['makeRoom', 'newGroup', 'oneSlotMore', 'openToOther', 'oneExceptionMore', 'oneMentorMore'];
    const rules = [
      'discipline',
      'seniority',
      'timeZone',
      'ownTeam',
      'reportingLine',
      'projectWithMentor',
      'forbiddenPair',
    ];
    const more = ['noCommonSlot', 'sameTeam', 'sameProject', 'veto', 'exceptions', 'full', 'tooFew'];
    const keys = [
      ...[...reasons, 'noSharedSlot', 'couldJoin_one'].map((key) => `matching.reason.${key}`),
      ...[...remedies, 'moreMentees_one', 'oneMentorAndPeople_one'].map((key) => `explanation.remedy.${key}`),
      ...[...rules, ...more].map((key) => `explanation.rule.${key}`),
    ];
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  });
});
