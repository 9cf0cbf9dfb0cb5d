import { describe, expect, it } from '@jest/globals';
import { world } from '@api/testing';

const MINE = '{ me { isHr person { name } memberships { role group { id name members { person { name } } } } } }';
const GROUP = 'query ($id: ID!) { mentorGroup(id: $id) { name members { role state person { name } } } }';

describe('a mentor group', () => {
  const w = world();

  it('is seen by its members and by HR of the organisation', async () => {
    const group = await w.newGroup();
    for (const person of [group.mentor, group.mentees[0], await w.newHr(group.organisation)]) {
      const { mentorGroup } = await (await w.as(person)).ask(GROUP, { id: group.id });
      expect((mentorGroup as { members: { role: string }[] }).members.map(({ role }) => role)).toEqual([
        'MENTOR',
        ...Array(4).fill('MENTEE'),
      ]);
    }
  });

  it('is not there for anybody else', async () => {
    const [group, other] = [await w.newGroup(), await w.newGroup()];
    const outsiders = [other.mentees[0], await w.newHr(other.organisation), await w.newPerson(group.organisation)];
    for (const person of outsiders)
      await expect((await w.as(person)).ask(GROUP, { id: group.id })).rejects.toMatchObject({
        answers: [{ code: 'NOT_FOUND' }],
      });
  });

  it('of any size costs the same number of statements', async () => {
    const [small, large] = [await w.newGroup({ mentees: 2 }), await w.newGroup({ mentees: 6 })];
    const cost = async (group: typeof small) => {
      const mentor = await w.as(group.mentor);
      return w.statements(() => mentor.ask(MINE));
    };
    expect(await cost(large)).toBe(await cost(small));
  });
});
