import { type Conflict, type Explainer, type Given, type NextBest, type Remedy, weightsOf } from '@libs/matching';
import type { Composition, Members } from './composition.js';
import type { ConflictView, NextBestGroup, PlaceExplanation } from './explanation.types.js';
import type { NearView, RemedyMove, RemedyView } from './remedy.types.js';
import type { ProposedGroup } from './proposed-group.entity.js';
import type { Reason } from './reasons.js';

type Move = [mentee: number, mentor: number];

/** Why the people of a proposal are where they are, from what HR may know: wishes that are private play no part. */
export class Explanations {
  private readonly composition: Composition;
  private readonly rows: readonly ProposedGroup[];
  private readonly members: Members;
  private readonly explainer: Explainer;

  constructor(composition: Composition, rows: readonly ProposedGroup[], members: Members, given: Given) {
    this.composition = composition;
    this.rows = rows;
    this.members = members;
    this.explainer = composition.explainer(members, given);
  }

  /** Why somebody has no place, the mentors who would suit, and the smallest change that would help. */
  whyNot(i: number): { reason: Reason; near: NearView[]; remedy: RemedyView | null } {
    const { reason, mentors, near, remedy } = this.explainer.whyNot(i);
    return {
      reason: { key: camel(reason), count: mentors || null },
      near: near.map(({ mentor, broken }) => ({
        ...this.placeWith(mentor),
        reasons: this.composition.tell(mentor, broken, i),
      })),
      remedy: remedy && this.remedy(i, remedy),
    };
  }

  /** Why somebody is with this mentor; `gainOf`: what the whole would gain when they went to another. */
  whyHere(i: number, gainOf: (mentor: number) => number): PlaceExplanation | null {
    const why = this.explainer.whyHere(i);
    if (!why) return null;
    const { needIds } = this.composition.material;
    const needs = why.needs.map(({ need, ...offer }) => ({ needId: needIds[need], ...offer }));
    const most = weightsOf(this.composition.material.instance);
    const next = why.next && this.next(i, why.next, gainOf);
    return { ...this.guides(why.mentor), score: why.score, components: why.points, most, needs, next };
  }

  private next(
    i: number,
    { mentor, score, cost, broken }: NextBest,
    gainOf: (mentor: number) => number,
  ): NextBestGroup {
    const reasons = this.composition.tell(mentor, broken, i);
    return { ...this.placeWith(mentor), score, cost, reasons, gain: reasons.length ? null : gainOf(mentor) };
  }

  private remedy(i: number, remedy: Remedy): RemedyView {
    return {
      key: camel(remedy.kind),
      ...('mentor' in remedy ? this.guides(remedy.mentor) : { mentorId: null, partnerId: null }),
      slot: 'slot' in remedy && remedy.slot >= 0 ? remedy.slot : null,
      count: 'mentees' in remedy && remedy.mentees ? remedy.mentees : null,
      moves: movesOf(i, remedy).map((move) => this.move(move)),
    };
  }

  private move([i, mentor]: Move): RemedyMove {
    const from = this.members.findIndex((own) => own.includes(i));
    const fromId = from < 0 ? null : this.rows[from].id;
    return { personId: this.composition.material.menteeIds[i], fromId, ...this.placeWith(mentor) };
  }

  private placeWith(mentor: number) {
    return { ...this.guides(mentor), groupId: this.rows[mentor].id };
  }

  private guides(mentor: number): Pick<ProposedGroup, 'mentorId' | 'partnerId'> {
    const { mentorId, partnerId } = this.rows[mentor];
    return { mentorId, partnerId };
  }
}

/** A conflict in terms of people. */
export function conflictView(material: Composition['material'], conflict: Conflict): ConflictView {
  const { mentorIds, partners, menteeIds } = material;
  const guides = conflict.mentors.flatMap((j) => [mentorIds[j], partners?.[j]?.personId ?? mentorIds[j]]);
  return {
    mentorIds: [...new Set(guides)],
    personIds: conflict.pins.map(([i]) => menteeIds[i]),
    rules: conflict.rules.map(camel),
  };
}

/** Moves that follow a remedy, where moves alone are enough. */
function movesOf(i: number, remedy: Remedy): Move[] {
  if (remedy.kind === 'MAKE_ROOM')
    return [
      [remedy.member, remedy.to],
      [i, remedy.mentor],
    ];
  if (remedy.kind === 'NEW_GROUP') return [i, ...remedy.members].map((one) => [one, remedy.mentor]);
  return [];
}

const camel = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
