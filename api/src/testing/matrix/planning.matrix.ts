import { randomUUID } from 'node:crypto';
import {
  AgendaItem,
  AgendaKind,
  DatePoll,
  PollAnswer,
  PollChoice,
  PollSlot,
  PollState,
  Session,
  SessionKind,
  SessionPlace,
  SessionSeries,
  SessionState,
} from '@api/planning';
import { ask, at, type Matrix, row } from './matrix.js';
import type { Scene } from './scene.js';

const group = 'owner member mentor HR';
const later = '2027-03-01T09:00:00.000Z';

async function prepare({ w, organisation, group, people, ids }: Scene): Promise<void> {
  const own = { organisationId: organisation.id, groupId: group.id };
  const session = { kind: SessionKind.INTERVISIE, startsAt: new Date(later), minutes: 120, number: 1 };
  ids.session = (await w.insert(Session, { id: randomUUID(), ...own, ...session })).id;
  const soon = { ...session, number: 3, startsAt: new Date('2027-03-15T09:00:00Z') };
  ids.soon = (await w.insert(Session, { id: randomUUID(), ...own, ...soon })).id;
  const live = { ...session, number: 2, startsAt: new Date('2027-02-01T09:00:00Z'), state: SessionState.LIVE };
  ids.live = (await w.insert(Session, { id: randomUUID(), ...own, ...live })).id;
  await w.insert(SessionPlace, { ...own, sessionId: ids.live, place: 'Room 4' });
  const item = { ...own, authorId: people.owner.id, kind: AgendaKind.CASE, situation: 's', addedAt: new Date() };
  const add = async (more: Partial<AgendaItem>) =>
    (await w.insert(AgendaItem, { id: randomUUID(), ...item, question: 'q', tried: 't', helpWanted: 'h', ...more })).id;
  await w.newPerson(organisation, { givenName: 'Zoraya' });
  ids.agendaItem = await add({});
  ids.withdrawnItem = await add({ withdrawnAt: w.clock.now() });
  await preparePolls({ w, organisation, group, people, ids } as Scene);
  ids.series = (await w.insert(SessionSeries, { ...own, id: randomUUID(), plannedAt: new Date() })).id;
}

/** One that is open about a session, and one that was decided long ago. */
async function preparePolls({ w, organisation, group, people, ids }: Scene): Promise<void> {
  const own = { organisationId: organisation.id, groupId: group.id };
  const about = { sessionId: ids.session, leaves: new Date(later), minutes: 120, zone: 'Europe/Amsterdam' };
  const times = { deadline: new Date('2027-02-22T23:00Z'), startedAt: new Date(), startedById: group.mentor.id };
  const newPoll = async (on: string, more: Partial<DatePoll> = {}) => {
    const poll = { id: randomUUID(), ...own, ...about, ...times, everyone: false, ...more };
    const { id: pollId } = await w.insert(DatePoll, poll);
    const slotId = more.chosenSlotId ?? randomUUID();
    await w.insert(PollSlot, { id: slotId, ...own, pollId, startsAt: new Date(`${on}T12:00:00Z`) });
    const answer = { slotId, ...own, pollId, choice: PollChoice.YES, answeredAt: new Date() };
    await w.insert(PollAnswer, { ...answer, personId: people.owner.id });
    return [pollId, slotId];
  };
  // Easter Monday: also the day off is known
  [ids.poll, ids.pollSlot] = await newPoll('2027-03-29');
  const ended = { state: PollState.DECIDED, endedAt: new Date(), undecidedAt: new Date(), chosenSlotId: randomUUID() };
  [ids.endedPoll] = await newPoll('2027-05-05', ended);
}

const polled =
  (rest: string) =>
  ({ ids }: Scene) =>
    `datePoll(id: "${ids.poll}") { ${rest} }`;
const dateOf = (on: string) => `{ id: "${randomUUID()}", on: "${on}", at: "13:30" }`;

