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
  const mentees = [owner, member].map(({ id }, i) => ({
    ...{ ...person(id), open: 0, team: i, years: 1, needs: [0], prefers: [] },
  }));
  const mentors = [
    { ...person(`${mentor.id}/0`), team: 2, years: 9, manages: [], prefers: [], expertise: [[0, 2]], cap: [1, 6] },
  ];
  const params = { maxExceptions: 2, minGapYears: 3, maxTzDiff: 180, agendaMax: 2, fairFloor: 45, stability: 8 };
  const instance = {
    ...{ format: 'crossmatch/1', name: 'x', tags: 1, disciplines: 1, teams: 3, projects: 0, related: [] },
    ...{ params: { ...params, intensiveFte: 40, intensiveMonths: 6 }, sites: [{ name: 'a', tz: 60 }] },
    ...{ mentees, mentors, forbidden: [], vetoes: [], locks: [], previous: [] },
  };
  const material = { instance, menteeIds: [owner.id, member.id], mentorIds: [mentor.id], needIds: [ids.need] };
  await w.insert(MatchInput, { runId: proposalId, material: { ...material, disciplineIds: [null] } as never });
  const proposal = { id: proposalId, ...of, programmeId: programme.id, state: ProposalState.DRAFT, version: 1 };
  await w.insert(Proposal, { ...proposal, bound: 80, createdAt: now, publishedAt: now });
  const groupId = group.id; // as if it was made from it
  await w.insert(ProposedGroup, { id: groupId, ...of, proposalId, mentorId: mentor.id, number: 1 });
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
  const other = await w.newProgramme(organisation);
  const going = { id: randomUUID(), ...of, programmeId: other.id, state: MatchRunState.RUNNING, ...running };
  await w.insert(MatchRun, going);
  Object.assign(ids, { proposal: proposalId, proposedGroup: groupId, going: going.id });
}

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
      HR: 'id state version bound createdAt publishedAt mentees placed objective gap legal groups unplaced changes canUndo weights fairFloor run canRedo',
    }),
    ProposalChange: row(ProposalChange, ({ ids }) => ({ proposalId: ids.proposal }), {
      HR: 'id kind at by person from to reason',
      none: 'undoneAt undoneBy',
    }),
    ProposedGroup: at(proposed('...It'), {
      HR: 'id number years least most slot score locked members mentor agenda',
      none: 'problems',
    }),
    ProposedMember: at(proposed('members { ...It }'), {
      HR: 'locked score components person needs confirmed years otherDiscipline exceptionReason',
    }),
    ScoreComponents: at(proposed('members { components { ...It } }'), {
      HR: 'need discipline preference seniority location slot',
    }),
    UnplacedPerson: at((s) => `${proposal(s)} { unplaced { ...It } }`, {
      HR: 'reason person needs confirmed',
      none: 'remedy',
    }),
    MatchReason: at((s) => `${proposal(s)} { unplaced { reason { ...It } } }`, {
      HR: 'key person slot',
      none: 'count discipline',
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
        HR: 'groupId allowed canExcept score gain',
        none: 'reasons',
      },
    ),
  },
  queries: {
    matchRun: ask(({ ids }) => `matchRun(id: "${ids.proposal}")`, 'HR'),
    proposal: ask(proposal, 'HR'),
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
    // nothing was undone, so that there is nothing to do again: its own spec tells who may
    redoProposalChange: ask(({ ids }) => `redoProposalChange(proposalId: "${ids.proposal}")`, 'none'),
    undoProposalChange: ask(({ ids }) => `undoProposalChange(proposalId: "${ids.proposal}")`, 'HR'),
    publishProposal: ask(({ ids }) => `publishProposal(id: "${ids.proposal}")`, 'HR'),
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
