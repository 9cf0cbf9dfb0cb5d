import fc from 'fast-check';
import {
  bestMeeting,
  components,
  type Conflict,
  Demands,
  Explainer,
  type Instance,
  type Mentee,
  type Mentor,
  type Plan,
  prepare,
  type RuleName,
  Rules,
  solve,
  total,
  type WhyNot,
} from './index.js';
import { planOf } from './plan.js';
import { carried, check } from './testing/checker.js';
import { organisations } from './testing/organisations.js';

const drawn = (numRuns: number) => ({ seed: 20261122, numRuns });
const membersIn = ({ mentors }: Instance, { groups }: Plan): number[][] =>
  mentors.map((_, j) => groups.find(({ mentor }) => mentor === j)?.members ?? []);
const found = new Map<string, Promise<Plan>>();
/** The division of an instance that the library carries, searched once: the search is the same every time. */
const solved = async (name: string) => {
  const instance = carried(name);
  if (!found.has(name))
    found.set(
      name,
      solve(instance, { seed: 1, effort: 'quick' }).then(({ plan }) => plan),
    );
  const plan = structuredClone((await found.get(name))!);
  return { instance, plan, members: membersIn(instance, plan), prepared: prepare(instance) };
};

/** A mentor who fits everybody of a discipline, as the remedy promises one. */
function newMentor({ teams, mentors }: Instance, like: Mentee, discipline: number): Mentor {
  return {
    ...{ id: 'new', discipline, team: teams, manages: [], site: like.site, years: 100, expertise: [], projects: [] },
    ...{ slots: [-1, 0], cap: mentors[0].cap, prefers: [] },
  };
}

/** A mentee who fits a mentor, as more of them are promised. */
function newMentee(instance: Instance, mentor: Mentor, at: number): Mentee {
  return {
    ...{ id: `new ${at}`, discipline: mentor.discipline, open: 0, team: instance.teams + 1 + at, site: mentor.site },
    ...{ years: -100, needs: [], projects: [], slots: mentor.slots, prefers: [] },
  };
}

interface World {
  instance: Instance;
  mentorOf: number[];
}

/** The organisation and the division as they are once the remedy was followed. */
function followed(instance: Instance, members: number[][], i: number, remedy: NonNullable<WhyNot['remedy']>): World {
  const mentorOf = instance.mentees.map((_, x) => members.findIndex((own) => own.includes(x)));
  const person = instance.mentees[i];
  const become = (change: Partial<Mentee>) => instance.mentees.with(i, { ...person, ...change });
  switch (remedy.kind) {
    case 'MAKE_ROOM':
      return { instance, mentorOf: mentorOf.with(remedy.member, remedy.to).with(i, remedy.mentor) };
    case 'ONE_SLOT_MORE': {
      const slots: Mentee['slots'] = [person.slots[0] | (1 << remedy.slot), person.slots[1]];
      return { instance: { ...instance, mentees: become({ slots }) }, mentorOf: mentorOf.with(i, remedy.mentor) };
    }
    case 'OPEN_TO_OTHER':
      return { instance: { ...instance, mentees: become({ open: 1 }) }, mentorOf: mentorOf.with(i, remedy.mentor) };
    case 'ONE_EXCEPTION_MORE': {
      const params = { ...instance.params, maxExceptions: instance.params.maxExceptions + 1 };
      return { instance: { ...instance, params }, mentorOf: mentorOf.with(i, remedy.mentor) };
    }
    default:
      return gathered(instance, mentorOf, i, remedy);
  }
}

type Gathering = Extract<NonNullable<WhyNot['remedy']>, { members: number[] }>;

function gathered(before: Instance, was: number[], i: number, remedy: Gathering): World {
  const isNew = remedy.kind === 'ONE_MENTOR_MORE';
  const mentors = isNew ? [...before.mentors, newMentor(before, before.mentees[i], remedy.discipline)] : before.mentors;
  const mentor = isNew ? mentors.length - 1 : remedy.mentor;
  const more = 'mentees' in remedy ? remedy.mentees : 0;
  const added = Array.from({ length: more }, (_, at) => newMentee(before, mentors[mentor], at));
  const mentees = [...before.mentees, ...added];
  const mentorOf = mentees.map((_, x) =>
    x === i || remedy.members.includes(x) || x >= before.mentees.length ? mentor : was[x],
  );
  return { instance: { ...before, teams: before.teams + 1 + more, mentors, mentees }, mentorOf };
}

