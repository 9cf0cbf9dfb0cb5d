/** What keeps two colleagues out of one mentor group. */
export type Apart = 'SAME_TEAM' | 'SAME_PROJECT' | 'REPORTING_LINE';

/** Somebody on a project; dates as yyyy-mm-dd, the last day included. */
export interface Stint {
  projectId: string;
  from: string;
  until: string | null;
  /** Of the working time, in %. */
  share: number;
}

/** What the safety of a group depends on. */
export interface Colleague {
  id: string;
  teamId: string | null;
  /** The manager and the manager's manager. */
  line: readonly string[];
  assignments: readonly Stint[];
}

export interface SafetySettings {
  /** From how many months together on a project two people are kept apart. */
  intensiveMonths: number;
  /** From which share of the working time, in %, a project counts. */
  intensiveShare: number;
  /** As yyyy-mm-dd: work that is over keeps nobody apart. */
  today: string;
}

const OPEN_END = '9999-12-31';

const endOf = (stint: Stint): string => stint.until ?? OPEN_END;

/** Months from the first to the last day, both included. */
function monthsBetween(first: string, last: string): number {
  const [from, until] = [new Date(first), new Date(last)];
  until.setUTCDate(until.getUTCDate() + 1);
  const years = until.getUTCFullYear() - from.getUTCFullYear();
  return years * 12 + until.getUTCMonth() - from.getUTCMonth() + (until.getUTCDate() - from.getUTCDate()) / 30;
}

function monthsTogether(a: readonly Stint[], b: readonly Stint[]): number {
  const overlaps = a.flatMap((mine) =>
    b.map((theirs) => {
      const first = mine.from > theirs.from ? mine.from : theirs.from;
      const last = endOf(mine) < endOf(theirs) ? endOf(mine) : endOf(theirs);
      return first <= last ? monthsBetween(first, last) : 0;
    }),
  );
  return overlaps.reduce((sum, months) => sum + months, 0);
}

/** Whether two people work long and intensively on one project that is not over yet. */
function shareProject(a: Colleague, b: Colleague, { intensiveMonths, intensiveShare, today }: SafetySettings): boolean {
  const heavy = ({ assignments }: Colleague) => assignments.filter(({ share }) => share >= intensiveShare);
  const theirs = Map.groupBy(heavy(b), ({ projectId }) => projectId);
  const both = [...Map.groupBy(heavy(a), ({ projectId }) => projectId)].map(
    ([project, stints]) => [stints, theirs.get(project) ?? []] as const,
  );
  const goesOn = (stints: readonly Stint[]) => stints.some((stint) => endOf(stint) >= today);
  return both.some(([x, y]) => goesOn(x) && goesOn(y) && monthsTogether(x, y) >= intensiveMonths);
}

/** Every rule that keeps two people out of one group (G3, G4); none: they may be in it together. */
export function apart(a: Colleague, b: Colleague, settings: SafetySettings): Apart[] {
  const rules: [Apart, boolean][] = [
    ['SAME_TEAM', a.teamId !== null && a.teamId === b.teamId],
    ['REPORTING_LINE', a.line.includes(b.id) || b.line.includes(a.id)],
    ['SAME_PROJECT', shareProject(a, b, settings)],
  ];
  return rules.filter(([, holds]) => holds).map(([rule]) => rule);
}
