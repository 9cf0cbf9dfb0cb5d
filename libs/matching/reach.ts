import type { Prepared } from './prepare.js';

/** Learning needs that a mentee can have. */
export const MOST_NEEDS = 3;

/** Some mentors, by the mentees to whom their discipline is welcome, and by the needs that they will work on. */
export class Reach {
  private readonly prepared: Prepared;
  private readonly mentors: Int32Array;
  private readonly agendas: readonly (readonly number[])[];
  private readonly found: Int32Array;
  private readonly near = new Map<number, Int32Array>();
  private readonly byNeed = new Map<number, Int32Array[]>();

  /** `agendas`: for each mentor of the instance, the needs on the agenda of the group. */
  constructor(prepared: Prepared, mentors: Int32Array, agendas: readonly (readonly number[])[] = []) {
    this.prepared = prepared;
    this.mentors = mentors;
    this.agendas = agendas;
    // a group with two of the needs is in two of the lists
    this.found = new Int32Array(mentors.length * MOST_NEEDS);
  }

  /** Mentors of a discipline that is welcome to this mentee. */
  for(i: number): Int32Array {
    const { instance, rules } = this.prepared;
    const { open, discipline } = instance.mentees[i];
    const isNear = (d: number) => open !== 0 || d === discipline || rules.areRelated(d, discipline);
    const key = this.keyOf(i);
    const found = this.near.get(key) ?? this.mentors.filter((j) => isNear(instance.mentors[j].discipline));
    this.near.set(key, found);
    return found;
  }

  /** Those of them whose group works on something that the mentee wants to learn; until this is asked again. */
  withNeedOf(i: number): Int32Array {
    const key = this.keyOf(i);
    const lists = this.byNeed.get(key) ?? this.sorted(this.for(i));
    this.byNeed.set(key, lists);
    let size = 0;
    for (const need of this.prepared.instance.mentees[i].needs) {
      this.found.set(lists[need], size);
      size += lists[need].length;
    }
    return this.found.subarray(0, size);
  }

  private sorted(among: Int32Array): Int32Array[] {
    const { tags } = this.prepared.instance;
    return Array.from({ length: tags }, (_, need) => among.filter((j) => this.agendas[j].includes(need)));
  }

  /** Mentees of one discipline reach the same mentors; those who are open reach all. */
  private keyOf(i: number): number {
    const { open, discipline } = this.prepared.instance.mentees[i];
    return open ? -1 : discipline;
  }
}
