import { randomUUID } from 'node:crypto';
import {
  Agreement,
  CaseVote,
  Contribution,
  LiveSession,
  Participant,
  SeatOffer,
  SessionEvent,
  WaitingPerson,
} from '@api/intervisie';
import { Session, SessionKind, SessionState } from '@api/planning';
import { methodOf, sessionScript } from '@libs/methods';
import { ask, at, type Matrix, row } from './matrix.js';
import type { Scene } from './scene.js';

/** Content of a session is for the group alone; HR sees none of it (S1, S3). */
const group = 'owner member mentor';
const at9 = new Date('2027-02-01T09:00:00Z');

const tasks = ({ mentees }: Scene['group']) => ({
  timekeeperId: mentees[2].id,
  noteTakerId: mentees[3].id,
  observerId: mentees[1].id,
});

/** The mentor asks somebody to go on for them. */
const offered = (fromId: string, toId: string) => ({
  ...{ seat: 'FACILITATOR' as const, fromId, toId, agreedIds: [toId], declinedIds: [toId], at: at9 },
});

/** A script with a phase in which there is room for everything that can be decided. */
function scriptWithVotes() {
  const script = sessionScript(methodOf('incident')!, 120);
  const deciding = script.find(({ outputs }) => outputs.some(({ kind }) => kind === 'AGREEMENT'))!;
  const votes = { kind: 'VOTE' as const, by: 'EVERYONE' as const, audience: 'PRESENT' as const };
  const ratings = { kind: 'RATING' as const, by: 'CASE_OWNER' as const, audience: 'PRESENT' as const };
  const roomy = { ...deciding, outputs: [...deciding.outputs, votes, ratings] };
  return { script: script.map((phase) => (phase === deciding ? roomy : phase)), phase: deciding.id };
}

/** A session that goes on: the mentor leads, the owner is there too and brings the case, the member is absent. */
async function prepare({ w, organisation, group, people: { owner, mentor }, ids }: Scene): Promise<void> {
  const own = { organisationId: organisation.id, groupId: group.id };
  const earlier = {
    kind: SessionKind.INTERVISIE,
    state: SessionState.HELD,
    startsAt: new Date('2027-01-11T09:00:00Z'),
  };
  const { id: heldId } = await w.insert(Session, { id: randomUUID(), ...own, ...earlier });
  const { script, phase } = scriptWithVotes();
  const step = { phase, leftPhase: 'advice', phaseStartedAt: at9, addedMinutes: 0, pausedAt: new Date() };
  const method = { methodId: 'incident', methodVersion: 1, script, ...step };
  const seats = { facilitatorId: mentor.id, caseOwnerId: owner.id, previousCaseOwnerId: owner.id, ...tasks(group) };
  const begun = { ...own, ...method, ...seats, lastNumber: 1 };
  const sessionId = ids.live;
  await w.insert(LiveSession, { id: heldId, ...begun, openedAt: earlier.startsAt, closedAt: earlier.startsAt });
  await w.insert(LiveSession, { id: sessionId, ...begun, openedAt: at9 });
  const inside = { sessionId, groupId: group.id };
  const waits = { personId: owner.id, since: w.clock.now(), seenAt: w.clock.now() };
  await w.insert(WaitingPerson, { ...inside, ...waits });
  ids.guest = group.mentees[2].id;
  for (const personId of [owner.id, mentor.id, ids.guest])
    await w.insert(Participant, { ...inside, personId, joinedAt: at9, present: true, readyFor: 1 });
  ids.offer = (await w.insert(SeatOffer, { id: randomUUID(), ...inside, ...offered(mentor.id, owner.id) })).id;
  const said = {
    kind: 'QUESTION' as const,
    phase: 'questions',
    audience: 'PRESENT' as const,
    text: 'words',
    at: at9,
    rating: 'WARM' as const,
  };
  const { id: contributionId } = await w.insert(Contribution, {
    id: randomUUID(),
    ...inside,
    authorId: owner.id,
    ...said,
  });
  await w.insert(CaseVote, { ...inside, voterId: owner.id, candidateId: owner.id });
  ids.said = contributionId;
  const proposed = { ...said, kind: 'CASE' as const, phase: 'cases' };
  await w.insert(Contribution, { id: randomUUID(), ...inside, authorId: owner.id, ...proposed });
  const agreed = { groupId: group.id, ownerId: owner.id, text: 'call', dueOn: '2027-03-01', at: earlier.startsAt };
  const answer = { outcome: 'NOT_DONE' as const, barrier: 'no time', answeredInId: sessionId, answeredAt: at9 };
  const alone = { outcome: 'DONE' as const, answeredAt: at9 };
  await w.insert(Agreement, { id: randomUUID(), ...agreed, sessionId });
  ids.answered = (await w.insert(Agreement, { id: randomUUID(), ...agreed, sessionId: heldId, ...answer })).id;
  ids.answeredAlone = (await w.insert(Agreement, { id: randomUUID(), ...agreed, sessionId: heldId, ...alone })).id;
  const event = {
    number: 1,
    kind: 'CONTRIBUTED' as const,
    at: at9,
    byId: owner.id,
    phase: 'advice',
    minutes: 5,
    seat: 'OBSERVER' as const,
  };
  await w.insert(SessionEvent, { ...inside, ...event, contributionId, agreementId: ids.answered });
}

