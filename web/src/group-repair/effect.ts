import type { ProposedRepair } from './documents';

/** A group that a repair touches, with its number of mentees before and after. */
export interface TouchedGroup {
  id: string;
  name: string;
  before: number;
  after: number;
  /** Whether another mentor comes. */
  newMentor: boolean;
}

/** The moves of mentees: those of mentors change the size of no group. */
export const menteesIn = ({ moves }: Pick<ProposedRepair, 'moves'>) => moves.filter(({ role }) => role === 'MENTEE');

/** Groups that another mentor comes to guide. */
export const newMentorsIn = ({ moves }: Pick<ProposedRepair, 'moves'>) =>
  new Set(moves.flatMap(({ role, to }) => (role === 'MENTOR' && to ? [to.id] : []))).size;

/** The groups that a repair touches, in the order of their names. */
export function touchedBy({ moves }: Pick<ProposedRepair, 'moves'>): TouchedGroup[] {
  const mentees = menteesIn({ moves });
  const groups = moves.flatMap(({ from, to }) => [from ?? [], to ?? []]).flat();
  const byId = new Map(groups.map((group) => [group.id, group]));
  const touched = [...byId.values()].map(({ id, name, members }) => {
    const before = members.filter(({ role }) => role === 'MENTEE').length;
    const out = mentees.filter(({ from }) => from?.id === id).length;
    const come = mentees.filter(({ to }) => to?.id === id).length;
    const newMentor = moves.some(({ role, to }) => role === 'MENTOR' && to?.id === id);
    return { id, name, before, after: before - out + come, newMentor };
  });
  return touched.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}
