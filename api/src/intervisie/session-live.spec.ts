import { describe, expect, it } from '@jest/globals';
import { type Client, JOIN, NEXT, OPEN, Table, world } from '@api/testing';
import { Membership, MembershipState } from '@api/mentor-group';
import { Outbox } from '@api/platform';
import { Presence } from './presence.service.js';

const FOLLOW = `subscription ($id: ID!, $after: Int!) { sessionLive(sessionId: $id, after: $after) {
  events { number kind phase minutes contribution { text } agreement { text outcome } }
  live { lastNumber phase closedAt participants { present person { id name } } } } }`;

interface Happened {
  number: number;
  kind: string;
  phase: string | null;
  contribution: { text: string } | null;
}
interface Update {
  events: Happened[];
  live: {
    lastNumber: number;
    phase: string;
    closedAt: string | null;
    participants: { present: boolean; person: { id: string } }[];
  };
}

/** The screen of one person: everything it was told, in order. */
class Screen {
  readonly had: Happened[] = [];
  last?: Update['live'];
  ended = false;
  readonly stream: AsyncIterableIterator<unknown>;

  constructor(client: Client, sessionId: string, after = 0) {
    this.stream = client.listen(FOLLOW, { id: sessionId, after });
  }

  /** Takes deliveries until one of these has come. */
  async until(done: (happened: Happened[], live: Update['live']) => boolean): Promise<this> {
    while (!this.last || !done(this.had, this.last)) {
      const { done: over, value } = await this.stream.next();
      if (over) {
        this.ended = true;
        return this;
      }
      const update = (value as { data: { sessionLive: Update } }).data.sessionLive;
      this.had.push(...update.events);
      this.last = update.live;
    }
    return this;
  }

  number(number: number): Promise<this> {
    return this.until((had) => had.some((event) => event.number >= number));
  }

  leave(): Promise<unknown> | undefined {
    return this.stream.return?.();
  }
}

