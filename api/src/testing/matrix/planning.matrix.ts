import { randomUUID } from 'node:crypto';
import { AgendaItem, AgendaKind, Session, SessionKind, SessionPlace, SessionSeries, SessionState } from '@api/planning';
import { ask, at, type Matrix, row } from './matrix.js';
import type { Scene } from './scene.js';

const group = 'owner member mentor HR';
const later = '2027-03-01T09:00:00.000Z';

async function prepare({ w, organisation, group, people, ids }: Scene): Promise<void> {
  const own = { organisationId: organisation.id, groupId: group.id };
  const session = { kind: SessionKind.INTERVISIE, startsAt: new Date(later), minutes: 120, number: 1 };
  ids.session = (await w.insert(Session, { id: randomUUID(), ...own, ...session })).id;
  const live = { ...session, number: 2, startsAt: new Date('2027-02-01T09:00:00Z'), state: SessionState.LIVE };
  ids.live = (await w.insert(Session, { id: randomUUID(), ...own, ...live })).id;
  await w.insert(SessionPlace, { ...own, sessionId: ids.live, place: 'Room 4' });
  const item = { ...own, authorId: people.owner.id, kind: AgendaKind.CASE, situation: 's', addedAt: new Date() };
  const add = async (more: Partial<AgendaItem>) =>
    (await w.insert(AgendaItem, { id: randomUUID(), ...item, question: 'q', tried: 't', helpWanted: 'h', ...more })).id;
  await w.newPerson(organisation, { givenName: 'Zoraya' });
  ids.agendaItem = await add({});
  ids.withdrawnItem = await add({ withdrawnAt: w.clock.now() });
  ids.series = (await w.insert(SessionSeries, { ...own, id: randomUUID(), plannedAt: new Date() })).id;
}

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
    DayOff: at(({ group }) => `mentorGroup(id: "${group.id}") { daysOff { ...It } }`, {
      [group]: 'on holiday official',
    }),
    SessionProposal: at(({ group }) => `sessionProposal(input: { groupId: "${group.id}" }) { ...It }`, {
      mentor: 'groupId slot at earliest latest minutes zone from everyWeeks everyoneWorksOn dates',
    }),
    ProposedSession: at(({ group }) => `sessionProposal(input: { groupId: "${group.id}" }) { dates { ...It } }`, {
      mentor: 'on kind insteadOf',
    }),
  },
  adds: { MentorGroup: { 'owner member mentor': 'agenda' } },
  queries: {
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
