import { beforeEach, describe, expect, it } from '@jest/globals';
import { Membership, MembershipState } from '@api/mentor-group';
import { Db, Jobs, Mail } from '@api/platform';
import { PollState, Session, SessionKind, SessionState } from '@api/planning';
import { type Client, type TestGroup, uuid, world } from '@api/testing';

const POLL = `id state everyone needed answerBy undecided chosenSlotId endedAt startedBy { givenName }
  session { id on at } dates { id on at suits best dayOff { holiday } answers { personId choice } }`;
const PROPOSE = `query ($input: ProposePoll!) { pollProposal(input: $input) {
  minutes answerBy everyone needed dates { on at chosen } } }`;
const START = `mutation ($input: StartDatePoll!) { poll: startDatePoll(input: $input) { ${POLL} } }`;
const MORE = `mutation ($input: ProposeMoreDates!) { poll: proposeMoreDates(input: $input) { ${POLL} } }`;
const ANSWER = `mutation ($input: AnswerDatePoll!) { poll: answerDatePoll(input: $input) { ${POLL} } }`;
const DECIDE = `mutation ($input: DecideDatePoll!) { poll: decideDatePoll(input: $input) { ${POLL} } }`;
const STOP = `mutation ($id: ID!) { poll: stopDatePoll(id: $id) { ${POLL} } }`;
const SEEN = `query ($id: ID!) { poll: datePoll(id: $id) { ${POLL} } }`;
const OPEN = 'query ($id: ID!) { mentorGroup(id: $id) { datePolls { id } sessions { id kind on at number state } } }';
const CHANGES =
  'subscription ($id: ID!) { groupPollsChanged(groupId: $id) { datePolls { dates { answers { choice } } } } }';

interface Poll {
  id: string;
  state: PollState;
  undecided: boolean;
  chosenSlotId: string | null;
  session: { on: string; at: string } | null;
  dates: { id: string; on: string; suits: boolean; best: boolean; answers: { personId: string; choice: string }[] }[];
}

const refused = (reason: string) => ({ answers: [{ code: 'REFUSED', reason }] });
const missing = { answers: [{ code: 'NOT_FOUND' }] };
const HOUR = 3600_000;

/** Monday 1 March, 9:30 on the clock of the group. */
const LEAVES = '2027-03-01T08:30:00.000Z';

