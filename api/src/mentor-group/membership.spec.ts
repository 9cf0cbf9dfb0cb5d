import { describe, expect, it } from '@jest/globals';
import { Db, Events, Outbox } from '@api/platform';
import { type Answer, type TestGroup, uuid, world } from '@api/testing';
import { Membership } from './index.js';

const ACCEPT = 'mutation ($groupId: ID!) { acceptConfidentiality(groupId: $groupId) { confidentialityAcceptedAt } }';
const END = 'mutation ($id: ID!) { endMembership(id: $id) { state } }';
const GROUP = 'query ($id: ID!) { mentorGroup(id: $id) { members { id state person { id } } } }';
const MINE = '{ me { memberships { id } } }';
const CHANGED = 'subscription ($id: ID!) { mentorGroupChanged(id: $id) { id members { id } } }';
const GROUPS = `query ($id: ID!, $first: Int!, $after: String) { mentorGroup(id: $id) { programme {
  groups(first: $first, after: $after) { edges { node { id members { state } } } pageInfo { endCursor hasNextPage } } } } }`;
const gone = { answers: [expect.objectContaining({ code: 'NOT_FOUND' })] };

const w = world();

const membershipOf = (group: TestGroup, person: { id: string }) =>
  w.owner.getRepository(Membership).findOneByOrFail({ groupId: group.id, personId: person.id });
const told = async (type: string, groupId: string) =>
  (await w.owner.getRepository(Outbox).findBy({ type })).filter(({ ids }) => ids.groupId === groupId);

/** Lets something happen in a group until a screen shows it: then it listens. */
const listening = async (screen: AsyncIterableIterator<Answer>, groupId: string) => {
  let shown = false;
  const first = screen.next().then(() => (shown = true));
  const event = { type: 'Poked', topics: [`group:${groupId}`], ids: { groupId } };
  while (!shown) await w.app.get(Db).asSystem(() => w.app.get(Events).record(event));
  await first;
};
const until = async (screen: AsyncIterableIterator<Answer>, done: (answer: Answer) => boolean) => {
  for await (const answer of screen) if (done(answer)) return answer;
  throw new Error('The stream ended');
};

describe('the confidentiality agreement', () => {
  it('is accepted by each member for themselves, and the first date stays', async () => {
    const group = await w.newGroup({ accepted: false });
    const ada = await w.as(group.mentees[0]);
    const first = await ada.ask(ACCEPT, { groupId: group.id });
    expect(first).toEqual({ acceptConfidentiality: { confidentialityAcceptedAt: expect.any(String) } });
    w.clock.pass(60_000);
    expect(await ada.ask(ACCEPT, { groupId: group.id })).toEqual(first);
    expect((await membershipOf(group, group.mentor)).confidentialityAcceptedAt).toBeNull();
    expect(await told('ConfidentialityAccepted', group.id)).toHaveLength(1);
  });

  it('is not there for people outside the group, HR included', async () => {
    const [group, other] = [await w.newGroup({ accepted: false }), await w.newGroup()];
    for (const person of [other.mentor, await w.newHr(group.organisation)])
      await expect((await w.as(person)).ask(ACCEPT, { groupId: group.id })).rejects.toMatchObject(gone);
    await expect(w.nobody.ask(ACCEPT, { groupId: group.id })).rejects.toMatchObject({
      answers: [{ reason: 'signInNeeded' }],
    });
  });
});

