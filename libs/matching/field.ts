/**
 * What the search needs of an instance, as typed arrays. A pair is a mentee and a mentor who may be in one group; pairs
 * lie in rows by mentee, the most promising first. The score of a group splits: for the agenda it is a sum over members of
 * `value[pair * stride + agenda]`, for the slot a count of members who prefer it.
 */
export interface Field {
  readonly mentees: number;
  readonly mentors: number;
  /** Pairs of mentee i: from rowStart[i] to rowStart[i + 1]. */
  readonly rowStart: Int32Array;
  readonly menteeOf: Int32Array;
  readonly mentorOf: Int32Array;
  /** How many agendas each mentor can have: every largest choice of needs in which the mentor is expert. */
  readonly agendas: Uint16Array;
  readonly stride: number;
  readonly value: Int16Array;
  /** The most that a pair can add, with the best agenda and a preferred slot if they have one. */
  readonly most: Int16Array;
  /** 1 when the mentee's discipline is not the mentor's. */
  readonly exception: Uint8Array;
  readonly maxExceptions: number;
  /** Points of a slot that is possible, and what a preferred one adds. */
  readonly slot: { readonly sure: number; readonly extra: number };
  readonly team: Int32Array;
  /** Half-days as bits. */
  readonly possible: Int32Array;
  readonly preferred: Int32Array;
  readonly mentorSlots: Int32Array;
  /** 1 for mentees with a veto or an intensive project: only they need a look at `apart`. */
  readonly touchy: Uint8Array;
  readonly apart: readonly ReadonlySet<number>[];
  /** Pinned mentor, or -1. */
  readonly pin: Int32Array;
  /** Mentor of the plan before this one, or -1. */
  readonly previous: Int32Array;
  /** 1 for mentors to whom someone is pinned: their group has to exist. */
  readonly anchored: Uint8Array;
  readonly capMin: Uint8Array;
  readonly capMax: Uint8Array;
  /** The most members that any group can have. */
  readonly widest: number;
}

/** A part of a field with numbers of its own, and what its people are called in the whole. */
export interface Part {
  field: Field;
  mentees: Int32Array;
  mentors: Int32Array;
}

/** The pair of a mentee and a mentor, or -1 when they do not fit. */
export function pairOf({ rowStart, mentorOf }: Field, i: number, j: number): number {
  for (let pair = rowStart[i], end = rowStart[i + 1]; pair < end; pair++) if (mentorOf[pair] === j) return pair;
  return -1;
}

/** The same field with the pairs of each mentee in order of promise, and no more than these many of them. */
export function ranked(field: Field, promise: Float64Array, limit: number): Field {
  const rowStart = new Int32Array(field.mentees + 1);
  const pairs = new Int32Array(Math.min(field.mentorOf.length, field.mentees * limit));
  let size = 0;
  for (let i = 0; i < field.mentees; i++) {
    const first = size;
    for (let pair = field.rowStart[i]; pair < field.rowStart[i + 1]; pair++) {
      let at = size - first < limit ? size++ : size;
      if (at === size && promise[pairs[--at]] >= promise[pair]) continue;
      for (; at > first && promise[pairs[at - 1]] < promise[pair]; at--) pairs[at] = pairs[at - 1];
      pairs[at] = pair;
    }
    rowStart[i + 1] = size;
  }
  const self = (count: number) => Int32Array.from({ length: count }, (_, at) => at);
  const kept = pairs.subarray(0, size);
  return { ...field, rowStart, ...narrowPairs(field, kept, self(field.mentees), self(field.mentors)) };
}

/** The same people without their pairs, which take most of the memory. */
export function withoutPairs(field: Field): Field {
  const none = { menteeOf: new Int32Array(0), mentorOf: new Int32Array(0) };
  return { ...field, ...none, value: new Int16Array(0), most: new Int16Array(0), exception: new Uint8Array(0) };
}

/** The same field without some of its pairs. */
export function closed(field: Field, isClosed: (mentee: number, mentor: number) => boolean): Field {
  const { rowStart, menteeOf, mentorOf } = field;
  const self = Int32Array.from({ length: Math.max(field.mentees, field.mentors) }, (_, at) => at);
  const kept = mentorOf.map((_, pair) => pair).filter((pair) => !isClosed(menteeOf[pair], mentorOf[pair]));
  const gone = new Int32Array(rowStart.length);
  for (let pair = 0; pair < mentorOf.length; pair++)
    if (isClosed(menteeOf[pair], mentorOf[pair])) gone[menteeOf[pair] + 1]++;
  for (let i = 1; i < gone.length; i++) gone[i] += gone[i - 1];
  return { ...field, rowStart: rowStart.map((start, i) => start - gone[i]), ...narrowPairs(field, kept, self, self) };
}

/**
 * The parts of a field that have no pair in common: what happens in one cannot matter in another, so each is searched
 * by itself. Largest first. Mentees without any pair are in no part.
 */
