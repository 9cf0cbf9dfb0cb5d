import type { Instance } from './model.js';

/** Whom each mentee and each mentor has on a list, on whose list each is, whom HR let come together, and who were. */
export class Wishes {
  private readonly mentorsOf: number[][];
  private readonly menteesOf: number[][];

  constructor({ mentees, mentors, granted = [], previous }: Instance) {
    const mentorsOf = mentees.map(({ prefers }) => new Set(prefers));
    const menteesOf = mentors.map(({ prefers }) => new Set(prefers));
    mentees.forEach(({ prefers }, i) => prefers.forEach((j) => menteesOf[j].add(i)));
    mentors.forEach(({ prefers }, j) => prefers.forEach((i) => mentorsOf[i].add(j)));
    for (const [i, j] of [...granted, ...previous]) {
      mentorsOf[i].add(j);
      menteesOf[j].add(i);
    }
    this.mentorsOf = mentorsOf.map((own) => [...own]);
    this.menteesOf = menteesOf.map((own) => [...own]);
  }

  ofMentee(i: number): readonly number[] {
    return this.mentorsOf[i];
  }

  ofMentor(j: number): readonly number[] {
    return this.menteesOf[j];
  }
}