describe('a membership that HR ends', () => {
  it('takes the group away at once, and stays ended when the request is repeated', async () => {
    const group = await w.newGroup();
    const [leaver, stayer] = [await w.as(group.mentees[0]), await w.as(group.mentees[1])];
    const { id } = await membershipOf(group, group.mentees[0]);
    const hr = await w.as(await w.newHr(group.organisation));
    for (let time = 0; time < 2; time++)
      expect(await hr.ask(END, { id })).toEqual({ endMembership: { state: 'ENDED' } });
    await expect(leaver.ask(GROUP, { id: group.id })).rejects.toMatchObject(gone);
    expect(await leaver.ask(MINE)).toEqual({ me: { memberships: [] } });
    const { mentorGroup } = await stayer.ask(GROUP, { id: group.id });
    expect((mentorGroup as { members: unknown[] }).members).toHaveLength(4);
    expect(await told('MembershipEnded', group.id)).toHaveLength(1);
  });

  it('ends the live screen of who leaves and goes on for the others', async () => {
    const group = await w.newGroup();
    const [leaver, stayer] = [await w.as(group.mentees[0]), await w.as(group.mentees[1])];
    const [lost, kept] = [leaver, stayer].map((client) => client.listen(CHANGED, { id: group.id }));
    for (const screen of [lost, kept]) await listening(screen, group.id);
    const hr = await w.as(await w.newHr(group.organisation));
    await hr.ask(END, { id: (await membershipOf(group, group.mentees[0])).id });
    await expect(until(lost, () => false)).rejects.toThrow('The stream ended');
    const sizeOf = ({ data }: Answer) =>
      (data as never as { mentorGroupChanged: { members: object[] } }).mentorGroupChanged;
    await until(kept, (answer) => sizeOf(answer).members.length === 4);
  });

  it('is ended by HR of the organisation alone', async () => {
    const group = await w.newGroup();
    const { id } = await membershipOf(group, group.mentees[0]);
    for (const person of [group.mentor, group.mentees[0], group.mentees[1]])
      await expect((await w.as(person)).ask(END, { id })).rejects.toMatchObject(gone);
    const stranger = await w.as(await w.newHr(await w.newOrganisation()));
    await expect(stranger.ask(END, { id })).rejects.toMatchObject(gone);
    await expect(stranger.ask(END, { id: uuid() })).rejects.toMatchObject(gone);
    expect((await membershipOf(group, group.mentees[0])).state).toBe('ACTIVE');
  });
});

describe('a group', () => {
  it('never holds more than six mentees, also when two join at once', async () => {
    const group = await w.newGroup({ mentees: 5 });
    const groupRow = { id: group.id, organisationId: group.organisation.id };
    const joins = [await w.newPerson(group.organisation), await w.newPerson(group.organisation)].map((person) =>
      w.addMember(groupRow, person),
    );
    const outcomes = await Promise.allSettled(joins);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe("a programme's groups", () => {
  it('come page by page to HR; a member sees the own group among them', async () => {
    const group = await w.newGroup();
    const others = [await w.newGroup({ programme: group.programme }), await w.newGroup({ programme: group.programme })];
    const hr = await w.as(await w.newHr(group.organisation));
    const pageOf = async (client: typeof hr, after?: string) => {
      const { mentorGroup } = await client.ask(GROUPS, { id: group.id, first: 2, after });
      const { edges, pageInfo } = (mentorGroup as never as { programme: { groups: Page } }).programme.groups;
      return { ids: edges.map(({ node }) => node.id), ...pageInfo };
    };
    interface Page {
      edges: { node: { id: string } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    }
    const first = await pageOf(hr);
    const second = await pageOf(hr, first.endCursor);
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
    expect([...first.ids, ...second.ids].sort()).toEqual([group, ...others].map(({ id }) => id).sort());
    expect((await pageOf(await w.as(group.mentor))).ids).toEqual([group.id]);
  });

  it('cost the same number of statements however many there are', async () => {
    const [one, three] = [await w.newGroup(), await w.newGroup()];
    for (let i = 0; i < 2; i++) await w.newGroup({ programme: three.programme });
    const cost = async (group: TestGroup) => {
      const hr = await w.as(await w.newHr(group.organisation));
      return w.statements(() => hr.ask(GROUPS, { id: group.id, first: 50 }));
    };
    expect(await cost(three)).toBe(await cost(one));
  });
});