export function parts(field: Field): Part[] {
  const root = Int32Array.from({ length: field.mentors + field.mentees }, (_, x) => x);
  const find = (x: number): number => {
    while (root[x] !== x) x = root[x] = root[root[x]];
    return x;
  };
  for (let pair = 0; pair < field.mentorOf.length; pair++)
    root[find(field.mentorOf[pair])] = find(field.mentors + field.menteeOf[pair]);
  const found = new Map<number, { mentees: number[]; mentors: number[] }>();
  const partOf = (x: number) => {
    const top = find(x);
    const part = found.get(top) ?? { mentees: [], mentors: [] };
    found.set(top, part);
    return part;
  };
  for (let j = 0; j < field.mentors; j++) partOf(j).mentors.push(j);
  for (let i = 0; i < field.mentees; i++) partOf(field.mentors + i).mentees.push(i);
  return [...found.values()]
    .filter((part) => part.mentees.length && part.mentors.length)
    .sort((a, b) => b.mentees.length - a.mentees.length)
    .map((part) => narrow(field, part));
}

/** A field as its only part: there is no time to look for others. */
export function undivided(field: Field): Part {
  const self = (count: number) => Int32Array.from({ length: count }, (_, at) => at);
  return { field, mentees: self(field.mentees), mentors: self(field.mentors) };
}

/** The part of these people. */
function narrow(field: Field, people: { mentees: number[]; mentors: number[] }): Part {
  const newMentor = new Int32Array(field.mentors).fill(-1);
  people.mentors.forEach((j, at) => (newMentor[j] = at));
  const newMentee = new Int32Array(field.mentees).fill(-1);
  people.mentees.forEach((i, at) => (newMentee[i] = at));
  const rowStart = new Int32Array(people.mentees.length + 1);
  people.mentees.forEach((i, at) => (rowStart[at + 1] = rowStart[at] + field.rowStart[i + 1] - field.rowStart[i]));
  const pairs = new Int32Array(rowStart[people.mentees.length]);
  people.mentees.forEach((i, at) => {
    for (let k = rowStart[at]; k < rowStart[at + 1]; k++) pairs[k] = field.rowStart[i] + k - rowStart[at];
  });
  const mentees = Int32Array.from(people.mentees);
  const mentors = Int32Array.from(people.mentors);
  const part: Field = {
    ...field,
    mentees: mentees.length,
    mentors: mentors.length,
    rowStart,
    ...narrowPairs(field, pairs, newMentee, newMentor),
    ...narrowMentees(field, mentees, newMentee, newMentor),
    agendas: Uint16Array.from(mentors, (j) => field.agendas[j]),
    anchored: Uint8Array.from(mentors, (j) => field.anchored[j]),
    mentorSlots: mentors.map((j) => field.mentorSlots[j]),
    capMin: Uint8Array.from(mentors, (j) => field.capMin[j]),
    capMax: Uint8Array.from(mentors, (j) => field.capMax[j]),
  };
  return { field: part, mentees, mentors };
}

function narrowPairs(field: Field, pairs: Int32Array, newMentee: Int32Array, newMentor: Int32Array) {
  const { stride } = field;
  const value = new Int16Array(pairs.length * stride);
  const menteeOf = new Int32Array(pairs.length);
  const mentorOf = new Int32Array(pairs.length);
  const most = new Int16Array(pairs.length);
  const exception = new Uint8Array(pairs.length);
  for (let at = 0, run = 0; at < pairs.length; at++) {
    const pair = pairs[at];
    menteeOf[at] = newMentee[field.menteeOf[pair]];
    mentorOf[at] = newMentor[field.mentorOf[pair]];
    most[at] = field.most[pair];
    exception[at] = field.exception[pair];
    if (pairs[at + 1] === pair + 1) continue;
    // pairs that lie behind each other are copied at once
    value.set(field.value.subarray(pairs[run] * stride, (pair + 1) * stride), run * stride);
    run = at + 1;
  }
  return { value, menteeOf, mentorOf, most, exception };
}

function narrowMentees(field: Field, mentees: Int32Array, newMentee: Int32Array, newMentor: Int32Array) {
  const inside = (others: ReadonlySet<number>) =>
    others.size ? new Set([...others].map((i) => newMentee[i]).filter((i) => i >= 0)) : others;
  return {
    team: mentees.map((i) => field.team[i]),
    possible: mentees.map((i) => field.possible[i]),
    preferred: mentees.map((i) => field.preferred[i]),
    touchy: Uint8Array.from(mentees, (i) => field.touchy[i]),
    apart: Array.from(mentees, (i) => inside(field.apart[i])),
    pin: mentees.map((i) => (field.pin[i] < 0 ? -1 : newMentor[field.pin[i]])),
    previous: mentees.map((i) => (field.previous[i] < 0 ? -1 : newMentor[field.previous[i]])),
  };
}
