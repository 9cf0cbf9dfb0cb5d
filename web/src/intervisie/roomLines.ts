import { handsIn, maySpeak, type Seat } from '@libs/methods';
import { isOut } from './around';
import type { LiveInRoom, RoomPhase } from './room';

export type RoomPart = 'speak' | 'listen' | 'listenAndWrite' | 'write' | 'silent' | 'guard' | 'out';
export type RoomRole = 'EVERYONE' | 'BOTH' | 'ADVISER' | 'CASE_OWNER' | 'PREVIOUS_CASE_OWNER' | 'FACILITATOR';

/** What one role does in a step. */
export interface RoomLine {
  role: RoomRole;
  part: RoomPart;
  /** Whose sentence of the method it is. */
  seat: Seat;
}

/** Who speaks and who is silent, seat by seat. */
export function partIn(phase: RoomPhase, seat: Seat): RoomPart {
  if (isOut({ phase, seat })) return 'out';
  if (phase.silent && handsIn(phase, seat)) return 'write';
  if (!phase.silent && maySpeak(phase, seat)) return 'speak';
  if (seat === 'FACILITATOR') return 'guard';
  if (phase.silent) return 'silent';
  return seat === 'CASE_OWNER' && phase.caseOwner.includes('WRITES') ? 'listenAndWrite' : 'listen';
}

/** Who brings a case in this step, or brought the last one, when the step has to do with it. */
function bringerIn({ caseOwnerId, previousCaseOwnerId }: LiveInRoom, phase: RoomPhase) {
  if (phase.owner === 'PREVIOUS_CASE_OWNER') return previousCaseOwnerId ? phase.owner : undefined;
  return caseOwnerId || phase.owner === 'CASE_OWNER' ? 'CASE_OWNER' : undefined;
}

/** What happens now, in a line for each role: first who brings the case, then the others, then who leads. */
export function linesOf(live: LiveInRoom, phase: RoomPhase): RoomLine[] {
  const line = (role: RoomRole, seat: Seat): RoomLine => ({ role, seat, part: partIn(phase, seat) });
  const bringer = bringerIn(live, phase);
  const leads = line('FACILITATOR', 'FACILITATOR');
  if (!bringer) return [line('EVERYONE', 'ADVISER'), leads];
  const hasWords = phase.instructions.some(({ seat }) => seat === bringer);
  if (!hasWords && partIn(phase, bringer) === partIn(phase, 'ADVISER')) return [line('BOTH', 'ADVISER'), leads];
  return [line(bringer, bringer), line('ADVISER', 'ADVISER'), leads];
}
