import { candidates } from '../candidates.js';
import { type Field, pairOf } from '../field.js';
import { finish } from '../finish.js';
import { Groups, IMPOSSIBLE } from '../groups.js';
import type { Plan } from '../model.js';
import { planOf } from '../plan.js';
import type { Prepared } from '../prepare.js';
import { Random } from '../random.js';
import { Scout } from '../scout.js';

const NOBODY = -1;
const PENALTY = 30;
const CANDIDATES = { kept: 24, others: 24 };
/** Swaps that a team-maker tool tries for each person. */
const TRIES = 400;

/** Everybody in turn to where the group gains most; groups that stay too small are dissolved. */
export function greedy(prepared: Prepared): Plan {
  const groups = placeAll(candidates(prepared, new Scout(prepared.values), CANDIDATES));
  finish(groups, false);
  return planOf(prepared, groups.mentorOf);
}

/** What team-maker tools do: a first division, then swaps and moves at random that are kept when they are better. */
export function hillClimbing(prepared: Prepared): Plan {
  const field = candidates(prepared, new Scout(prepared.values), CANDIDATES);
  const groups = placeAll(field);
  const random = new Random(1);
  for (let left = field.mentees * TRIES; left > 0; left--) tryMove(groups, random);
  finish(groups, false);
  return planOf(prepared, groups.mentorOf);
}

function placeAll(field: Field): Groups {
  const groups = new Groups(field);
  groups.setPenalty(PENALTY);
  for (let i = 0; i < field.mentees; i++) {
    let [best, most] = [NOBODY, -Infinity];
    for (let pair = field.rowStart[i]; pair < field.rowStart[i + 1]; pair++) {
      const gain = groups.changed(field.mentorOf[pair], NOBODY, pair) - groups.value[field.mentorOf[pair]];
      if (gain > most) [best, most] = [pair, gain];
    }
    if (most > IMPOSSIBLE / 2) groups.join(best, groups.changed(field.mentorOf[best], NOBODY, best));
  }
  return groups;
}

function tryMove(groups: Groups, random: Random): void {
  const { field } = groups;
  const i = random.below(field.mentees);
  const count = field.rowStart[i + 1] - field.rowStart[i];
  if (!count) return;
  const pair = field.rowStart[i] + random.below(count);
  const [from, to] = [groups.mentorOf[i], field.mentorOf[pair]];
  if (from === to) return;
  if (groups.size[to] < field.capMax[to] && random.unit() < 0.5) move(groups, i, pair);
  else if (groups.size[to] && from >= 0)
    swap(groups, i, pair, groups.members[to * field.widest + random.below(groups.size[to])]);
}

function move(groups: Groups, i: number, pair: number): void {
  const [from, to] = [groups.mentorOf[i], groups.field.mentorOf[pair]];
  const joined = groups.changed(to, NOBODY, pair);
  const left = from < 0 ? 0 : groups.changed(from, i, NOBODY);
  const gain = joined - groups.value[to] + (from < 0 ? PENALTY : left - groups.value[from]);
  if (gain <= 0) return;
  if (from >= 0) groups.leave(i, left);
  groups.join(pair, joined);
}

function swap(groups: Groups, i: number, pair: number, other: number): void {
  const [from, to] = [groups.mentorOf[i], groups.field.mentorOf[pair]];
  const back = pairOf(groups.field, other, from);
  if (back < 0) return;
  const joined = groups.changed(to, other, pair);
  const left = groups.changed(from, i, back);
  if (joined - groups.value[to] + left - groups.value[from] <= 0) return;
  groups.leave(other, groups.value[to]);
  groups.leave(i, groups.value[from]);
  groups.join(pair, joined);
  groups.join(back, left);
}
