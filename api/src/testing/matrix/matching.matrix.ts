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
async function prepare({ w, organisation, programme, people, ids }: Scene): Promise<void> {
  const { owner, member, mentor, HR } = people;
  const of = { organisationId: organisation.id };
  const now = new Date();
  const running = { effort: MatchEffort.QUICK, seed: 1, startedAt: now, seenAt: now };
  const known = { ...running, mentees: 2, placed: 1, objective: 60, bound: 80, finishedAt: now };
  const proposalId = randomUUID();
  const run = { id: proposalId, ...of, programmeId: programme.id, state: MatchRunState.DONE, ...known };
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
  const groupId = randomUUID();
  await w.insert(ProposedGroup, { id: groupId, ...of, proposalId, mentorId: mentor.id, number: 1 });
  await w.insert(ProposedPlace, { proposalId, ...of, personId: member.id, groupId, locked: false });
  await w.insert(ProposedPlace, { proposalId, ...of, personId: owner.id, groupId: null, locked: false });
  await w.insert(ProposalChange, {
    ...{ id: randomUUID(), ...of, proposalId, step: 1, kind: ProposalChangeKind.MOVED, byId: HR.id },
    ...{ personId: owner.id, fromId: groupId, toId: null, at: now, undoneAt: null },
  });
  const other = await w.newProgramme(organisation);
  const going = { id: randomUUID(), ...of, programmeId: other.id, state: MatchRunState.RUNNING, ...running };
  await w.insert(MatchRun, going);
  Object.assign(ids, { proposal: proposalId, proposedGroup: groupId, going: going.id });
}

const proposal = ({ ids }: Scene) => `proposal(id: "${ids.proposal}")`;
const group = (inside: string) => (s: Scene) => `${proposal(s)} { groups { ${inside} } }`;

export const matchingMatrix: Matrix = {
  prepare,
  adds: { Programme: { HR: 'matchRuns proposals' } },
  types: {
    MatchRun: row(MatchRun, ({ ids }) => ({ id: ids.proposal }), {
      HR: 'id state stage percent effort seed mentees placed objective bound startedAt finishedAt gap proposal',
    }),
    Proposal: row(Proposal, ({ ids }) => ({ id: ids.proposal }), {
      HR: 'id state version bound createdAt publishedAt mentees placed objective gap legal groups unplaced changes canUndo',
    }),
    ProposalChange: row(ProposalChange, ({ ids }) => ({ proposalId: ids.proposal }), {
      HR: 'id kind at by person',
      none: 'undoneAt',
    }),
    ProposedGroup: at(group('...It'), {
      HR: 'id number least most slot score locked members mentor agenda',
      none: 'problems',
    }),
    ProposedMember: at(group('members { ...It }'), { HR: 'locked score components person needs' }),
    ScoreComponents: at(group('members { components { ...It } }'), {
      HR: 'need discipline preference seniority location slot',
    }),
    UnplacedPerson: at((s) => `${proposal(s)} { unplaced { ...It } }`, { HR: 'reason person needs', none: 'remedy' }),
    MatchReason: at((s) => `${proposal(s)} { unplaced { reason { ...It } } }`, {
      HR: 'key person slot',
      none: 'count discipline',
    }),
    PlaceOption: at(
      (s) => `placeOptions(proposalId: "${s.ids.proposal}", personId: "${s.people.owner.id}") { ...It }`,
      {
        HR: 'groupId allowed score gain',
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
    proposalChanged: ask(
      ({ ids }) => `proposalChanged(id: "${ids.proposal}")`,
      'HR',
      ({ ids }) => ({ ids: { proposalId: ids.proposal } }),
    ),
  },
};
