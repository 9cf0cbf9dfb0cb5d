import type { Board, BoardGroup, Unplaced } from './proposal';
import { groupMatches, personMatches } from './words';
import type { BoardFilter } from './BoardFilters';
import { hasProblem } from './problems';

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

/** Where people on the board work. */
export function sitesOf({ groups, unplaced }: Board): string[] {
  const people = [...groups.flatMap(({ mentor, members }) => [mentor, ...members.map(({ person }) => person)])];
  const sites = [...people, ...unplaced.map(({ person }) => person)].flatMap(({ site }) => site ?? []);
  return [...new Set(sites)].sort((one, other) => one.localeCompare(other));
}

/** Where people who have no place could go. */
function ofSameDiscipline({ groups }: Board, unplaced: Unplaced[]): BoardGroup[] {
  const disciplines = new Set(unplaced.map(({ person }) => person.discipline?.id));
  return groups.filter(({ mentor }) => disciplines.has(mentor.discipline?.id));
}

/** What the filter leaves of the board. Who is found in the tray alone keeps the groups of the discipline beside it. */
export function shownOf(proposal: Board, { search, disciplineId, site, problem }: BoardFilter, none: string) {
  const words = search.trim().toLocaleLowerCase();
  const here = ({ discipline }: Unplaced['person']) => !disciplineId || discipline?.id === disciplineId;
  const at = ({ site: own }: Unplaced['person']) => !site || own === site;
  const unplaced = proposal.unplaced.filter(
    ({ person, confirmed }) =>
      here(person) &&
      at(person) &&
      (!words || personMatches(person, words)) &&
      (!problem || (problem === 'unconfirmed' && !confirmed)),
  );
  const found = proposal.groups.filter(
    (group) =>
      here(group.mentor) &&
      (at(group.mentor) || group.members.some(({ person }) => at(person))) &&
      groupMatches(group, words) &&
      (!problem || hasProblem(group, problem, proposal)),
  );
  const onlyInTray = !found.length && unplaced.length > 0;
  const groups = onlyInTray ? ofSameDiscipline(proposal, unplaced) : found;
  const full = groups.filter(({ members }) => members.length);
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
