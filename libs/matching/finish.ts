import { type Columns, columnsOf } from './columns.js';
import { type Groups, IMPOSSIBLE } from './groups.js';

const NOBODY = -1;
/** What it costs to make another group too small. */
const SPOILED = 10_000;

interface Way {
  gain: number;
  pair: number;
  /** The member who goes on to another group to make room, and where to. */
  other: number;
  onward: number;
}

/**
 * Makes a division one that can be published: groups that are too small are dissolved, then everyone without a place
 * is tried in every group, directly or, when there is time, by sending one member on, and gets the best place there is.
 */
export function finish(groups: Groups, thorough: boolean): void {
  const { field } = groups;
  fillSmall(groups, (j) => field.anchored[j] === 1, -IMPOSSIBLE);
  for (let j = 0; j < field.mentors; j++) if (groups.size[j] < field.capMin[j]) groups.dissolve(j);
  let placed = -1;
  while (placed !== groups.placed) {
    placed = groups.placed;
    for (let i = 0; i < field.mentees; i++) if (groups.mentorOf[i] < 0) place(groups, i, thorough);
  }
}

/** Fills groups that are too small with whom it costs least, and no one who costs more than `limit`. */
export function fillSmall(groups: Groups, isWanted: (j: number) => boolean, limit: number): void {
  const { mentors, capMin } = groups.field;
  const small: number[] = [];
  for (let j = 0; j < mentors; j++) if (groups.size[j] && groups.size[j] < capMin[j] && isWanted(j)) small.push(j);
  if (!small.length) return;
  const columns = columnsOf(groups.field);
  for (const j of small.sort((a, b) => groups.size[b] - groups.size[a] || a - b)) fill(groups, columns, j, -limit);
}

function fill(groups: Groups, columns: Columns, j: number, least: number): void {
  const { field } = groups;
  while (groups.size[j] < field.capMin[j]) {
    let [best, most] = [NOBODY, least];
    for (let at = columns.start[j]; at < columns.start[j + 1]; at++) {
      if (groups.mentorOf[columns.mentee[at]] === j) continue;
      const worth = gainOf(groups, columns.pair[at]);
      if (worth > most) [best, most] = [columns.pair[at], worth];
    }
    if (best < 0) return;
    const [i, value] = [field.menteeOf[best], groups.changed(j, NOBODY, best)];
    if (groups.mentorOf[i] >= 0) groups.leave(i, groups.changed(groups.mentorOf[i], i, NOBODY));
    groups.join(best, value);
  }
}

function gainOf(groups: Groups, pair: number): number {
  const { field } = groups;
  const [i, j] = [field.menteeOf[pair], field.mentorOf[pair]];
  const from = groups.mentorOf[i];
  const joined = groups.changed(j, NOBODY, pair);
  if (joined === IMPOSSIBLE || (from >= 0 && field.pin[i] >= 0)) return IMPOSSIBLE;
  const spoils = from >= 0 && groups.size[from] <= field.capMin[from];
  if (spoils && field.anchored[from]) return IMPOSSIBLE;
  return joined - (from >= 0 ? groups.value[from] - groups.changed(from, i, NOBODY) : 0) - (spoils ? SPOILED : 0);
}

/** Gives somebody without a place the best there is in the groups, directly or by sending one member on. */
export function place(groups: Groups, i: number, thorough: boolean): void {
  const { rowStart, mentorOf } = groups.field;
  let best: Way | undefined;
  for (let pair = rowStart[i]; pair < rowStart[i + 1]; pair++) {
    if (groups.size[mentorOf[pair]] === 0) continue;
    for (const way of waysInto(groups, pair, thorough)) if (!best || way.gain > best.gain) best = way;
  }
  if (best) take(groups, best);
}

function waysInto(groups: Groups, pair: number, thorough: boolean): Way[] {
  const j = groups.field.mentorOf[pair];
  const value = groups.changed(j, NOBODY, pair);
  if (value !== IMPOSSIBLE) return [{ gain: value - groups.value[j], pair, other: NOBODY, onward: NOBODY }];
  if (!thorough) return [];
  return groups.membersOf(j).flatMap((other) => {
    const joined = groups.changed(j, other, pair);
    return joined === IMPOSSIBLE ? [] : waysOn(groups, pair, other, joined - groups.value[j]);
  });
}

function waysOn(groups: Groups, pair: number, other: number, gain: number): Way[] {
  const { rowStart, mentorOf } = groups.field;
  const ways: Way[] = [];
  for (let onward = rowStart[other]; onward < rowStart[other + 1]; onward++) {
    const third = mentorOf[onward];
    if (third === mentorOf[pair] || groups.size[third] === 0) continue;
    const sent = groups.changed(third, NOBODY, onward);
    if (sent !== IMPOSSIBLE) ways.push({ gain: gain + sent - groups.value[third], pair, other, onward });
  }
  return ways;
}

function take(groups: Groups, { pair, other, onward }: Way): void {
  if (other !== NOBODY) {
    groups.leave(other, groups.changed(groups.mentorOf[other], other, NOBODY));
    groups.join(onward, groups.changed(groups.field.mentorOf[onward], NOBODY, onward));
  }
  groups.join(pair, groups.changed(groups.field.mentorOf[pair], NOBODY, pair));
}
