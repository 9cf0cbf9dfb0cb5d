import fc from 'fast-check';
import { generate } from './bench/generate.js';
import { better, type Progress, Rules, scorePlan, type Solution, solve, validate } from './index.js';
import { prepare } from './prepare.js';
import { components, contribution } from './score.js';
import { carried, check } from './testing/checker.js';
import { bestByTryingAll, organisations } from './testing/organisations.js';

/** Always the same random organisations, so that a failure comes back. */
const drawn = (numRuns: number) => ({ seed: 20261122, numRuns });

interface Search extends Solution {
  told: Progress[];
}
const searched = new Map<string, Promise<Search>>();

async function search(name: string): Promise<Search> {
  const told: Progress[] = [];
  const onProgress = (one: Progress) => told.push(one);
  return { ...(await solve(carried(name), { seed: 1, effort: 'quick', onProgress })), told };
}

/** What a quick search in an instance that the library carries finds and tells on the way. Tests look at one search. */
function quickly(name: string): Promise<Search> {
  if (!searched.has(name)) searched.set(name, search(name));
  return searched.get(name)!;
}

describe('a matching', () => {
  it.each([
    ['n500-s12.json', 480],
    ['n500t-s22.json', 478],
    ['n5000-s13.json.gz', 4900],
    ['n5000-s13-rerun.json.gz', 4900],
  ])('of %s breaks no rule and places at least %d', async (name, least) => {
    const instance = carried(name);
    const { plan, score } = await quickly(name);
    const { violations, placed, objective } = check(instance, plan);
    expect({ violations, placed, objective }).toEqual({
      violations: 0,
      placed: score.placed,
      objective: score.objective,
    });
    expect(placed).toBeGreaterThanOrEqual(least);
    expect(new Rules(instance).violations(plan)).toEqual([]);
  });

  it.each([
    ['n20-s101.json', 18, 973],
    ['n30-s102.json', 20, 928],
    ['n40-s103.json', 37, 2200],
    ['n50-s11.json', 50, 2587],
    ['waterschap.json', 238, 14_219],
  ])('of %s is proven the best there is: %d placed, worth %d', async (name, placed, objective) => {
    const instance = carried(name);
    const { plan, score, bound } = await quickly(name);
    expect({ ...score, bound }).toEqual({ placed, objective, moved: 0, bound: objective });
    expect(check(instance, plan)).toMatchObject({ violations: 0, placed, objective });
  });

  it.each([
    [40, 2, 27, 1775],
    [56, 5, 56, 3223],
  ])(
    'of %d mentees, drawn with %d, needs cuts and branches: %d placed, worth %d',
    async (n, seed, placed, objective) => {
      const instance = generate(n, seed);
      const { plan, score, bound } = await solve(instance, { seed: 1, effort: 'quick' });
      expect({ ...score, bound }).toEqual({ placed, objective, moved: 0, bound: objective });
      expect(check(instance, plan)).toMatchObject({ violations: 0, placed, objective });
    },
  );

  it('is the same for the same instance, seed and effort', async () => {
    const instance = carried('n40-s103.json');
    const once = await solve(instance, { seed: 7, effort: 'quick' });
    const again = await solve(instance, { seed: 7, effort: 'quick' });
    expect(again).toEqual(once);
  });

  it('is never worse with more effort', async () => {
    const instance = carried('n30-s102.json');
    const quick = await solve(instance, { seed: 3, effort: 'quick' });
    const normal = await solve(instance, { seed: 3, effort: 'normal' });
    expect(better(quick.score, normal.score)).toBe(false);
  });

  it('of some random organisations is never worse with more effort, and neither is its bound', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(100, 130), fc.nat(50), async (n, seed) => {
        const instance = generate(n, seed);
        const quick = await solve(instance, { seed, effort: 'quick' });
        const normal = await solve(instance, { seed, effort: 'normal' });
        expect(better(quick.score, normal.score)).toBe(false);
        expect(normal.bound).toBeLessThanOrEqual(quick.bound!);
        expect(new Rules(instance).violations(normal.plan)).toEqual([]);
      }),
      drawn(3),
    );
  });

  it('keeps every pin of a random organisation', async () => {
    await fc.assert(
      fc.asyncProperty(organisations(), fc.nat(9), async (instance, draw) => {
        const { plan } = await solve(instance, { seed: 1, effort: 'quick' });
        const placed = plan.groups.flatMap(({ mentor, members }) => members.map((i): [number, number] => [i, mentor]));
        const locks = placed.filter((_, at) => (at + draw) % 3 === 0);
        const again = await solve({ ...instance, locks }, { seed: draw, effort: 'quick' });
        expect(new Rules({ ...instance, locks }).violations(again.plan)).toEqual([]);
        expect(again.score.placed).toBe(placed.length);
      }),
      drawn(30),
    );
  });

  it('keeps every pin', async () => {
    const instance = carried('n50-s11.json');
    const { plan } = await quickly('n50-s11.json');
    const pinned = plan.groups
      .slice(0, 3)
      .flatMap(({ mentor, members }) => members.slice(1).map((i): [number, number] => [i, mentor]));
    const again = await solve({ ...instance, locks: pinned }, { seed: 2, effort: 'quick' });
    expect(check({ ...instance, locks: pinned }, again.plan)).toMatchObject({ violations: 0 });
  });

  it.each([
    ['n500-s12.json', 3],
    ['n500-s12.json', 200],
    ['n500-s12.json', 1200],
    ['n5000-s13.json.gz', 400],
  ])('of %s that is stopped at look %d is a sound plan at once', async (name, look) => {
    const instance = carried(name);
    let asked = 0;
    let cpu = process.cpuUsage();
    const shouldStop = () => {
      if (++asked === look) cpu = process.cpuUsage();
      return asked >= look;
    };
    const { plan, stopped, score } = await solve(instance, { seed: 1, effort: 'thorough', shouldStop });
    const { user, system } = process.cpuUsage(cpu);
    expect((user + system) / 1000).toBeLessThan(250);
    expect(stopped).toBe(true);
    expect(check(instance, plan)).toMatchObject({ violations: 0, placed: score.placed });
  });

  it('knows a bound and a division before it searches, and never worse ones later', async () => {
    const { score, bound, told } = await quickly('n500-s12.json');
    const searching = told.filter(({ stage }) => stage === 'SEARCH');
    expect(searching.length).toBeGreaterThan(10);
    expect(searching[0].placed).toBeGreaterThan(400);
    expect(told[0].bound).toBeGreaterThan(score.objective);
    for (const { placed, objective, bound: then } of searching) {
      expect(then).toBeGreaterThanOrEqual(bound!);
      expect(better({ placed, objective, moved: 0 }, score)).toBe(false);
    }
  });

  it('tells how far it is and never goes back', async () => {
    const { told } = await quickly('n50-s11.json');
    const seen = told.map(({ done }) => done);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('of a small organisation is the best there is', async () => {
    await fc.assert(
      fc.asyncProperty(organisations(), fc.nat(9), async (instance, seed) => {
        const { plan, score, bound } = await solve(instance, { seed, effort: 'quick' });
        expect(new Rules(instance).violations(plan)).toEqual([]);
        expect(scorePlan(instance, plan)).toEqual(score);
        const best = bestByTryingAll(instance);
        expect([score.placed, score.objective]).toEqual([best.placed, best.objective]);
        expect(bound).toBe(best.objective);
      }),
      drawn(40),
    );
  });

  it('is scored to the unit as the checker scores it', async () => {
    await fc.assert(
      fc.asyncProperty(organisations(), async (instance) => {
        const { plan, score } = await solve(instance, { seed: 1, effort: 'quick' });
        expect(check(instance, plan)).toMatchObject({
          violations: 0,
          placed: score.placed,
          objective: score.objective,
        });
      }),
      drawn(12),
    );
  });
});

