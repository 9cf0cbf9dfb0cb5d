import { randomUUID } from 'node:crypto';
import { LearningGoal } from '@api/learning-goal';
import { ask, type Matrix, row } from './matrix.js';
import type { Scene } from './scene.js';

async function prepare({ w, organisation, group, people, ids }: Scene): Promise<void> {
  const own = { organisationId: organisation.id, groupId: group.id, ownerId: people.owner.id, createdAt: new Date() };
  const words = { wish: 'w', why: 'y', firstStep: 's', firstStepOn: '2027-02-01', level: 1, parkedBecause: 'p' };
  const scale = { muchLess: 'a', less: 'b', hoped: 'c', more: 'd', muchMore: 'e' };
  const add = async (goal: Partial<LearningGoal>) =>
    (await w.insert(LearningGoal, { id: randomUUID(), ...own, ...words, ...scale, ...goal })).id;
  ids.sharedGoal = await add({ shared: true, state: 'ACHIEVED', achievedAt: new Date() });
  ids.privateGoal = await add({});
  ids.removedGoal = await add({ removedAt: new Date() });
}

const changing = (id: string) => `id: "${id}", wish: "other", version: 1`;

/** A goal that is shared is the group's to see; of a private one only the owner gets an answer. */
export const learningGoalMatrix: Matrix = {
  prepare,
  types: {
    LearningGoal: row(LearningGoal, ({ ids }) => ({ id: ids.sharedGoal }), {
      'owner member mentor': `id wish why muchLess less hoped more muchMore level firstStep firstStepOn state parkedBecause
        achievedAt shared version`,
    }),
  },
  adds: { Membership: { 'owner member mentor': 'sharedGoals' }, Me: { owner: 'learningGoals' } },
  queries: { learningGoal: ask(({ ids }) => `learningGoal(id: "${ids.privateGoal}")`, 'owner') },
  mutations: {
    setLearningGoal: ask(
      ({ group, ids }) => `setLearningGoal(input: { id: "${ids.fresh}", groupId: "${group.id}", wish: "learn" })`,
      'owner member mentor',
    ),
    changeLearningGoal: ask(({ ids }) => `changeLearningGoal(input: { ${changing(ids.sharedGoal)} })`, 'owner'),
    moveLearningGoal: ask(
      ({ ids }) => `moveLearningGoal(input: { id: "${ids.sharedGoal}", from: ACHIEVED, to: PRACTISING })`,
      'owner',
    ),
    placeOnScale: ask(({ ids }) => `placeOnScale(input: { id: "${ids.sharedGoal}", level: 2 })`, 'owner'),
    shareLearningGoal: ask(({ ids }) => `shareLearningGoal(id: "${ids.sharedGoal}", shared: false)`, 'owner'),
    removeLearningGoal: ask(({ ids }) => `removeLearningGoal(id: "${ids.sharedGoal}")`, 'owner'),
    restoreLearningGoal: ask(({ ids }) => `restoreLearningGoal(id: "${ids.removedGoal}")`, 'owner'),
  },
};
