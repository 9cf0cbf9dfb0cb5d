import { randomUUID } from 'node:crypto';
import { GroupRule, HindranceRule, Repair, RepairMove, RepairState, RuleBreach } from '@api/group-repair';
import { ask, at, type Matrix, row } from './matrix.js';
import type { Scene } from './scene.js';

/** Two members whom a rule keeps apart, one repair that is open and one that HR dismissed. */
async function prepare({ w, organisation, programme, group, people, ids }: Scene): Promise<void> {
  const of = { organisationId: organisation.id, programmeId: programme.id };
  const hindrances = [{ rule: HindranceRule.NO_ROOM, count: 1 }];
  const found = { groupId: group.id, firstId: people.owner.id, secondId: people.member.id, foundAt: new Date() };
  await w.insert(RuleBreach, { id: randomUUID(), ...of, rule: GroupRule.SAME_TEAM, hindrances, ...found });
  const figures = { scoreBefore: 70, scoreAfter: 68, unsolved: 0, createdAt: new Date() };
  const made = { ...of, basis: 'x', cause: 'x', ...figures };
  const open = { ...made, state: RepairState.OPEN, decidedAt: null, decidedById: null, reason: null };
  const done = { state: RepairState.DISMISSED, decidedAt: new Date(), decidedById: people.HR.id, reason: 'private' };
  [ids.repair, ids.dismissed, ids.repairMove] = [randomUUID(), randomUUID(), randomUUID()];
  await w.insert(Repair, { id: ids.repair, ...open });
  await w.insert(Repair, { id: ids.dismissed, ...made, ...done });
  const move = { organisationId: organisation.id, personId: people.owner.id, fromId: group.id, toId: group.id };
  await w.insert(RepairMove, { id: ids.repairMove, repairId: ids.dismissed, ...move });
}

export const groupRepairMatrix: Matrix = {
  prepare,
  adds: { Programme: { HR: 'ruleBreaches repairs' }, MentorGroup: { HR: 'ruleBreaches' } },
  types: {
    RuleBreach: row(RuleBreach, (s) => ({ groupId: s.group.id }), {
      HR: 'id rule group first second foundAt hindrances',
    }),
    Repair: row(Repair, ({ ids }) => ({ id: ids.dismissed }), {
      HR: 'id state scoreBefore scoreAfter unsolved createdAt decidedAt decidedBy reason moves',
    }),
    RepairMove: row(RepairMove, ({ ids }) => ({ id: ids.repairMove }), { HR: 'id person from to role' }),
    MentorHindrance: at((s) => `programme(id: "${s.programme.id}") { ruleBreaches { hindrances { ...It } } }`, {
      HR: 'rule count',
    }),
  },
  mutations: {
    applyRepair: ask(({ ids }) => `applyRepair(id: "${ids.repair}")`, 'HR'),
    dismissRepair: ask(({ ids }) => `dismissRepair(input: { id: "${ids.repair}", reason: "private" })`, 'HR'),
    askForRepairAgain: ask(({ ids }) => `askForRepairAgain(id: "${ids.dismissed}")`, 'HR'),
  },
};