describe('the tables', () => {
  it('say of every pair what the rules and the scores say', () => {
    fc.assert(
      fc.property(organisations(), (instance) => {
        const { rules, values } = prepare(instance);
        const row = new Int16Array(values.stride);
        for (let i = 0; i < instance.mentees.length; i++)
          for (let mentor = 0; mentor < instance.mentors.length; mentor++) {
            expect(values.fits(i, mentor)).toBe(rules.fits(i, mentor));
            if (!values.fits(i, mentor)) continue;
            values.fill(i, mentor, row, 0);
            const kept = instance.previous.some(([a, b]) => a === i && b === mentor) ? instance.params.stability : 0;
            values.agendas[mentor].forEach((agenda, at) => {
              const points = components(instance, i, { mentor, slot: 0, agenda });
              expect(row[at]).toBe(contribution(points, instance.params.fairFloor) - points.slot + kept);
              expect(values.most(i, mentor)).toBeGreaterThanOrEqual(row[at] + values.slot.sure);
            });
          }
      }),
      drawn(60),
    );
  });
});

describe('the rules', () => {
  it('allow a move exactly when the checker does', async () => {
    await fc.assert(
      fc.asyncProperty(organisations(), fc.nat(8), async (instance, draw) => {
        const { plan } = await solve(instance, { seed: 1, effort: 'quick' });
        const group = plan.groups[0];
        const i = plan.unplaced[draw % Math.max(1, plan.unplaced.length)];
        if (!group || i === undefined) return;
        const rules = new Rules(instance);
        const allowed = rules.whyNot(group.mentor, group.members, i).length === 0;
        const members = [...group.members, i];
        const slots = [...Array(32).keys()].filter((slot) => rules.slotsOf(group.mentor, members) & (1 << slot));
        const verdict = check(instance, { ...plan, groups: [{ ...group, members, slot: slots[0] ?? group.slot }] });
        expect(allowed).toBe(verdict.violations === 0);
      }),
      drawn(25),
    );
  });

  it('name who stands in the way', async () => {
    const instance = carried('n50-s11.json');
    const { plan } = await quickly('n50-s11.json');
    const [group, other] = plan.groups;
    const i = other.members[0];
    const teammate = { ...instance.mentees[i], team: instance.mentees[group.members[1]].team };
    const changed = { ...instance, mentees: instance.mentees.with(i, teammate) };
    expect(new Rules(changed).whyNot(group.mentor, group.members, i)).toContainEqual({
      rule: 'SAME_TEAM',
      member: group.members[1],
    });
  });
});

describe('an instance', () => {
  it('that is sound has no problems', () => {
    expect(validate(carried('waterschap.json'))).toEqual([]);
  });

  it('that is not has one line for each problem, with its place', () => {
    const broken = structuredClone(carried('n20-s101.json')) as unknown as Record<string, never[]> & {
      mentees: Record<string, unknown>[];
    };
    broken.mentees[3].team = 'A';
    broken.mentees[4].needs = [0, 1, 2, 3];
    broken.mentors[1]['cap'] = [5, 4] as never;
    broken.mentees[6].id = broken.mentees[5].id;
    expect(validate(broken)).toEqual([
      { at: '/mentees/3/team', what: expect.stringMatching(/^must be a whole number from 0 to \d+, is "A"$/) },
      { at: '/mentees/4/needs', what: 'must have 0 to 3 entries, has 4' },
      { at: '/mentees/6', what: expect.stringMatching(/^".*" was named before$/) },
      { at: '/mentors/1/cap', what: 'the fewest members, 5, are more than the most, 4' },
    ]);
    expect(validate(null)).toEqual([{ at: '', what: 'must be an object, is null' }]);
    expect(validate({})).toContainEqual({ at: '/format', what: 'must be "crossmatch/1", is missing' });
  });
});