const live = ({ ids }: Scene) => `session(id: "${ids.live}") { live`;
const input = (text: string) => (scene: Scene) =>
  text.replace('LIVE', scene.ids.live).replace('OWNER', scene.people.owner.id);
const screen = ({ ids, people }: Scene) => ({ sessionId: ids.live, personId: people.owner.id, after: 0 });

export const intervisieMatrix: Matrix = {
  prepare,
  adds: {
    Session: { [group]: 'live waiting' },
    MentorGroup: { [group]: 'openAgreements pastSeats' },
    Me: { owner: 'agreements' },
  },
  types: {
    LiveSession: row(LiveSession, ({ ids }) => ({ id: ids.live }), {
      [group]:
        'id methodId methodVersion phases phase phaseStartedAt addedMinutes facilitatorId caseOwnerId previousCaseOwnerId lastNumber openedAt noAgreements agreements lookBack participants revealed forgotten phaseNumber pausedAt pausedMs timekeeperId noteTakerId observerId seatOffers',
      'owner mentor': 'contributions votes',
      none: 'closedAt caseKeptUntil',
    }),
    Participant: row(Participant, (s) => ({ sessionId: s.ids.live, personId: s.people.owner.id }), {
      [group]: 'id joinedAt present person readyFor',
      none: 'awaySince',
    }),
    SeatOffer: row(SeatOffer, ({ ids }) => ({ id: ids.offer }), {
      [group]: 'id seat takesOver fromId toId agreedIds declinedIds at',
    }),
    PastSeat: at((s) => `mentorGroup(id: "${s.group.id}") { pastSeats { ...It } }`, {
      [group]: 'sessionId personId seat at',
    }),
    Contribution: row(Contribution, ({ ids }) => ({ id: ids.said }), {
      'owner mentor': 'id kind phase authorId audience text rating at',
    }),
    CaseVote: row(CaseVote, ({ ids }) => ({ sessionId: ids.live }), { 'owner mentor': 'id voterId candidateId' }),
    Agreement: row(Agreement, ({ ids }) => ({ id: ids.answered }), {
      [group]: 'id sessionId ownerId owner text dueOn at outcome barrier answeredInId answeredAt groupId',
    }),
    SessionEvent: row(SessionEvent, ({ ids }) => ({ sessionId: ids.live }), {
      [group]: 'number kind at phase seat minutes agreement',
      'owner mentor': 'contribution',
    }),
    SessionUpdate: at(
      (s) => `subscription { sessionLive(sessionId: "${s.ids.live}") { ...It } }`,
      {
        [group]: 'events live',
      },
      { event: screen },
    ),
    SessionPhase: at((s) => `${live(s)} { phases { ...It } } }`, {
      [group]: 'id name minutes owner alsoSpeaking silent caseOwner instructions examples may mayNot outputs',
    }),
    PhaseOutput: at((s) => `${live(s)} { phases { outputs { ...It } } } }`, { [group]: 'kind by audience' }),
    SeatInstruction: at((s) => `${live(s)} { phases { instructions { ...It } } } }`, { [group]: 'seat text' }),
    Method: at('method(id: "incident") { ...It }', {
      all: 'id version name summary minutes people needsTrust framed usedIn suits phases wholeSession',
    }),
    PeopleSpan: at('method(id: "incident") { people { ...It } }', { all: 'from to' }),
    MethodChoice: at((s) => `methodChoice(sessionId: "${s.ids.live}") { ...It }`, {
      [group]: 'people minutes trust recent advice',
    }),
    MethodAdvice: at((s) => `methodChoice(sessionId: "${s.ids.live}") { advice { ...It } }`, {
      [group]: 'method verdict reason needed',
    }),
    LocalText: at((s) => `${live(s)} { phases { name { ...It } } } }`, { [group]: 'nl en' }),
  },
  queries: {
    serverTime: ask('serverTime', 'all'),
    methods: ask('methods', 'all'),
    method: ask('method(id: "incident")', 'all'),
    methodChoice: ask(input('methodChoice(sessionId: "LIVE")'), group),
  },
  mutations: {
    openSession: ask(input('openSession(input: { sessionId: "LIVE" })'), 'mentor'),
    closeSession: ask(input('closeSession(input: { sessionId: "LIVE" })'), 'mentor'),
    reopenSession: ask(input('reopenSession(sessionId: "LIVE")'), 'owner mentor'),
    joinSession: ask(input('joinSession(sessionId: "LIVE")'), group),
    leaveSession: ask(input('leaveSession(sessionId: "LIVE")'), group),
    nextPhase: ask(input('nextPhase(input: { sessionId: "LIVE", leaving: "check-in" })'), 'mentor'),
    previousPhase: ask(input('previousPhase(input: { sessionId: "LIVE", leaving: "look-back" })'), 'mentor'),
    addPhaseTime: ask(
      input('addPhaseTime(input: { sessionId: "LIVE", phase: "check-in", addedBefore: 0, minutes: 5 })'),
      'mentor',
    ),
    pausePhase: ask(input('pausePhase(input: { sessionId: "LIVE", phase: "check-in" })'), 'mentor'),
    resumePhase: ask(input('resumePhase(input: { sessionId: "LIVE", phase: "check-in" })'), 'mentor'),
    sayReady: ask(input('sayReady(input: { sessionId: "LIVE", phase: "choice", ready: true })'), 'owner mentor'),
    chooseCaseOwner: ask(input('chooseCaseOwner(input: { sessionId: "LIVE", personId: "OWNER" })'), 'mentor'),
    offerSeat: ask(
      (s) =>
        `offerSeat(input: { id: "${randomUUID()}", sessionId: "${s.ids.live}", seat: NOTE_TAKER, personId: "${s.ids.guest}" })`,
      'mentor',
    ),
    answerSeatOffer: ask((s) => `answerSeatOffer(input: { id: "${s.ids.offer}", accept: false })`, 'owner'),
    withdrawSeatOffer: ask((s) => `withdrawSeatOffer(id: "${s.ids.offer}")`, 'mentor'),
    layDownSeat: ask(input('layDownSeat(input: { sessionId: "LIVE", seat: OBSERVER })'), group),
    // what was asked already: the mentor is there, so nothing new can be
    takeOverLead: ask(
      (s) => `takeOverLead(input: { id: "${s.ids.offer}", sessionId: "${s.ids.live}" })`,
      'owner mentor',
    ),
    rateContribution: ask((s) => `rateContribution(input: { id: "${s.ids.said}", rating: COLD })`, 'owner'),
    voteForCase: ask(input('voteForCase(input: { sessionId: "LIVE", personId: "OWNER" })'), 'owner'), // as before: it is chosen
    contribute: ask(
      input(`contribute(input: { id: "${randomUUID()}", sessionId: "LIVE", phase: "advice", kind: NOTE, text: "a" })`),
      'owner',
    ),
    agree: ask(
      input(
        `agree(input: { id: "${randomUUID()}", sessionId: "LIVE", ownerId: "OWNER", text: "call", dueOn: "2027-05-01" })`,
      ),
      group,
    ),
    answerOwnAgreement: ask(
      (s) => `answerOwnAgreement(input: { id: "${s.ids.answeredAlone}", outcome: TRIED })`,
      'owner',
    ),
    answerAgreement: ask(
      (s) => `answerAgreement(input: { id: "${s.ids.answered}", sessionId: "${s.ids.live}", outcome: DONE })`,
      'owner mentor',
    ),
  },
  subscriptions: {
    myAgreementsChanged: ask('myAgreementsChanged', 'owner', () => ({})),
    sessionLive: ask((s) => `sessionLive(sessionId: "${s.ids.live}")`, group, screen),
  },
};
