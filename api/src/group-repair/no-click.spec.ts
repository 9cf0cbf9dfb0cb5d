import { describe, expect, it } from '@jest/globals';
import { Membership, MembershipState, MentorGroup, NoClick } from '@api/mentor-group';
import type { Person } from '@api/people';
import { Db, Mail, Outbox } from '@api/platform';
import { uuid, world } from '@api/testing';
import { type Company, newCompany } from '../testing/company.js';

const SAY = 'mutation ($id: ID!) { sayNoClick(membershipId: $id) }';
const END = 'mutation ($id: ID!) { endMembership(id: $id) { id } }';
const LOOK = `query ($id: ID!) { programme(id: $id) { ruleBreaches { rule group { id } first { id } second { id } }
  repairs { id state unsolved moves { person { id } from { id } to { id } } } } }`;
const APPLY = 'mutation ($id: ID!) { applyRepair(id: $id) { state } }';
const GROUP = 'query ($id: ID!) { mentorGroup(id: $id) { members { id person { id } } } }';
const gone = { answers: [expect.objectContaining({ code: 'NOT_FOUND' })] };

interface Running extends Company {
  groups: { id: string; mentor: Person; mentees: Person[] }[];
}
interface Look {
  ruleBreaches: { rule: string; group: { id: string } | null; first: { id: string } | null }[];
  repairs: { id: string; state: string; unsolved: number; moves: object[] }[];
}

const w = world();

async function running(sizes: number[]): Promise<Running> {
  const mentees = sizes.reduce((sum, size) => sum + size, 0);
  const company = await newCompany(w, { mentors: sizes.length, mentees });
  const of = { organisationId: company.organisation.id, programmeId: company.programme.id };
  const left = [...company.mentees];
  const groups: Running['groups'] = [];
  for (const [at, size] of sizes.entries()) {
    const [id, mentor, own] = [uuid(), company.mentors[at], left.splice(0, size)];
    await w.insert(MentorGroup, { id, ...of, name: `Groep ${at + 1}`, slot: 0, number: at + 1 });
    for (const person of [mentor, ...own]) await w.addMember({ id, ...of }, person, person === mentor);
    groups.push({ id, mentor, mentees: own });
  }
  return { ...company, groups };
}
const placeOf = async (groupId: string, { id: personId }: Person) =>
  (await w.owner.getRepository(Membership).findOneByOrFail({ groupId, personId })).id;
const look = async ({ hr, programme }: Company) =>
  (await hr.ask(LOOK, { id: programme.id })).programme as unknown as Look;
const openOf = ({ repairs }: Look) => repairs.find(({ state }) => state === 'OPEN');

