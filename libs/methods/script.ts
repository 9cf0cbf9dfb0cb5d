import { sessionFrame } from './catalogue.js';
import type { Frame, Method, Phase } from './method.js';
import { minutesOf } from './validate.js';

/** The phases of one session in order: the frame around the method, made to fit the slot. */
export function sessionScript(method: Method, slot: number, frame: Frame = sessionFrame): Phase[] {
  const phases = method.framed ? framed(method, frame) : method.phases;
  return fitted(phases, slot);
}

/** A method without a case, or in which the group chooses the case itself, needs no choice before it. */
function framed({ phases, suits }: Method, { opening, closing }: Frame): Phase[] {
  const chooses = (phase: Phase) => phase.outputs.some(({ kind }) => kind === 'CHOICE');
  const asksNone = suits.length === 0 || phases.some(chooses);
  const before = asksNone ? opening.filter((phase) => !chooses(phase)) : opening;
  return [...before, ...phases, ...closing];
}

/** A shorter slot shortens every phase alike, to whole minutes and never below one; room that is left stays free. */
function fitted(phases: Phase[], slot: number): Phase[] {
  const share = slot / minutesOf(phases);
  if (share >= 1) return phases;
  return phases.map((phase) => ({ ...phase, minutes: Math.max(1, Math.floor(phase.minutes * share)) }));
}
