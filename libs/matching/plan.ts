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
  const { instance, values, rules } = prepared;
  const common = rules.slotsOf(mentor, members);
  let [slot, mostVotes] = [-1, -1];
  for (let s = 0; s < 32; s++) {
    if (!(common & (1 << s))) continue;
    const votes = members.filter((i) => instance.mentees[i].slots[1] & (1 << s)).length;
    if (votes > mostVotes) [slot, mostVotes] = [s, votes];
  }
  const agendas = values.agendas[mentor];
  const rows = members.filter((i) => rules.fits(i, mentor)).map((i) => rowOf(prepared, i, mentor));
  const worth = agendas.map((_, a) => rows.reduce((sum, row) => sum + row[a], 0));
  const best = agendas[worth.indexOf(Math.max(...worth))] ?? [];
  return { slot, agenda: best.filter((need) => members.some((i) => instance.mentees[i].needs.includes(need))) };
}

function rowOf({ values }: Prepared, i: number, mentor: number): Int16Array {
  const row = new Int16Array(values.agendas[mentor].length);
  values.fill(i, mentor, row, 0);
  return row;
}