describe('a screen of a live session', () => {
  const w = world();
  const from = (number: number, to: number) => Array.from({ length: to - number + 1 }, (_, at) => number + at);
  const numbersOf = ({ had }: Screen) => had.map(({ number }) => number);

  it('first gets what happened before it came, then every change', async () => {
    const table = await (await Table.lay(w)).open();
    const screen = await new Screen(table.mentees[0], table.sessionId).number(6);
    expect(screen.had.map(({ kind }) => kind)).toEqual(['OPENED', ...Array(5).fill('JOINED')]);
    await table.mentor.ask(NEXT, table.leaving('check-in'));
    await screen.number(7);
    expect(screen.last).toMatchObject({ phase: 'look-back', lastNumber: 7 });
    expect(numbersOf(screen)).toEqual(from(1, 7));
  });

  it('goes on from its number after it was away, and misses nothing', async () => {
    const table = await (await Table.lay(w)).open();
    const [ada, ben] = table.mentees;
    const first = new Screen(ada, table.sessionId);
    await first.number(6);
    await first.leave();
    await table.goTo('cases');
    await table.writes(ben, 'cases', 'CASE', 'while you were away');
    const reached = Math.max(...numbersOf(first));
    const again = new Screen(ada, table.sessionId, reached);
    await again.until((had) => had.some(({ kind }) => kind === 'CONTRIBUTED'));
    expect([...numbersOf(first), ...numbersOf(again)]).toEqual(from(1, again.last!.lastNumber));
    expect(again.had.find(({ kind }) => kind === 'CONTRIBUTED')).toMatchObject({
      contribution: { text: 'while you were away' },
    });
  });

  it('waits for a session that is not open yet', async () => {
    const table = await Table.lay(w);
    const screen = new Screen(table.mentees[0], table.sessionId);
    const opened = screen.number(1);
    await table.mentor.ask(OPEN, { input: { sessionId: table.sessionId } });
    expect((await opened).had).toMatchObject([{ kind: 'OPENED', phase: 'check-in' }]);
  });

  it('ends up like every other screen, with everything once and in order, when all act at the same time', async () => {
    const table = await (await Table.lay(w, { mentees: 5 })).open();
    const [ada, ...advisers] = table.mentees;
    await table.choose(ada);
    await table.goTo('questions');
    const screens = table.everyone.map((someone) => new Screen(someone, table.sessionId));
    const asked = advisers.flatMap((ben) =>
      [1, 2, 3, 4].map((n) => table.writes(ben, 'questions', 'QUESTION', `${n}?`)),
    );
    const pressed = [1, 2, 3].map(() => table.mentor.ask(NEXT, table.leaving('questions')));
    await Promise.all([...asked, ...pressed]);
    await Promise.all(
      screens.map((screen) => screen.until((had) => had.filter(({ kind }) => kind === 'CONTRIBUTED').length === 16)),
    );
    await table.mentor.ask(NEXT, table.leaving('analysis'));
    await Promise.all(screens.map((screen) => screen.until((had) => had.some(({ phase }) => phase === 'advice'))));
    for (const screen of screens) {
      expect(numbersOf(screen)).toEqual(from(1, screen.had.length));
      expect(screen.had.filter(({ phase, kind }) => kind === 'PHASE_CHANGED' && phase === 'analysis')).toHaveLength(1);
    }
  });

  it('shows who is connected: one who leaves with the last of two screens, and comes back', async () => {
    const table = await (await Table.lay(w)).open();
    const [ada] = table.mentees;
    const mentor = new Screen(table.mentor, table.sessionId);
    const present = (live: Update['live']) => live.participants.find(({ person }) => person.id === ada.id)?.present;
    const one = await new Screen(ada, table.sessionId).number(6);
    const two = await new Screen(ada, table.sessionId).number(6);
    await one.leave();
    await table.mentor.ask(NEXT, table.leaving('check-in'));
    await mentor.until((had) => had.some(({ kind }) => kind === 'PHASE_CHANGED'));
    expect(present(mentor.last!)).toBe(true);
    await two.leave();
    await mentor.until((had) => had.some(({ kind }) => kind === 'LEFT'));
    expect(present(mentor.last!)).toBe(false);
    const back = await new Screen(ada, table.sessionId).number(7);
    await mentor.until((had) => had.some(({ kind }) => kind === 'ARRIVED'));
    expect(present(mentor.last!)).toBe(true);
    await back.leave();
  });

  it('hears that there are words it may not read, but not the words', async () => {
    const table = await Table.lay(w);
    const [ada, absent] = table.mentees;
    await table.mentor.ask(OPEN, { input: { sessionId: table.sessionId } });
    for (const someone of [table.mentor, ada]) await someone.ask(JOIN, { id: table.sessionId });
    const screen = new Screen(absent, table.sessionId);
    await table.goTo('cases');
    await table.writes(ada, 'cases', 'CASE', 'for those present');
    await screen.until((had) => had.some(({ kind }) => kind === 'CONTRIBUTED'));
    expect(screen.had.find(({ kind }) => kind === 'CONTRIBUTED')).toMatchObject({ contribution: null });
  });

  it('goes dark for somebody whose membership ends, at once', async () => {
    const table = await (await Table.lay(w)).open();
    const [ada, ben] = table.mentees;
    const screen = await new Screen(ada, table.sessionId).number(6);
    const member = { groupId: table.group.id, personId: ada.id! };
    await w.owner.getRepository(Membership).update(member, { state: MembershipState.ENDED });
    await w.owner.getRepository(Outbox).insert({ type: 'MembershipEnded', topics: [`person:${ada.id}`], ids: member });
    await w.owner.query('NOTIFY outbox');
    await screen.until(() => false);
    expect(screen.ended).toBe(true);
    await table.goTo('cases');
    await table.writes(ben, 'cases', 'CASE', 'among us');
    expect(numbersOf(screen)).toEqual(from(1, 6));
  });

  it('goes dark for such a person at the next change, also when nobody said so', async () => {
    const table = await (await Table.lay(w)).open();
    const [ada] = table.mentees;
    const screen = await new Screen(ada, table.sessionId).number(6);
    const member = { groupId: table.group.id, personId: ada.id! };
    await w.owner.getRepository(Membership).update(member, { state: MembershipState.FROZEN });
    await table.mentor.ask(NEXT, table.leaving('check-in'));
    await screen.until(() => false);
    expect(numbersOf(screen)).toEqual(from(1, 6));
  });

  it('is dark for strangers, for HR, for whoever did not accept the confidentiality agreement, and for nobody', async () => {
    const table = await (await Table.lay(w)).open();
    const stranger = new Screen(await w.as((await w.newGroup()).mentor), table.sessionId);
    expect((await stranger.until(() => false)).had).toEqual([]);
    const hr = await w.as(await w.newHr(table.group.organisation));
    const newcomer = await w.newPerson(table.group.organisation);
    await w.addMember({ id: table.group.id, organisationId: table.group.organisation.id }, newcomer, false, false);
    const dark = [hr, await w.as(newcomer)].map((client) => new Screen(client, table.sessionId));
    const nothing = dark.map((screen) => screen.number(1));
    const member = await new Screen(table.mentees[0], table.sessionId).number(6);
    await table.mentor.ask(NEXT, table.leaving('check-in'));
    await member.number(7);
    expect(dark.flatMap(({ had }) => had)).toEqual([]);
    await Promise.all(dark.map((screen) => screen.leave()));
    await Promise.all(nothing);
    const nobody = await w.nobody.listen(FOLLOW, { id: table.sessionId, after: 0 }).next();
    expect(nobody.value).toMatchObject({ errors: [{ extensions: { code: 'REFUSED', reason: 'signInNeeded' } }] });
  });

  it('is timed by the clock of the server', async () => {
    const { serverTime } = await w.nobody.ask('{ serverTime }');
    expect(Math.abs(new Date(serverTime).getTime() - w.clock.now().getTime())).toBeLessThan(5_000);
  });
});

