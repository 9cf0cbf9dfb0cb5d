import fc from 'fast-check';
import type { Instance, Mentee, Mentor, Plan, Weights } from '../model.js';
import { PARAMS } from '../bench/generate.js';
import { Rules } from '../rules.js';
import { better, type PlanScore, scorePlan } from '../score.js';

const below = (limit: number) => fc.integer({ min: 0, max: limit - 1 });
const several = (limit: number, least: number, most: number) =>
  fc.uniqueArray(below(limit), { minLength: least, maxLength: most });
const slots = fc.tuple(fc.integer({ min: 1, max: 15 }), below(16));
const projects = fc.array(fc.tuple(below(2), fc.constantFrom(20, 60), fc.constantFrom(3, 9)), { maxLength: 1 });

const person = { discipline: below(3), team: below(9), site: below(3), projects, slots };

const weights = fc.record({
  ...{ need: below(60), discipline: below(30), preference: below(20) },
  ...{ seniority: below(20), location: below(20), slot: below(15) },
});

/** A random organisation small enough to try every division: up to nine mentees, three mentors. */
export function organisations(): fc.Arbitrary<Instance> {
  return fc.tuple(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 1, max: 3 })).chain(([n, m]) => {
    const mentee = fc.record({
      ...person,
      open: below(2),
      years: below(6),
      needs: several(4, 1, 3),
      prefers: several(m, 0, Math.min(m, 2)),
    });
    const mentor = fc.record({
      ...person,
      manages: several(9, 0, 1),
      years: fc.integer({ min: 6, max: 30 }),
      expertise: several(4, 0, 4).chain((needs) =>
        fc.tuple(...needs.map((need) => fc.tuple(fc.constant(need), fc.integer({ min: 1, max: 3 })))),
      ),
      cap: fc.constantFrom<[number, number]>([2, 3], [2, 4], [3, 4], [4, 6]),
      prefers: several(n, 0, 2),
    });
    const couples = fc.array(fc.tuple(below(n), below(m)), { maxLength: 2 });
    return fc
      .record({
        mentees: fc.array(mentee, { minLength: n, maxLength: n }),
        mentors: fc.array(mentor, { minLength: m, maxLength: m }),
        forbidden: couples,
        vetoes: fc.array(
          fc.tuple(below(n), below(n)).filter(([a, b]) => a !== b),
          { maxLength: 2 },
        ),
        previous: fc.uniqueArray(fc.tuple(below(n), below(m)), { maxLength: 3, selector: ([i]) => i }),
        maxExceptions: below(3),
        weights: fc.option(weights, { nil: undefined }),
      })
      .map(organisation);
  });
}

interface Drawn {
  mentees: Omit<Mentee, 'id'>[];
  mentors: (Omit<Mentor, 'id' | 'expertise'> & { expertise: [number, number][] })[];
  forbidden: [number, number][];
  vetoes: [number, number][];
  previous: [number, number][];
  maxExceptions: number;
  weights?: Weights;
}

function organisation({ mentees, mentors, maxExceptions, weights, ...rest }: Drawn): Instance {
  return {
    format: 'crossmatch/1',
    name: 'random',
    params: { ...PARAMS, maxExceptions, ...(weights && { weights }) },
    tags: 4,
    disciplines: 3,
    teams: 9,
    projects: 2,
    related: [[0, 1]],
    sites: [
      { name: 'a', tz: 60 },
      { name: 'b', tz: 60 },
      { name: 'c', tz: 330 },
    ],
    mentees: mentees.map((x, i) => ({ id: `E${i}`, ...x })),
    mentors: mentors.map((y, j) => ({ id: `M${j}`, ...y })),
    locks: [],
    ...rest,
  };
}

/** The best score there is, found by trying every division with every slot and agenda. */
export function bestByTryingAll(instance: Instance): PlanScore {
  const rules = new Rules(instance);
  const mentorOf = instance.mentees.map(() => -1);
  let best = scorePlan(instance, { format: 'crossmatch-assignment/1', groups: [], unplaced: [] });
  const place = (i: number): void => {
    if (i === mentorOf.length) {
      const plan = bestPlanFor(instance, rules, mentorOf);
      const score = plan && scorePlan(instance, plan);
      if (score && better(score, best)) best = score;
      return;
    }
    for (let j = -1; j < instance.mentors.length; j++) {
      if (j >= 0 && !rules.fits(i, j)) continue;
      mentorOf[i] = j;
      place(i + 1);
    }
    mentorOf[i] = -1;
  };
  place(0);
  return best;
}

function bestPlanFor(instance: Instance, rules: Rules, mentorOf: number[]): Plan | undefined {
  const groups: Plan['groups'] = [];
  for (let j = 0; j < instance.mentors.length; j++) {
    const members = mentorOf.flatMap((mentor, i) => (mentor === j ? [i] : []));
    if (!members.length) continue;
    const needs = instance.mentors[j].expertise.map(([need]) => need);
    const agendas = [
      [],
      ...needs.map((a) => [a]),
      ...needs.flatMap((a) => needs.filter((b) => b > a).map((b) => [a, b])),
    ];
    let best: Plan['groups'][number] | undefined;
    let most = -Infinity;
    for (let slot = 0; slot < 4; slot++)
      for (const agenda of agendas) {
        const group = { mentor: j, slot, agenda, members };
        if (rules.groupViolations(group).length) continue;
        const worth = scorePlan(instance, {
          format: 'crossmatch-assignment/1',
          groups: [group],
          unplaced: [],
        }).objective;
        if (worth > most) [best, most] = [group, worth];
      }
    if (!best) return undefined;
    groups.push(best);
  }
  return { format: 'crossmatch-assignment/1', groups, unplaced: [] };
}
