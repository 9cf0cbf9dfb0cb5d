import type { Matrix, ObjectRow, RootRow } from './matrix.js';
import { groupRepairMatrix } from './group-repair.matrix.js';
import { intervisieMatrix } from './intervisie.matrix.js';
import { learningGoalMatrix } from './learning-goal.matrix.js';
import { matchingMatrix } from './matching.matrix.js';
import { mentorGroupMatrix } from './mentor-group.matrix.js';
import { ownMethodMatrix } from './own-method.matrix.js';
import { peopleMatrix } from './people.matrix.js';
import { planningMatrix } from './planning.matrix.js';
import { programmeMatrix } from './programme.matrix.js';
import { signInMatrix } from './sign-in.matrix.js';
import { staffListMatrix } from './staff-list.matrix.js';

/** What each domain says of who sees what, in tier order. */
const matrices: Matrix[] = [
  peopleMatrix,
  signInMatrix,
  programmeMatrix,
  ownMethodMatrix,
  mentorGroupMatrix,
  matchingMatrix,
  planningMatrix,
  learningGoalMatrix,
  intervisieMatrix,
  groupRepairMatrix,
  // last, for a list that waits is out of date when there are more people
  staffListMatrix,
];

const together = <Row>(each: (Record<string, Row> | undefined)[]): Record<string, Row> => Object.assign({}, ...each);

/** Every type with what all domains together say of its fields. */
function everyType(): Record<string, ObjectRow> {
  const types = together(matrices.map(({ types }) => types));
  const whole = Object.fromEntries(
    Object.entries(types).map(([name, row]) => [name, { ...row, sees: { ...row.sees } }]),
  );
  for (const [name, sees] of matrices.flatMap(({ adds = {} }) => Object.entries(adds)))
    for (const [who, fields] of Object.entries(sees))
      whole[name].sees[who] = [whole[name].sees[who], fields].filter(Boolean).join(' ');
  return whole;
}

/** The whole matrix: all types, and the fields of the three roots. */
export const matrix = {
  prepare: matrices.flatMap(({ prepare }) => prepare ?? []),
  types: everyType(),
  roots: {
    Query: together<RootRow>(matrices.map(({ queries }) => queries)),
    Mutation: together<RootRow>(matrices.map(({ mutations }) => mutations)),
    Subscription: together<RootRow>(matrices.map(({ subscriptions }) => subscriptions)),
  },
};