export const planningMatrix: Matrix = {
  prepare,
  types: {
    Session: row(Session, ({ ids }) => ({ id: ids.live }), {
      [group]: 'id kind startsAt minutes state zone number on at late group',
      'owner member mentor': 'place',
    }),
    AgendaItem: row(AgendaItem, ({ ids }) => ({ id: ids.agendaItem }), {
      'owner member mentor': 'id authorId author kind situation question tried helpWanted stuck version addedAt',
    }),
    DatePoll: row(DatePoll, ({ ids }) => ({ id: ids.endedPoll }), {
      'owner member mentor': `id sessionId leaves minutes zone everyone state deadline startedAt chosenSlotId endedAt
        group session startedBy answerBy undecided needed dates`,
    }),
    PolledDate: at(polled('dates { ...It }'), {
      'owner member mentor': 'id startsAt on at dayOff answers suits best',
    }),
    PollAnswer: at(polled('dates { answers { ...It } }'), { 'owner member mentor': 'personId choice' }),
    PollProposal: at(({ group }) => `pollProposal(input: { groupId: "${group.id}" }) { ...It }`, {
      mentor: 'groupId minutes answerBy everyone needed dates',
    }),
    ProposedDate: at(({ group }) => `pollProposal(input: { groupId: "${group.id}" }) { dates { ...It } }`, {
      mentor: 'on at chosen',
    }),
    DayOff: at(({ group }) => `mentorGroup(id: "${group.id}") { daysOff { ...It } }`, {
      [group]: 'on holiday official',
    }),
    SchoolHoliday: at(({ group }) => `mentorGroup(id: "${group.id}") { schoolHolidays { ...It } }`, {
      [group]: 'name regions from until',
    }),
    SessionProposal: at(({ group }) => `sessionProposal(input: { groupId: "${group.id}" }) { ...It }`, {
      mentor: 'groupId slot at earliest latest minutes zone from everyWeeks everyoneWorksOn dates',
    }),
    ProposedSession: at(({ group }) => `sessionProposal(input: { groupId: "${group.id}" }) { dates { ...It } }`, {
      mentor: 'on kind insteadOf',
    }),
  },
  adds: { MentorGroup: { 'owner member mentor': 'agenda datePolls', [group]: 'schoolHolidays' } },
  queries: {
    datePoll: ask(({ ids }) => `datePoll(id: "${ids.poll}")`, 'owner member mentor'),
    pollProposal: ask(({ group }) => `pollProposal(input: { groupId: "${group.id}" })`, 'mentor'),
    namesIn: ask(() => `namesIn(text: "Zoraya")`, `${group} other`),
    session: ask(({ ids }) => `session(id: "${ids.session}")`, group),
    sessionProposal: ask(({ group }) => `sessionProposal(input: { groupId: "${group.id}" })`, 'mentor'),
  },
  mutations: {
    putOnAgenda: ask(
      ({ group }) =>
        `putOnAgenda(input: { id: "${randomUUID()}", groupId: "${group.id}", kind: CASE, situation: "something" })`,
      'owner member mentor',
    ),
    changeAgendaItem: ask(
      ({ ids }) => `changeAgendaItem(input: { id: "${ids.agendaItem}", version: 1, situation: "other" })`,
      'owner',
    ),
    withdrawAgendaItem: ask(({ ids }) => `withdrawAgendaItem(id: "${ids.agendaItem}")`, 'owner'),
    putBackAgendaItem: ask(({ ids }) => `putBackAgendaItem(id: "${ids.withdrawnItem}")`, 'owner'),
    startDatePoll: ask(
      ({ group, ids }) =>
        `startDatePoll(input: { id: "${randomUUID()}", groupId: "${group.id}", sessionId: "${ids.soon}", answerBy: "2027-02-20", slots: [${dateOf('2027-03-09')}, ${dateOf('2027-03-10')}] })`,
      'mentor',
    ),
    proposeMoreDates: ask(
      ({ ids }) =>
        `proposeMoreDates(input: { id: "${ids.poll}", answerBy: "2027-02-24", slots: [${dateOf('2027-03-09')}] })`,
      'mentor',
    ),
    answerDatePoll: ask(
      ({ ids }) => `answerDatePoll(input: { slotId: "${ids.pollSlot}", choice: IF_NEED_BE })`,
      'owner member mentor',
    ),
    decideDatePoll: ask(
      ({ ids }) => `decideDatePoll(input: { id: "${ids.poll}", slotId: "${ids.pollSlot}" })`,
      'mentor',
    ),
    stopDatePoll: ask(({ ids }) => `stopDatePoll(id: "${ids.poll}")`, 'mentor'),
    // the year of this group is planned already: the same request again is the only one that is answered
    planSessions: ask(
      ({ group, ids }) =>
        `planSessions(input: { id: "${ids.series}", groupId: "${group.id}", minutes: 120, sessions: [{ id: "${randomUUID()}", on: "2027-03-08", at: "10:00", kind: INTERVISIE }] })`,
      'mentor',
    ),
    addSession: ask(
      ({ group }) =>
        `addSession(input: { id: "${randomUUID()}", groupId: "${group.id}", kind: GUEST, on: "2027-04-07", at: "10:00", minutes: 60 })`,
      'mentor',
    ),
    moveSession: ask(
      ({ ids }) =>
        `moveSession(input: { id: "${ids.session}", from: "${later}", on: "2027-03-03", at: "10:00", minutes: 60 })`,
      'mentor',
    ),
    cancelSession: ask(({ ids }) => `cancelSession(input: { id: "${ids.session}", from: "${later}" })`, 'mentor'),
    placeSession: ask(({ ids }) => `placeSession(input: { id: "${ids.session}", place: "Room 5" })`, 'mentor'),
  },
  subscriptions: {
    groupPollsChanged: ask(
      ({ group }) => `groupPollsChanged(groupId: "${group.id}")`,
      'owner member mentor',
      ({ group }) => ({ ids: { groupId: group.id } }),
    ),
    groupAgendaChanged: ask(
      ({ group }) => `groupAgendaChanged(groupId: "${group.id}")`,
      'owner member mentor',
      ({ group }) => ({ ids: { groupId: group.id } }),
    ),
    groupSessionsChanged: ask(
      ({ group }) => `groupSessionsChanged(groupId: "${group.id}")`,
      group,
      ({ group }) => ({ ids: { groupId: group.id } }),
    ),
  },
};
