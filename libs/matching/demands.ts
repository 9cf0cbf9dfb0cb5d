import { minimalConflict } from './conflict.js';
import { type Demand, Forming } from './forming.js';
import type { Prepared } from './prepare.js';
import type { RuleName } from './rules.js';

/** Why groups cannot be: the smallest set of rules and pins at fault. No rule and no pin: there are too few people anyhow. */
export interface Conflict {
  mentors: number[];
  rules: RuleName[];
  pins: [mentee: number, mentor: number][];
}

const RULES: readonly RuleName[] = [
  'DISCIPLINE',
  'SENIORITY',
  'TIME_ZONE',
  'OWN_TEAM',
  'REPORTING_LINE',
  'PROJECT_WITH_MENTOR',
  'FORBIDDEN_PAIR',
  'NO_COMMON_SLOT',
  'SAME_TEAM',
  'SAME_PROJECT',
  'VETO',
  'EXCEPTIONS',
];
const LARGE_ENOUGH: Demand = { rule: 'TOO_FEW' };

/** Names what is at fault when a group cannot be. */
export class Demands {
  private readonly forming: Forming;
  private readonly rules: Demand[] = RULES.map((rule) => ({ rule }));
  private readonly pinned: Demand[];

  constructor(prepared: Prepared) {
    this.forming = new Forming(prepared);
    this.pinned = prepared.instance.locks.map((pin) => ({ pin }));
  }

  /** Why a mentor can have no group that is large enough, of anybody; null when there could be one. */
  against(mentor: number): Conflict | null {
    const isPossible = (held: readonly Demand[]) => this.forming.isPossible([...held, LARGE_ENOUGH], [mentor]);
    const found = minimalConflict(
      [...this.rules, ...this.pinned.filter((demand) => this.matters(demand, mentor))],
      isPossible,
    );
    return found && told([mentor], found);
  }

  /** A pin can only be at fault when it is to this mentor, or takes away somebody who could have come. */
  private matters(demand: Demand, mentor: number): boolean {
    return 'pin' in demand && (demand.pin[1] === mentor || this.forming.isWelcome(demand.pin[0], mentor));
  }

  /** Pins that cannot be kept: those of one mentor alone, or else of several together. */
  pins(): Conflict[] {
    const isPossible = (held: readonly Demand[]) => this.forming.isPossible(held);
    const among = (pins: Demand[]) =>
      minimalConflict([...this.rules, { rule: 'FULL' }, LARGE_ENOUGH, ...pins], isPossible) ?? [];
    const byMentor = Map.groupBy(this.pinned, (demand) => ('pin' in demand ? demand.pin[1] : -1));
    const alone = [...byMentor.values()].map(among).filter((found) => found.length);
    const conflicts = (alone.length ? alone : [among(this.pinned)]).filter((found) => found.length);
    return conflicts.map((found) => told([], found));
  }
}

function told(mentors: number[], found: readonly Demand[]): Conflict {
  const pins = found.flatMap((demand) => ('pin' in demand ? [demand.pin] : []));
  return {
    mentors: [...new Set([...mentors, ...pins.map(([, mentor]) => mentor)])],
    rules: found.flatMap((demand) => ('rule' in demand ? [demand.rule] : [])),
    pins,
  };
}
