import type { ProposedRepair } from './documents';

/** A group that a repair touches, with its number of mentees before and after. */
export interface TouchedGroup {
  id: string;
  name: string;
  before: number;
  after: number;
}

/** The groups that a repair touches, in the order of their names. */
export function touchedBy({ moves }: Pick<ProposedRepair, 'moves'>): TouchedGroup[] {
  const groups = moves.flatMap(({ from, to }) => [from ?? [], to ?? []]).flat();
  const byId = new Map(groups.map((group) => [group.id, group]));
  const touched = [...byId.values()].map(({ id, name, members }) => {
    const before = members.filter(({ role }) => role === 'MENTEE').length;
    const out = moves.filter(({ from }) => from?.id === id).length;
    const come = moves.filter(({ to }) => to?.id === id).length;
    return { id, name, before, after: before - out + come };
  });
  return touched.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}
