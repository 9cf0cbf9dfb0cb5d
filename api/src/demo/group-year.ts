import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@api/platform';
import { DateTime } from 'luxon';
import { Actor } from './actor.js';

const ZONE = 'Europe/Amsterdam';

const GROUPS = `query ($id: ID!) { programme(id: $id) { groups(first: 2) { edges { node { id members { role person { id } } } } } } }`;
const CONFIRM = 'mutation ($programmeId: ID!) { confirmEnrolment(programmeId: $programmeId) { id } }';
const ACCEPT = 'mutation ($groupId: ID!) { acceptConfidentiality(groupId: $groupId) { id } }';
const PROPOSE = `query ($input: ProposeSessions!) { sessionProposal(input: $input) { at minutes dates { on kind } } }`;
const PLAN = 'mutation ($input: PlanSessions!) { planSessions(input: $input) { id } }';
const ADD = 'mutation ($input: AddSession!) { addSession(input: $input) { id } }';

const GOAL = 'mutation ($input: SetLearningGoal!) { setLearningGoal(input: $input) { id } }';

const goals = [
  {
    wish: 'In een overleg mijn punt maken zonder eromheen te draaien',
    why: 'Ik kom er vaak niet tussen, en dan gaat het besluit de verkeerde kant op.',
    hoped: 'In elk overleg zeg ik één keer duidelijk wat ik vind.',
    firstStep: 'Vóór het teamoverleg één zin opschrijven die ik wil zeggen',
    shared: true,
  },
  { wish: 'Nee zeggen tegen werk dat er niet meer bij past', why: 'Ik zeg te snel ja.', shared: false },
  { wish: 'Mijn voorstel overtuigend presenteren aan het bestuur', shared: true },
];

interface Group {
  id: string;
  members: { role: string; person: { id: string } }[];
}

interface Proposal {
  sessionProposal: { at: string; minutes: number; dates: { on: string; kind: string }[] };
}

/** What has happened in the groups that a visitor can enter: agreements accepted, the year planned, a session today. */
@Injectable()
export class GroupYear {
  constructor(
    private readonly actor: Actor,
    private readonly clock: Clock,
  ) {}

  async begin(hr: string, programmeId: string): Promise<void> {
    type Answer = { programme: { groups: { edges: { node: Group }[] } } };
    const { programme } = await this.actor.ask<Answer>(hr, GROUPS, { id: programmeId });
    const [underWay, toPlan] = programme.groups.edges.map(({ node }) => node);
    for (const group of [underWay, toPlan]) await this.take(group, programmeId);
    const mentor = underWay.members.find(({ role }) => role === 'MENTOR')!.person.id;
    await this.plan(underWay.id, mentor);
    await this.soon(underWay.id, mentor);
    await this.goals(underWay);
  }

  /** Everybody in it said yes, and agreed to keep what is said in it. */
  private async take({ id: groupId, members }: Group, programmeId: string): Promise<void> {
    for (const { person } of members) {
      await this.actor.ask(person.id, CONFIRM, { programmeId });
      await this.actor.ask(person.id, ACCEPT, { groupId });
    }
  }

  /** The whole series as it is proposed. */
  private async plan(groupId: string, mentor: string): Promise<void> {
    const { sessionProposal } = await this.actor.ask<Proposal>(mentor, PROPOSE, { input: { groupId } });
    const { at, minutes, dates } = sessionProposal;
    const sessions = dates.map(({ on, kind }) => ({ id: randomUUID(), on, kind, at }));
    await this.actor.ask(mentor, PLAN, { input: { id: randomUUID(), groupId, minutes, sessions } });
  }

  /** A session that a visitor can open at once: within the hour, or else tomorrow morning. */
  private async soon(groupId: string, mentor: string): Promise<void> {
    const now = DateTime.fromJSDate(this.clock.now(), { zone: ZONE });
    const hour = now.plus({ hours: 1 }).startOf('hour');
    const start = hour.hour >= 7 && hour.hour < 21 ? hour : now.plus({ days: 1 }).set({ hour: 10, minute: 0 });
    const [on, at] = [start.toISODate(), start.toFormat('HH:mm')];
    const input = { id: randomUUID(), groupId, kind: 'INTERVISIE', minutes: 120, on, at };
    await this.actor.ask(mentor, ADD, { input });
  }

  private async goals({ id: groupId, members }: Group): Promise<void> {
    const mentees = members.filter(({ role }) => role === 'MENTEE');
    for (const [i, goal] of goals.entries())
      await this.actor.ask(mentees[i % 2].person.id, GOAL, { input: { ...goal, id: randomUUID(), groupId } });
  }
}
