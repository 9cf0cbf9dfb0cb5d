import { randomUUID } from 'node:crypto';
import {
  MatchEffort,
  MatchInput,
  MatchRun,
  MatchRunState,
  Proposal,
  ProposalChange,
  ProposalChangeKind,
  ProposalState,
  ProposedGroup,
  ProposedPlace,
} from '@api/matching';
import type { Person } from '@api/people';
import { Enrolment, EnrolmentRole } from '@api/programme';
import { ask, at, type Matrix, row } from './matrix.js';
import type { Scene } from './scene.js';

const person = (id: string) => ({
  ...{ id, discipline: 0, site: 0, projects: [] },
  slots: [1, 0] as [number, number],
});

/** A proposal of one group with the member in it and the owner in the tray, and a run that goes on. */
async function prepare({ w, organisation, programme, group, people, ids }: Scene): Promise<void> {
  const { owner, member, mentor, HR } = people;
  const of = { organisationId: organisation.id };
  const now = new Date();
  const running = { effort: MatchEffort.QUICK, seed: 1, startedAt: now, seenAt: now };
  const known = { ...running, mentees: 2, placed: 1, objective: 60, bound: 80, finishedAt: now };
  const proposalId = randomUUID();
  const by = { state: MatchRunState.DONE, startedById: HR.id };
  const run = { id: proposalId, ...of, programmeId: programme.id, ...by, ...known };
  await w.insert(MatchRun, run);
  const [late, second, third, extra] = await addOthers(w, of, programme.id);
  const menteeIds = [owner.id, member.id, late.id, extra.id];
  const mentorIds = [mentor.id, second.id, third.id];
  // the last ones can only meet each other
  const slotsOf = (id: string) => [id === late.id || id === third.id ? 2 : 1, 0];
  const mentees = menteeIds.map((id, i) => ({
    ...{ ...person(id), open: 0, team: i, years: 1, needs: [0], prefers: [], slots: slotsOf(id) },
  }));
  const mentors = mentorIds.map((id, j) => ({
    ...{ ...person(`${id}/0`), team: 4 + j, years: 9, manages: [], prefers: [], expertise: [[0, 2]] },
    ...{ cap: [1, 6], slots: slotsOf(id) },
  }));
  const params = { maxExceptions: 2, minGapYears: 3, maxTzDiff: 180, agendaMax: 2, fairFloor: 45, stability: 8 };
  const instance = {
    ...{ format: 'crossmatch/1', name: 'x', tags: 1, disciplines: 1, teams: 7, projects: 0, related: [] },
    ...{ params: { ...params, intensiveFte: 40, intensiveMonths: 6 }, sites: [{ name: 'a', tz: 60 }] },
    ...{ mentees, mentors, forbidden: [], vetoes: [], previous: [] },
    // who was fixed with somebody who can never meet then
    locks: [[2, 0]],
  };
  const material = { instance, wishes: { vetoes: [], forbidden: [] }, menteeIds, mentorIds, needIds: [ids.need] };
  await w.insert(MatchInput, { runId: proposalId, material: { ...material, disciplineIds: [null] } as never });
  const proposal = { id: proposalId, ...of, programmeId: programme.id, state: ProposalState.DRAFT, version: 1 };
  await w.insert(Proposal, { ...proposal, bound: 80, createdAt: now, publishedAt: now });
  const groupId = group.id; // as if it was made from it
  const [secondId, thirdId] = [randomUUID(), randomUUID()];
  for (const [at, id] of [groupId, secondId, thirdId].entries())
    await w.insert(ProposedGroup, {
      ...{ id, ...of, proposalId, mentorId: mentorIds[at], number: at + 1 },
      partnerId: at ? null : ids.partner,
    });
  const unlocked = { proposalId, ...of, locked: false };
  await w.insert(ProposedPlace, { ...unlocked, personId: extra.id, groupId: secondId });
  await w.insert(ProposedPlace, { ...unlocked, personId: late.id, groupId: null });
  await w.insert(ProposedPlace, {
    proposalId,
    ...of,
    personId: member.id,
    groupId,
    locked: false,
    exceptionReason: 'private',
  });
  await w.insert(ProposedPlace, { proposalId, ...of, personId: owner.id, groupId: null, locked: false });
  await w.insert(ProposalChange, {
    ...{ id: randomUUID(), ...of, proposalId, step: 1, kind: ProposalChangeKind.MOVED, byId: HR.id },
    ...{ personId: owner.id, fromId: groupId, toId: groupId, at: now, undoneAt: null },
    ...{ reason: 'private', fromReason: null },
  });
  await w.insert(ProposalChange, {
    ...{ id: randomUUID(), ...of, proposalId, step: 2, kind: ProposalChangeKind.LOCKED, byId: HR.id },
    ...{ personId: owner.id, fromId: null, toId: groupId, at: now, undoneAt: now, undoneById: HR.id },
  });
  const other = await w.newProgramme(organisation);
  const going = { id: randomUUID(), ...of, programmeId: other.id, state: MatchRunState.RUNNING, ...running };
  await w.insert(MatchRun, going);
  Object.assign(ids, { proposal: proposalId, proposedGroup: groupId, going: going.id });
}