describe('presence', () => {
  const w = world(); // its clock moves

  it('shows somebody as gone whose server was killed, and nobody whose screen is open', async () => {
    const table = await (await Table.lay(w)).open();
    const [ada, ben] = table.mentees;
    const screen = await new Screen(ada, table.sessionId).number(1);
    const presence = w.app.get(Presence);
    const present = async () => {
      const here = `SELECT "personId" FROM participant WHERE "sessionId" = $1 AND present`;
      const rows = (await w.owner.query(here, [table.sessionId])) as { personId: string }[];
      return rows.map(({ personId }) => personId).sort();
    };
    const everyone = table.everyone.map(({ id }) => id!).sort();
    await presence.look();
    expect(await present()).toEqual(everyone);
    w.clock.pass(61_000);
    await presence.look();
    expect(await present()).toEqual([ada.id]);
    await screen.until((had) => had.filter(({ kind }) => kind === 'LEFT').length === everyone.length - 1);
    await ben.ask(JOIN, { id: table.sessionId });
    expect((await present()).length).toBe(2);
  });
});

describe('a delivery', () => {
  const quiet = world(); // screens of other tests that leave late would be counted too

  it('comes at the same number of statements, however large the group', async () => {
    const cost = async (mentees: number) => {
      const table = await (await Table.lay(quiet, { mentees })).open();
      const screen = await new Screen(table.mentees[0], table.sessionId).number(mentees + 2);
      return quiet.statements(async () => {
        await table.mentor.ask(NEXT, table.leaving('check-in'));
        await screen.number(mentees + 3);
      });
    };
    expect(await cost(6)).toBe(await cost(2));
  });
});