describe('why somebody is not placed', () => {
  it.each(['n20-s101.json', 'n30-s102.json', 'waterschap.json', 'n500-s12.json', 'n500t-s22.json'])(
    'in %s comes with a change that places this person and nobody less',
    async (name) => {
      const { instance, members, plan, prepared } = await solved(name);
      const explainer = new Explainer(prepared, members);
      const placed = instance.mentees.length - plan.unplaced.length;
      for (const i of plan.unplaced) {
        const { remedy, reason } = explainer.whyNot(i);
        expect([i, reason, remedy]).toEqual([i, reason, expect.anything()]);
        const { instance: changed, mentorOf } = followed(instance, members, i, remedy!);
        const verdict = check(changed, planOf(prepare(changed), mentorOf));
        const more = changed.mentees.length - instance.mentees.length;
        const along = 'members' in remedy! ? remedy.members.filter((one) => plan.unplaced.includes(one)).length : 0;
        expect([i, remedy, verdict.violations, verdict.placed]).toEqual([i, remedy, 0, placed + 1 + more + along]);
      }
    },
  );

  it('offers a seat that somebody else can leave for another group', () => {
    const carriedOne = carried('n20-s101.json');
    const like = carriedOne.mentees[0];
    const pairs = { forbidden: [], vetoes: [], locks: [], previous: [] };
    const empty = { ...carriedOne, ...pairs, mentees: [], mentors: [] };
    const two = [0, 1].map(() => newMentor(carriedOne, like, like.discipline)).map((one, team) => ({ ...one, team }));
    // twelve who fit both mentors; the last shares a team with the second, and the first has six already
    const mentees = Array.from({ length: 12 }, (_, at) => newMentee(empty, two[0], at)).map((one, at) => ({
      ...one,
      team: at === 11 ? 1 : 2 + at,
    }));
    const instance: Instance = { ...empty, teams: 20, mentors: two, mentees };
    const members = [
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
    ];
    const { remedy } = new Explainer(prepare(instance), members).whyNot(11);
    expect(remedy).toEqual({ kind: 'MAKE_ROOM', mentor: 0, member: expect.any(Number), to: 1 });
    const { mentorOf } = followed(instance, members, 11, remedy!);
    const verdict = check(instance, planOf(prepare(instance), mentorOf));
    expect([verdict.violations, verdict.placed]).toEqual([0, 12]);
  });

  it('names the rule for each of the mentors who would suit best, and no more than three', async () => {
    const { members, plan, prepared } = await solved('waterschap.json');
    const explainer = new Explainer(prepared, members);
    for (const i of plan.unplaced) {
      const { near } = explainer.whyNot(i);
      expect(near.length).toBeGreaterThan(0);
      expect(near.length).toBeLessThanOrEqual(3);
      for (const { mentor, broken } of near)
        expect(broken).toEqual(
          members[mentor].length ? prepared.rules.whyNot(mentor, members[mentor], i) : expect.anything(),
        );
    }
  });

  it('says that a group takes whoever was only taken out of it', async () => {
    const { members, plan, prepared } = await solved('n40-s103.json');
    const group = plan.groups.find((one) => one.members.length > 4)!;
    const [out, ...rest] = group.members;
    const explainer = new Explainer(prepared, members.with(group.mentor, rest));
    expect(explainer.whyNot(out)).toMatchObject({ reason: 'COULD_JOIN', remedy: null });
  });

  it('asks somebody who gave no half-days for one', async () => {
    const { instance, members, plan } = await solved('n40-s103.json');
    const { members: own, mentor } = plan.groups.find((one) => one.members.length > 4)!;
    const [out, ...rest] = own;
    const mentees = instance.mentees.with(out, { ...instance.mentees[out], slots: [0, 0] });
    const why = new Explainer(prepare({ ...instance, mentees }), members.with(mentor, rest)).whyNot(out);
    expect(why).toMatchObject({ reason: 'NO_HALF_DAYS', remedy: { kind: 'ONE_SLOT_MORE' } });
  });

  it('never asks somebody to move who is to stay', async () => {
    const { members, plan, prepared } = await solved('n500-s12.json');
    const everybody = new Set(plan.groups.flatMap((group) => group.members));
    const explainer = new Explainer(prepared, members, { fixed: everybody, closed: new Set() });
    for (const i of plan.unplaced) {
      const { remedy } = explainer.whyNot(i);
      const moved = remedy && 'members' in remedy ? remedy.members.filter((one) => everybody.has(one)) : [];
      expect([remedy?.kind === 'MAKE_ROOM', moved]).toEqual([false, []]);
    }
  });
});