describe('no click', () => {
  it.each(['mentee', 'mentor'])(
    'said by the %s lets the mentee leave, and HR reads only who needs another group',
    async (who) => {
      const company = await running([5, 5]);
      const [first, second] = company.groups;
      const [ada] = first.mentees;
      const membershipId = await placeOf(first.id, ada);
      const speaker = await w.as(who === 'mentee' ? ada : first.mentor);
      await speaker.ask(SAY, { id: membershipId });
      await expect((await w.as(ada)).ask(GROUP, { id: first.id })).rejects.toMatchObject(gone);
      await w.settle();
      const found = await look(company);
      expect(found.ruleBreaches).toEqual([{ rule: 'NEEDS_GROUP', group: null, first: { id: ada.id }, second: null }]);
      // never back with the same mentor, though there is as much room
      const repair = openOf(found)!;
      expect(repair).toMatchObject({
        unsolved: 0,
        moves: [{ person: { id: ada.id }, from: null, to: { id: second.id } }],
      });
      // a second time nothing is found, whoever asks
      for (const person of [ada, first.mentor])
        await expect((await w.as(person)).ask(SAY, { id: membershipId })).rejects.toMatchObject(gone);
      await company.hr.ask(APPLY, { id: repair.id });
      await w.settle();
      expect(await look(company)).toMatchObject({ ruleBreaches: [] });
    },
  );

  it('never leads back to the same mentor, also when only that group has room', async () => {
    const company = await running([5, 6]);
    const [first] = company.groups;
    const [ada] = first.mentees;
    await (await w.as(ada)).ask(SAY, { id: await placeOf(first.id, ada) });
    await w.settle();
    const { repairs } = await look(company);
    expect(repairs.filter(({ state }) => state === 'OPEN')).toHaveLength(1);
    expect(repairs.flatMap(({ moves }) => moves)).not.toContainEqual(
      expect.objectContaining({ person: { id: ada.id }, to: { id: first.id } }),
    );
  });

  it('is for the mentee about oneself and for the mentor about a mentee, and for nobody else', async () => {
    const company = await running([4, 4]);
    const [first, second] = company.groups;
    const [ada, ben] = first.mentees;
    const [adas, mentors] = [await placeOf(first.id, ada), await placeOf(first.id, first.mentor)];
    for (const client of [await w.as(ben), await w.as(second.mentor), company.hr])
      await expect(client.ask(SAY, { id: adas })).rejects.toMatchObject(gone);
    for (const client of [await w.as(ada), await w.as(first.mentor)])
      await expect(client.ask(SAY, { id: mentors })).rejects.toMatchObject(gone);
  });

  it('leaves nothing that tells who said it: no row, event or mail differs, and nobody reads what is kept', async () => {
    const company = await running([5, 5, 5]);
    const said = async (at: number, by: 'mentee' | 'mentor') => {
      const { id, mentor, mentees } = company.groups[at];
      const membershipId = await placeOf(id, mentees[0]);
      await (await w.as(by === 'mentee' ? mentees[0] : mentor)).ask(SAY, { id: membershipId });
      return { membershipId, groupId: id, personId: mentees[0].id, mentorId: mentor.id };
    };
    const [one, other] = [await said(0, 'mentee'), await said(1, 'mentor')];
    await w.settle();
    const kept = await w.owner.getRepository(NoClick).findBy({ programmeId: company.programme.id });
    expect(kept.map(({ menteeId, mentorId }) => [menteeId, mentorId]).sort()).toEqual(
      [one, other].map(({ personId, mentorId }) => [personId, mentorId]).sort(),
    );
    expect(Object.keys(kept[0]).sort()).toEqual(['menteeId', 'mentorId', 'organisationId', 'programmeId']);
    for (const { membershipId, groupId, personId } of [one, other]) {
      const events = await w.owner.getRepository(Outbox).findBy({ type: 'MembershipEnded' });
      expect(
        events.filter(({ ids }) => ids.membershipId === membershipId).map(({ ids, topics }) => [ids, topics]),
      ).toEqual([[{ groupId, membershipId }, [`group:${groupId}`, `person:${personId}`]]]);
    }
    expect(await w.owner.getRepository(Mail).countBy({ personId: one.personId })).toBe(0);
    const db = w.app.get(Db);
    for (const id of [one.personId, other.mentorId, company.hr.id])
      expect(await db.as(id, 'READ ONLY', () => db.repo(NoClick).count())).toBe(0);
  });

  it('is mended together with somebody who leaves, in one proposal', async () => {
    const company = await running([5, 4, 5]);
    const [first, second] = company.groups;
    const [ada] = first.mentees;
    await (await w.as(ada)).ask(SAY, { id: await placeOf(first.id, ada) });
    await company.hr.ask(END, { id: await placeOf(second.id, second.mentees[0]) });
    await w.settle();
    const found = await look(company);
    expect(found.repairs.filter(({ state }) => state === 'OPEN')).toHaveLength(1);
    expect(openOf(found)!.moves).toContainEqual({
      person: { id: ada.id },
      from: null,
      to: { id: expect.stringMatching(`^(${second.id}|${company.groups[2].id})$`) },
    });
    const state = MembershipState.ENDED;
    expect(await w.owner.getRepository(Membership).countBy({ programmeId: company.programme.id, state })).toBe(2);
  });
});