/** A mentee who has no time when others have, two mentors, and one more mentee. */
async function addOthers(w: Scene['w'], { organisationId }: { organisationId: string }, programmeId: string) {
  const { MENTEE, MENTOR } = EnrolmentRole;
  const people: Person[] = [];
  for (const role of [MENTEE, MENTOR, MENTOR, MENTEE]) {
    const person = await w.newPerson({ id: organisationId, name: '' });
    people.push(person);
    await w.insert(Enrolment, {
      ...{ id: randomUUID(), organisationId, programmeId, personId: person.id, role },
      ...{ availability: 3, preferred: 1, groups: 1, openToOther: true, confirmedAt: new Date() },
    });
  }
  return people;
}

const why = ({ ids, people }: Scene) =>
  `placeExplanation(proposalId: "${ids.proposal}", personId: "${people.member.id}")`;
const proposal = ({ ids }: Scene) => `proposal(id: "${ids.proposal}")`;
const usual =
  'maxExceptions: 2, minGapYears: 3, fairFloor: 45, needWeight: 2, disciplineWeight: 2, preferenceWeight: 2';
const rules = ({ programme }: Scene) =>
  `{ id: "${programme.id}", ${usual}, seniorityWeight: 2, locationWeight: 2, slotWeight: 2 }`;
const trial = (s: Scene) => `matchingRulesTried(proposalId: "${s.ids.proposal}", rules: ${rules(s)})`;
const figures = { placed: 1, groups: 1, score: 80, wrong: 0 };
/** A delivery of the stream that tries rules. */
const tried = ({ ids }: Scene) => ({
  ...{ proposalId: ids.proposal, done: true, percent: 100, mentees: 2, moved: 0, gained: 0, lost: 0 },
  ...{ now: figures, then: figures },
});
const proposed = (inside: string) => (s: Scene) => `${proposal(s)} { groups { ${inside} } }`;