describe('a date poll', () => {
  const w = world({ PUBLIC_URL: 'https://mentor.example.org' });
  beforeEach(() => w.clock.set('2027-02-15T09:00Z'));

  const newSession = (group: TestGroup, session: Partial<Session> = {}) =>
    w.insert(Session, {
      ...{ id: uuid(), organisationId: group.organisation.id, groupId: group.id, kind: SessionKind.INTERVISIE },
      ...{ startsAt: new Date(LEAVES), minutes: 120, ...session },
    });
  const asked = (...days: string[]) => days.map((on) => ({ id: uuid(), on, at: '13:30' }));
  const pollOf = async (asking: Promise<object>) => ((await asking) as { poll: Poll }).poll;
  const answer = (who: Client, slotId: string, choice: string) =>
    pollOf(who.ask(ANSWER, { input: { slotId, choice } }));
  const seen = (who: Client, id: string) => pollOf(who.ask(SEEN, { id }));
  const hour = async (task: string) => {
    await w.app.get(Db).asSystem(() => w.app.get(Jobs).enqueue(task, {}));
    await w.settle();
  };
  const subjects = async ({ id }: { id: string }) =>
    (await w.owner.getRepository(Mail).find({ where: { personId: id }, order: { createdAt: 'ASC' } })).map(
      ({ subject }) => subject,
    );

  /** A group that is asked about three days to move a session to; the mentor can on all of them. */
  const started = async (kind = SessionKind.INTERVISIE, mentees = 5) => {
    const group = await w.newGroup({ mentees });
    const session = await newSession(group, { kind });
    const slots = asked('2027-03-02', '2027-03-03', '2027-03-04');
    const input = { id: uuid(), groupId: group.id, sessionId: session.id, answerBy: '2027-02-22', slots };
    const mentor = await w.as(group.mentor);
    const poll = await pollOf(mentor.ask(START, { input }));
    const clients = await Promise.all(group.mentees.map((mentee) => w.as(mentee)));
    return { group, session, slots: slots.map(({ id }) => id), input, mentor, poll, mentees: clients };
  };

  it('proposes days that are free, near the date that is left, on a half-day of the group', async () => {
    const group = await w.newGroup();
    const session = await newSession(group, { startsAt: new Date('2027-04-26T07:30Z') });
    await newSession(group, { startsAt: new Date('2027-04-28T07:30Z'), minutes: 480 });
    w.clock.set('2027-04-12T09:00Z');
    const input = { groupId: group.id, sessionId: session.id };
    const { pollProposal } = await (await w.as(group.mentor)).ask(PROPOSE, { input });
    const { dates, ...rest } = pollProposal as { dates: { on: string; at: string; chosen: boolean }[] };
    expect(rest).toEqual({ minutes: 120, answerBy: '2027-04-18', everyone: false, needed: 4 });
    const days = dates.map(({ on }) => on);
    for (const not of ['2027-04-26', '2027-04-27', '2027-04-28', '2027-04-25']) expect(days).not.toContain(not);
    expect(days).toEqual([...days].sort());
    expect(dates.filter(({ chosen }) => chosen)).toHaveLength(5);
    expect(dates).toContainEqual({ on: '2027-04-22', at: '09:30', chosen: true });
    for (const who of [group.mentees[0], await w.newHr(group.organisation)])
      await expect((await w.as(who)).ask(PROPOSE, { input })).rejects.toMatchObject(missing);
  });

  it('rather proposes days outside the school holidays, and says in which regions those are', async () => {
    const group = await w.newGroup();
    const session = await newSession(group, { startsAt: new Date('2027-04-22T07:30Z') });
    w.clock.set('2027-04-01T09:00Z');
    const mentor = await w.as(group.mentor);
    const { pollProposal } = await mentor.ask(PROPOSE, { input: { groupId: group.id, sessionId: session.id } });
    const days = (pollProposal as { dates: { on: string }[] }).dates.map(({ on }) => on);
    expect(days).toContain('2027-04-12'); // ten days before, and not one of the eight days after, which are in it
    expect(days.filter((on) => on >= '2027-04-24' && on <= '2027-05-02')).toEqual([]);
    const SCHOOL = 'query ($id: ID!) { mentorGroup(id: $id) { schoolHolidays { name regions from until } } }';
    const { mentorGroup } = await mentor.ask(SCHOOL, { id: group.id });
    const { schoolHolidays } = mentorGroup as { schoolHolidays: { from: string; until: string }[] };
    const spring = { name: 'SPRING', regions: ['NORTH', 'MIDDLE'], from: '2027-02-20', until: '2027-02-28' };
    expect(schoolHolidays).toContainEqual(spring);
    for (const { from, until } of schoolHolidays)
      expect([from, new Date(from).getUTCDay(), until, new Date(until).getUTCDay()]).toEqual([from, 6, until, 0]);
  });

  it('is started once by the mentor, who can on all its dates; everybody else is asked by mail', async () => {
    const { group, input, mentor, poll } = await started();
    expect(poll).toMatchObject({ state: 'OPEN', everyone: false, needed: 4, answerBy: '2027-02-22', undecided: false });
    expect(poll.dates.map(({ on, suits, answers }) => [on, suits, answers])).toEqual(
      ['02', '03', '04'].map((day) => [`2027-03-${day}`, false, [{ personId: group.mentor.id, choice: 'YES' }]]),
    );
    expect(await pollOf(mentor.ask(START, { input }))).toEqual(poll);
    const again = { ...input, id: uuid(), slots: asked('2027-03-05', '2027-03-08') };
    await expect(mentor.ask(START, { input: again })).rejects.toMatchObject(refused('pollRunning'));
    await w.settle();
    expect(await subjects(group.mentor)).toEqual([]);
    for (const mentee of group.mentees) expect(await subjects(mentee)).toEqual(['Wanneer kun jij?']);
    const mail = await w.owner.getRepository(Mail).findOneByOrFail({ personId: group.mentees[0].id });
    expect(mail.text).toContain('- dinsdag 2 maart 2027, 13:30 – 15:30');
    expect(mail.text).toContain('Antwoord uiterlijk maandag 22 februari 2027.');
    expect(mail.text).toContain(`https://mentor.example.org/group/${group.id}/poll/${poll.id}`);
  });

  it('is not started with dates that make no sense, nor by anybody else', async () => {
    const group = await w.newGroup();
    const session = await newSession(group);
    const start = { groupId: group.id, sessionId: session.id, answerBy: '2027-02-22' };
    const tries = async (who: Client, input: object) =>
      who.ask(START, { input: { ...start, id: uuid(), slots: asked('2027-03-02', '2027-03-03'), ...input } });
    const mentor = await w.as(group.mentor);
    await expect(tries(mentor, { answerBy: '2027-02-14' })).rejects.toMatchObject(refused('pollAnswerByPast'));
    await expect(tries(mentor, { answerBy: '2027-03-01' })).rejects.toMatchObject(refused('pollAnswerByTooLate'));
    const early = { slots: asked('2027-02-22', '2027-03-03') };
    await expect(tries(mentor, early)).rejects.toMatchObject(refused('pollDateBeforeAnswerBy'));
    const twice = { slots: asked('2027-03-03', '2027-03-03') };
    await expect(tries(mentor, twice)).rejects.toMatchObject(refused('pollSlotTwice'));
    await expect(tries(mentor, { slots: asked('2027-03-03') })).rejects.toMatchObject({
      answers: [{ code: 'BAD_INPUT' }],
    });
    const held = await newSession(group, { startsAt: new Date('2027-02-01T09:00Z'), state: SessionState.HELD });
    await expect(tries(mentor, { sessionId: held.id })).rejects.toMatchObject(refused('sessionNotPlanned'));
    const other = await w.newGroup({ organisation: group.organisation });
    for (const who of [group.mentees[0], other.mentor, await w.newHr(group.organisation)])
      await expect(tries(await w.as(who), {})).rejects.toMatchObject(missing);
    await expect(tries(await w.as(other.mentor), { groupId: other.id })).rejects.toMatchObject(missing);
  });

  it('is answered by each for themselves, and otherwise as often as they like; nobody outside sees it', async () => {
    const { group, slots, poll, mentees } = await started();
    await answer(mentees[0], slots[0], 'NO');
    const after = await answer(mentees[0], slots[0], 'IF_NEED_BE');
    expect(after.dates[0].answers).toEqual([
      { personId: group.mentor.id, choice: 'YES' },
      { personId: group.mentees[0].id, choice: 'IF_NEED_BE' },
    ]);
    expect(await seen(mentees[1], poll.id)).toEqual(after);
    const strangers = [(await w.newGroup()).mentor, await w.newHr(group.organisation)];
    for (const who of await Promise.all(strangers.map((person) => w.as(person)))) {
      await expect(answer(who, slots[0], 'YES')).rejects.toMatchObject(missing);
      await expect(seen(who, poll.id)).rejects.toMatchObject(missing);
    }
    const hr = await (await w.as(strangers[1])).ask(OPEN, { id: group.id });
    expect(hr.mentorGroup).toMatchObject({ datePolls: [], sessions: [{ on: '2027-03-01' }] });
    for (const who of [mentees[0], await w.as(strangers[0])]) {
      await expect(who.ask(DECIDE, { input: { id: poll.id, slotId: slots[0] } })).rejects.toMatchObject(missing);
      await expect(who.ask(STOP, { id: poll.id })).rejects.toMatchObject(missing);
      const more = { id: poll.id, answerBy: '2027-02-23', slots: asked('2027-03-05') };
      await expect(who.ask(MORE, { input: more })).rejects.toMatchObject(missing);
    }
  });

  it('tells which date does best: enough of the group, then most yes, then fewest "if need be", then earliest', async () => {
    const { group, slots, mentees, poll } = await started();
    const best = async () => (await seen(mentees[0], poll.id)).dates.map(({ suits, best: is }) => [suits, is]);
    expect(await best()).toEqual([
      [false, true],
      [false, false],
      [false, false],
    ]);
    // four of five mentees: the third date by everybody but with less conviction
    for (const mentee of mentees.slice(0, 4)) {
      await answer(mentee, slots[1], 'YES');
      await answer(mentee, slots[2], 'IF_NEED_BE');
    }
    await answer(mentees[4], slots[2], 'YES');
    await answer(mentees[4], slots[0], 'YES');
    expect(await best()).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
    for (const mentee of mentees.slice(0, 4)) await answer(mentee, slots[2], 'YES');
    expect(await best()).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
    await answer(await w.as(group.mentor), slots[2], 'NO'); // nobody meets without a mentor
    expect(await best()).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
    await answer(mentees[0], slots[1], 'NO');
    const left = { groupId: group.id, personId: group.mentees[0].id };
    await w.owner.getRepository(Membership).update(left, { state: MembershipState.ENDED });
    const { dates } = await seen(mentees[1], poll.id); // of those who are left, three can
    expect(dates[1]).toMatchObject({
      suits: false,
      answers: expect.not.arrayContaining([expect.objectContaining({ personId: left.personId })]),
    });
  });

  it('is decided by the mentor: the session moves, as if by hand, and the poll is over', async () => {
    const { group, session, slots, mentor, mentees, poll } = await started();
    const input = { id: poll.id, slotId: slots[1] };
    const decided = await pollOf(mentor.ask(DECIDE, { input }));
    expect(decided).toMatchObject({
      state: 'DECIDED',
      chosenSlotId: slots[1],
      session: { on: '2027-03-03', at: '13:30' },
    });
    expect(await pollOf(mentor.ask(DECIDE, { input }))).toMatchObject({ state: 'DECIDED' });
    await expect(mentor.ask(DECIDE, { input: { ...input, slotId: slots[0] } })).rejects.toMatchObject(
      refused('pollEnded'),
    );
    await expect(answer(mentees[0], slots[0], 'YES')).rejects.toMatchObject(refused('pollEnded'));
    await w.settle();
    expect(await seen(mentees[0], poll.id)).toMatchObject({ state: 'DECIDED' });
    const moved = await w.owner.getRepository(Session).findOneByOrFail({ id: session.id });
    expect([moved.startsAt.toISOString(), moved.sequence]).toEqual(['2027-03-03T12:30:00.000Z', 1]);
    expect(await subjects(group.mentees[0])).toEqual(['Een bijeenkomst is verzet']);
  });

  it('goes to one of two who decide at once; the other is told', async () => {
    const { session, slots, mentor, poll } = await started();
    const decide = (slotId: string) => mentor.answer(DECIDE, { input: { id: poll.id, slotId } });
    const answers = await Promise.all([decide(slots[0]), decide(slots[1])]);
    const reasons = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions?.reason));
    expect(reasons).toEqual(['pollEnded']);
    const { sequence } = await w.owner.getRepository(Session).findOneByOrFail({ id: session.id });
    expect(sequence).toBe(1);
  });

  it('ends at its deadline with the best date that suits and is free; not before', async () => {
    const { group, session, slots, mentees, poll } = await started();
    for (const mentee of mentees.slice(0, 4)) await answer(mentee, slots[1], 'YES');
    for (const mentee of mentees) await answer(mentee, slots[2], 'YES');
    // what does best is taken since
    await newSession(group, { startsAt: new Date('2027-03-04T13:00Z') });
    w.clock.set('2027-02-22T22:59Z');
    await hour('end-date-polls');
    expect(await seen(mentees[0], poll.id)).toMatchObject({ state: 'OPEN' });
    w.clock.set('2027-02-22T23:00Z');
    await hour('end-date-polls');
    expect(await seen(mentees[0], poll.id)).toMatchObject({ state: 'DECIDED', chosenSlotId: slots[1] });
    const { startsAt } = await w.owner.getRepository(Session).findOneByOrFail({ id: session.id });
    expect(startsAt.toISOString()).toBe('2027-03-03T12:30:00.000Z');
  });

  it('asks the mentor when nothing suits at its deadline, who proposes other dates or chooses all the same', async () => {
    const { group, slots, mentor, mentees, poll } = await started();
    for (const mentee of mentees.slice(0, 3)) await answer(mentee, slots[0], 'YES');
    w.clock.set('2027-02-23T08:00Z');
    for (let time = 0; time < 2; time++) await hour('end-date-polls');
    expect(await seen(mentees[0], poll.id)).toMatchObject({ state: 'OPEN', undecided: true });
    expect(await subjects(group.mentor)).toEqual(['Er is nog geen dag gevonden']);
    const more = { id: poll.id, answerBy: '2027-02-26', slots: asked('2027-03-09') };
    const extended = await pollOf(mentor.ask(MORE, { input: more }));
    expect(extended).toMatchObject({ undecided: false, answerBy: '2027-02-26' });
    expect(extended.dates).toHaveLength(4);
    await w.settle();
    expect((await subjects(group.mentees[0])).at(-1)).toBe('Er zijn nieuwe dagen om uit te kiezen');
    await answer(mentees[3], slots[0], 'IF_NEED_BE');
    w.clock.set('2027-02-27T08:00Z');
    await hour('end-date-polls');
    expect(await seen(mentees[0], poll.id)).toMatchObject({ state: 'DECIDED', chosenSlotId: slots[0] });
  });

  it('reminds those who did not answer, once, two days before the deadline', async () => {
    const { group, slots, mentees } = await started();
    for (const slot of slots) await answer(mentees[0], slot, 'NO');
    await answer(mentees[1], slots[0], 'YES');
    const reminder = 'Laat je nog weten wanneer je kunt?';
    const reminded = async () => {
      await hour('remind-date-polls');
      const each = await Promise.all([group.mentor, ...group.mentees].map(subjects));
      return each.map((all) => all.filter((subject) => subject === reminder).length);
    };
    w.clock.set('2027-02-20T22:59Z');
    expect(await reminded()).toEqual([0, 0, 0, 0, 0, 0]);
    w.clock.pass(HOUR);
    for (let time = 0; time < 2; time++) expect(await reminded()).toEqual([0, 0, 1, 1, 1, 1]);
  });

  it('is stopped by the mentor, or by itself when its session changes in another way', async () => {
    const { group, mentor, mentees, poll } = await started();
    expect(await pollOf(mentor.ask(STOP, { id: poll.id }))).toMatchObject({ state: 'STOPPED', chosenSlotId: null });
    expect(await pollOf(mentor.ask(STOP, { id: poll.id }))).toMatchObject({ state: 'STOPPED' });
    await w.settle();
    expect(await subjects(group.mentees[0])).toContain('De datumprikker is gestopt');
    const open = async () => (await mentees[0].ask(OPEN, { id: group.id })).mentorGroup;
    expect(await open()).toMatchObject({ datePolls: [] });

    const other = await started();
    const input = { id: other.session.id, from: LEAVES, on: '2027-03-08', at: '09:30', minutes: 120 };
    await other.mentor.ask('mutation ($input: MoveSession!) { moveSession(input: $input) { id } }', { input });
    await w.settle();
    expect(await seen(other.mentees[0], other.poll.id)).toMatchObject({ state: 'STOPPED' });
    expect(await subjects(other.group.mentees[0])).toEqual(['Wanneer kun jij?', 'Een bijeenkomst is verzet']);
  });

  it('about a first meeting needs everybody, and gives the group that meeting', async () => {
    const group = await w.newGroup();
    const [mentor, ...mentees] = await Promise.all([group.mentor, ...group.mentees].map((person) => w.as(person)));
    const { pollProposal } = await mentor.ask(PROPOSE, { input: { groupId: group.id } });
    expect(pollProposal).toMatchObject({ everyone: true, needed: 4, minutes: 120, answerBy: '2027-02-21' });
    const slots = asked('2027-03-02', '2027-03-03');
    const input = { id: uuid(), groupId: group.id, answerBy: '2027-02-22', slots };
    await mentor.ask(START, { input });
    for (const mentee of mentees) await answer(mentee, slots[1].id, 'IF_NEED_BE');
    for (const mentee of mentees.slice(1)) await answer(mentee, slots[0].id, 'YES');
    w.clock.set('2027-02-23T08:00Z');
    await hour('end-date-polls');
    const { mentorGroup } = await mentees[0].ask(OPEN, { id: group.id });
    expect(mentorGroup).toEqual({
      datePolls: [],
      sessions: [
        { id: slots[1].id, kind: 'FIRST_MEETING', on: '2027-03-03', at: '13:30', number: null, state: 'PLANNED' },
      ],
    });
    expect((await subjects(group.mentees[0])).at(-1)).toBe('Er is een bijeenkomst bij');
    // the year that is proposed after it goes on from there
    const YEAR = 'query ($input: ProposeSessions!) { sessionProposal(input: $input) { from dates { on kind } } }';
    const { sessionProposal } = await mentor.ask(YEAR, { input: { groupId: group.id } });
    expect(sessionProposal).toMatchObject({ from: '2027-04-14' });
    expect((sessionProposal as { dates: object[] }).dates[0]).toEqual({ on: '2027-04-19', kind: 'INTERVISIE' });
    const again = { ...input, id: uuid(), slots: asked('2027-03-05', '2027-03-08'), answerBy: '2027-02-24' };
    await expect(mentor.ask(START, { input: again })).rejects.toMatchObject(refused('firstMeetingPlanned'));
    w.clock.set('2027-02-15T09:00Z');
    const moving = await started(SessionKind.FIRST_MEETING);
    expect(moving.poll).toMatchObject({ everyone: true, needed: 5 });
  });

  it('shows on the screens of the group at once', async () => {
    const { group, slots, mentees } = await started();
    const outsider = (await w.as((await w.newGroup()).mentor)).listen(CHANGES, { id: group.id });
    expect((await outsider.next()).value.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const screen = mentees[0].listen(CHANGES, { id: group.id });
    await screen.next(); // that it was started a moment ago
    await answer(mentees[1], slots[0], 'IF_NEED_BE');
    let told = '';
    while (!told.includes('IF_NEED_BE')) told = JSON.stringify((await screen.next()).value);
    await screen.return?.();
  });
});