describe('why somebody is with this mentor', () => {
  it('is the score by component, what the mentor offers, and the best other group there is', async () => {
    const { instance, members, plan, prepared } = await solved('waterschap.json');
    const explainer = new Explainer(prepared, members);
    const meetings = members.map((own, j) => (own.length ? bestMeeting(prepared, j, own) : null));
    const scoreIn = (i: number, mentor: number) => {
      const points = components(instance, i, { mentor, ...meetings[mentor]! });
      const canMeet = instance.mentees[i].slots[0] & (1 << meetings[mentor]!.slot);
      return total(points) - (canMeet ? 0 : points.slot);
    };
    for (const group of plan.groups)
      for (const i of group.members) {
        const why = explainer.whyHere(i)!;
        expect(why.points).toEqual(components(instance, i, group));
        expect(why.needs.map(({ need }) => need)).toEqual(instance.mentees[i].needs);
        const others = plan.groups.filter(({ mentor }) => mentor !== group.mentor && prepared.rules.fits(i, mentor));
        const best = others.length ? Math.max(...others.map(({ mentor }) => scoreIn(i, mentor))) : null;
        expect(why.next?.score ?? null).toBe(best);
        if (why.next) expect(why.next.cost).toBe(total(why.points) - scoreIn(i, why.next.mentor));
      }
  });

  it('is nothing for who is with nobody', async () => {
    const { members, plan, prepared } = await solved('n30-s102.json');
    expect(new Explainer(prepared, members).whyHere(plan.unplaced[0])).toBeNull();
  });
});

/** Whether a group could be that keeps these rules and has these pins, found by trying every one. */
function couldBe(instance: Instance, mentor: number, { rules, pins }: Omit<Conflict, 'mentors'>): boolean {
  const elsewhere = new Set(pins.filter(([, to]) => to !== mentor).map(([i]) => i));
  const inside = pins.filter(([, to]) => to === mentor).map(([i]) => i);
  const checked = new Rules({ ...instance, locks: [] });
  const slots = rules.includes('NO_COMMON_SLOT') ? [0, 1, 2, 3] : [0];
  const held = new Set<RuleName>([...rules, 'TOO_FEW']);
  for (let set = 0; set < 1 << instance.mentees.length; set++) {
    const members = [...instance.mentees.keys()].filter((i) => set & (1 << i));
    if (members.some((i) => elsewhere.has(i)) || inside.some((i) => !members.includes(i))) continue;
    const broken = (slot: number) => checked.groupViolations({ mentor, slot, agenda: [], members });
    if (slots.some((slot) => !broken(slot).some(({ rule }) => held.has(rule)))) return true;
  }
  return false;
}