export const matchingMatrix: Matrix = {
  prepare,
  adds: { Programme: { HR: 'matchRuns proposals' }, MentorGroup: { HR: 'exceptions' } },
  types: {
    MatchRun: row(MatchRun, ({ ids }) => ({ id: ids.proposal }), {
      HR: 'id state stage percent effort seed mentees placed objective bound startedAt startedBy finishedAt gap proposal',
    }),
    Proposal: row(Proposal, ({ ids }) => ({ id: ids.proposal }), {
      HR: 'id state version bound createdAt publishedAt mentees placed objective gap legal groups unplaced conflicts changes canUndo weights fairFloor run canRedo',
    }),
    ProposalChange: row(ProposalChange, ({ ids }) => ({ proposalId: ids.proposal }), {
      HR: 'id kind at by person from to reason',
      none: 'undoneAt undoneBy',
    }),
    ProposedGroup: at(proposed('...It'), {
      HR: 'id number years least most slot score locked members mentor partner agenda obstacle',
      none: 'problems',
    }),
    ProposedMember: at(proposed('members { ...It }'), {
      HR: 'locked score components person needs confirmed years otherDiscipline exceptionReason',
    }),
    ScoreComponents: at(proposed('members { components { ...It } }'), {
      HR: 'need discipline preference seniority location slot',
    }),
    UnplacedPerson: at((s) => `${proposal(s)} { unplaced { ...It } }`, {
      HR: 'reason person needs confirmed near remedy',
    }),
    NearMentor: at((s) => `${proposal(s)} { unplaced { near { ...It } } }`, {
      HR: 'mentor groupId reasons partner',
    }),
    MatchRemedy: at((s) => `${proposal(s)} { unplaced { remedy { ...It } } }`, {
      HR: 'key mentor slot moves',
      none: 'count partner',
    }),
    RemedyMove: at((s) => `${proposal(s)} { unplaced { remedy { moves { ...It } } } }`, {
      HR: 'groupId person mentor',
      none: 'fromId partner',
    }),
    MatchConflict: at((s) => `${proposal(s)} { conflicts { ...It } }`, { HR: 'rules mentors fixed' }),
    PlaceExplanation: at((s) => `${why(s)} { ...It }`, { HR: 'score components most needs next mentor partner' }),
    NeedOffer: at((s) => `${why(s)} { needs { ...It } }`, { HR: 'level onAgenda need' }),
    NextBestGroup: at((s) => `${why(s)} { next { ...It } }`, {
      HR: 'groupId score cost gain mentor',
      none: 'reasons partner',
    }),
    MatchReason: at((s) => `${proposal(s)} { unplaced { reason { ...It } } }`, {
      HR: 'key count',
      none: 'person slot discipline',
    }),
    RulesTrial: at(
      (s) => `subscription { ${trial(s)} { ...It } }`,
      {
        ...{ HR: 'done percent mentees now then moved gained lost' },
      },
      { event: tried },
    ),
    TrialFigures: at(
      (s) => `subscription { ${trial(s)} { now { ...It } } }`,
      { HR: 'placed groups score wrong' },
      { event: tried },
    ),
    DisciplineException: at(({ ids }) => `mentorGroup(id: "${ids.proposedGroup}") { exceptions { ...It } }`, {
      HR: 'person reason',
    }),
    PlaceOption: at(
      (s) => `placeOptions(proposalId: "${s.ids.proposal}", personId: "${s.people.owner.id}") { ...It }`,
      {
        HR: 'groupId allowed canExcept score gain reasons',
      },
    ),
  },
  queries: {
    matchRun: ask(({ ids }) => `matchRun(id: "${ids.proposal}")`, 'HR'),
    proposal: ask(proposal, 'HR'),
    placeExplanation: ask(why, 'HR'),
    placeOptions: ask((s) => `placeOptions(proposalId: "${s.ids.proposal}", personId: "${s.people.owner.id}")`, 'HR'),
  },
  mutations: {
    startMatchRun: ask(
      ({ programme }) => `startMatchRun(input: { id: "${randomUUID()}", programmeId: "${programme.id}" })`,
      'HR',
    ),
    cancelMatchRun: ask(({ ids }) => `cancelMatchRun(id: "${ids.going}")`, 'HR'),
    movePerson: ask(
      ({ ids, people }) =>
        `movePerson(input: { proposalId: "${ids.proposal}", personId: "${people.owner.id}", groupId: "${ids.proposedGroup}" })`,
      'HR',
    ),
    lockPerson: ask(
      ({ ids, people }) =>
        `lockPerson(input: { proposalId: "${ids.proposal}", personId: "${people.member.id}", locked: true })`,
      'HR',
    ),
    lockProposedGroup: ask(
      ({ ids }) => `lockProposedGroup(input: { groupId: "${ids.proposedGroup}", locked: true })`,
      'HR',
    ),
    redoProposalChange: ask(({ ids }) => `redoProposalChange(proposalId: "${ids.proposal}")`, 'HR'),
    undoProposalChange: ask(({ ids }) => `undoProposalChange(proposalId: "${ids.proposal}")`, 'HR'),
    // one mentee is too few, so that not even HR may publish it: its own spec tells who else may not
    publishProposal: ask(({ ids }) => `publishProposal(id: "${ids.proposal}")`, 'none'),
  },
  subscriptions: {
    matchRunChanged: ask(
      ({ programme }) => `matchRunChanged(programmeId: "${programme.id}")`,
      'HR',
      ({ ids }) => ({ ids: { runId: ids.proposal } }),
    ),
    matchingRulesTried: ask((s) => trial(s), 'HR', tried),
    proposalChanged: ask(
      ({ ids }) => `proposalChanged(id: "${ids.proposal}")`,
      'HR',
      ({ ids }) => ({ ids: { proposalId: ids.proposal } }),
    ),
  },
};
