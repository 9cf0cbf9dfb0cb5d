import type { Board, BoardGroup, Unplaced } from './proposal';
import { groupMatches, personMatches } from './words';
import type { BoardFilter } from './BoardFilters';

/** Groups whose mentors share a discipline. */
export interface DisciplineGroups {
  id: string;
  name: string;
  groups: BoardGroup[];
}

const FEW = 6;

export const isWrong = ({ members, problems }: BoardGroup) => members.length > 0 && problems.length > 0;

const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);

/** The disciplines that the board has, each with its groups in the order of their mentors. */
function byDiscipline(groups: BoardGroup[], none: string): DisciplineGroups[] {
  const disciplines = Map.groupBy(groups, ({ mentor }) => mentor.discipline?.id ?? '');
  return [...disciplines]
    .map(([id, of]) => ({
      id,
      name: of[0]?.mentor.discipline?.name ?? none,
      groups: of.sort((one, other) => byName(one.mentor, other.mentor) || one.number - other.number),
    }))
    .sort(byName);
}

/** The disciplines that mentors on the board have. */
export function disciplinesOf({ groups }: Board): { id: string; name: string }[] {
  const found = new Map(
    groups.flatMap(({ mentor: { discipline } }) => (discipline ? [[discipline.id, discipline]] : [])),
  );
  return [...found.values()].sort(byName);
}

/** Where people who have no place could go. */
function ofSameDiscipline({ groups }: Board, unplaced: Unplaced[]): BoardGroup[] {
  const disciplines = new Set(unplaced.map(({ person }) => person.discipline?.id));
  return groups.filter(({ mentor }) => disciplines.has(mentor.discipline?.id));
}

/** What the filter leaves of the board. Who is found in the tray alone keeps the groups of the discipline beside it. */
export function shownOf(proposal: Board, { search, disciplineId, onlyWrong }: BoardFilter, none: string) {
  const words = search.trim().toLocaleLowerCase();
  const here = ({ discipline }: Unplaced['person']) => !disciplineId || discipline?.id === disciplineId;
  const unplaced = proposal.unplaced.filter(({ person }) => here(person) && (!words || personMatches(person, words)));
  const found = proposal.groups.filter((group) => here(group.mentor) && groupMatches(group, words));
  const onlyInTray = !found.length && unplaced.length > 0;
  const groups = onlyInTray ? ofSameDiscipline(proposal, unplaced) : found;
  const wanted = onlyWrong && groups.some(isWrong) ? groups.filter(isWrong) : groups;
  const full = wanted.filter(({ members }) => members.length);
  return {
    words,
    few: full.length <= FEW,
    count: full.length,
    disciplines: byDiscipline(full, none),
    empty: groups.filter(({ members }) => !members.length),
    unplaced,
    onlyInTray,
  };
}