describe('what is at fault when a group cannot be', () => {
  it('is found exactly when there is no group, and is no larger than needed', async () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(organisations(), fc.nat(8), fc.boolean(), (drawnOne, draw, isPinned) => {
        const mentor = draw % drawnOne.mentors.length;
        const locks: Instance['locks'] = isPinned
          ? [[draw % drawnOne.mentees.length, (draw + 1) % drawnOne.mentors.length]]
          : [];
        const instance = { ...drawnOne, locks };
        const found = new Demands(prepare(instance)).against(mentor);
        const all = BETWEEN_AND_AMONG;
        expect(couldBe(instance, mentor, { rules: all, pins: locks })).toBe(found === null);
        if (!found) return;
        seen.add(`${found.rules.length}+${found.pins.length}`);
        const { rules, pins } = found;
        expect(couldBe(instance, mentor, found)).toBe(false);
        for (const rule of rules)
          expect(couldBe(instance, mentor, { pins, rules: rules.filter((one) => one !== rule) })).toBe(true);
        for (const pin of pins)
          expect(couldBe(instance, mentor, { rules, pins: pins.filter((one) => one !== pin) })).toBe(true);
      }),
      drawn(300),
    );
    expect([...seen].sort()).toEqual(expect.arrayContaining(['1+0', '1+1', '2+0', '3+0']));
  });

  it('are the pin and the rule that it breaks', () => {
    const instance = carried('n50-s11.json');
    const rules = new Rules(instance);
    const apart = instance.mentees.flatMap((_, i): [number, number, RuleName[]][] =>
      instance.mentors.map((_, j) => [i, j, rules.betweenMentor(i, j)]),
    );
    const [i, j, [rule]] = apart.find(([, , broken]) => broken.length === 1)!;
    const [conflict] = new Demands(prepare({ ...instance, locks: [[i, j]] })).pins();
    expect(conflict).toEqual({ mentors: [j], rules: [rule], pins: [[i, j]] });
  });

  it('are pins that can be kept one by one but not together', () => {
    const instance = carried('n50-s11.json');
    const rules = new Rules(instance);
    const j = 0;
    const fitting = [...instance.mentees.keys()].filter((i) => rules.fits(i, j));
    const [a, b] = fitting;
    const mentees = instance.mentees.with(b, { ...instance.mentees[b], team: instance.mentees[a].team });
    const conflicts = new Demands(
      prepare({
        ...instance,
        mentees,
        locks: [
          [a, j],
          [b, j],
        ],
      }),
    ).pins();
    expect(conflicts).toEqual([
      {
        mentors: [j],
        rules: ['SAME_TEAM'],
        pins: [
          [a, j],
          [b, j],
        ],
      },
    ]);
  });

  it('are pins of two mentors who need the same people', () => {
    const instance = carried('n20-s101.json');
    const anyone = { discipline: 0, open: 1, site: 0, years: 1, projects: [], needs: [], prefers: [] };
    const mentees = Array.from({ length: 7 }, (_, i): Mentee => ({ ...anyone, id: `E${i}`, team: i, slots: [1, 0] }));
    const mentors = [0, 1].map((j): Mentor => ({
      ...{ id: `M${j}`, discipline: 0, team: 10 + j, manages: [], site: 0, years: 30, expertise: [], projects: [] },
      ...{ slots: [1, 0], cap: [4, 6], prefers: [] },
    }));
    const bare = { ...instance, teams: 20, mentees, mentors, forbidden: [], vetoes: [], previous: [] };
    const pinned = {
      ...bare,
      locks: [
        [0, 0],
        [1, 1],
      ] satisfies [number, number][],
    };
    const both = { mentors: [0, 1], rules: ['TOO_FEW'], pins: pinned.locks };
    expect(new Demands(prepare(pinned)).pins()).toEqual([both]);
    const oneMore = { ...pinned, mentees: [...mentees, { ...mentees[0], id: 'E7', team: 9 }] };
    expect(new Demands(prepare(oneMore)).pins()).toEqual([]);
  });
});

const BETWEEN_AND_AMONG: RuleName[] = [
  ...(['DISCIPLINE', 'SENIORITY', 'TIME_ZONE', 'OWN_TEAM', 'REPORTING_LINE', 'PROJECT_WITH_MENTOR'] as const),
  ...(['FORBIDDEN_PAIR', 'NO_COMMON_SLOT', 'SAME_TEAM', 'SAME_PROJECT', 'VETO', 'EXCEPTIONS'] as const),
];
