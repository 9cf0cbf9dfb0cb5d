import { pairOf } from './field.js';
import type { Plan, PlannedGroup } from './model.js';
import type { Prepared } from './prepare.js';

/** The plan in which each mentee has this mentor (or -1), with the agenda and slot that make each group worth most. */
export function planOf(prepared: Prepared, mentorOf: ArrayLike<number>): Plan {
  const members: number[][] = prepared.instance.mentors.map(() => []);
  const unplaced: number[] = [];
  for (let i = 0; i < mentorOf.length; i++) (members[mentorOf[i]] ?? unplaced).push(i);
  const groups = members.flatMap((own, mentor) =>
    own.length ? [{ mentor, ...bestMeeting(prepared, mentor, own), members: own }] : [],
  );
  return { format: 'crossmatch-assignment/1', groups, unplaced };
}

/**
 * The slot and agenda that make a group worth most, the first of equals; slot -1 when they have none in common. Needs
 * that nobody in the group has stay off the agenda.
 */
export function bestMeeting(
  prepared: Prepared,
  mentor: number,
  members: number[],
): Pick<PlannedGroup, 'slot' | 'agenda'> {
  const { field, instance, agendas } = prepared;
  const common = prepared.rules.slotsOf(mentor, members);
  let [slot, mostVotes] = [-1, -1];
  for (let s = 0; s < 32; s++) {
    if (!(common & (1 << s))) continue;
    const votes = members.filter((i) => field.preferred[i] & (1 << s)).length;
    if (votes > mostVotes) [slot, mostVotes] = [s, votes];
  }
  const rows = members.map((i) => pairOf(field, i, mentor) * field.stride).filter((row) => row >= 0);
  const worth = agendas[mentor].map((_, a) => rows.reduce((sum, row) => sum + field.value[row + a], 0));
  const best = agendas[mentor][worth.indexOf(Math.max(...worth))] ?? [];
  return { slot, agenda: best.filter((need) => members.some((i) => instance.mentees[i].needs.includes(need))) };
}
