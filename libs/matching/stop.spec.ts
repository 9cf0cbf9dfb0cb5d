import { generate } from './bench/generate.js';
import { type Instance, solve, type Stage } from './index.js';
import { check } from './testing/checker.js';

/** Too large to be divided exactly, and one whole: it has no small parts, where looks are many in any case. */
const ORGANISATION = [300, 2] as const;

/** The same organisation a while later: every tenth mentee may not stay with the mentor of before. */
async function later(instance: Instance): Promise<Instance> {
  const { plan } = await solve(instance, { seed: 1, effort: 'quick' });
  const previous = plan.groups.flatMap(({ mentor, members }) => members.map((i): [number, number] => [i, mentor]));
  const leaving = previous.filter((_, at) => at % 10 === 0);
  return { ...instance, previous, forbidden: [...instance.forbidden, ...leaving] };
}

/** The stage at each look, and the plan of a search that is stopped at this one. */
async function stoppedAt(instance: Instance, last: number) {
  const looks: Stage[] = [];
  let stage: Stage = 'PRICE';
  const shouldStop = () => looks.push(stage) >= last;
  const onProgress = (progress: { stage: Stage }) => (stage = progress.stage);
  return { looks, ...(await solve(instance, { seed: 1, effort: 'quick', shouldStop, onProgress })) };
}

describe('a plan that is made again', () => {
  it('asks often in each stage whether to stop, and is sound wherever it is stopped', async () => {
    const instance = await later(generate(...ORGANISATION));
    const whole = await stoppedAt(instance, Infinity);
    const inStage = Map.groupBy(whole.looks, (stage) => stage);
    expect(inStage.get('PRICE')!.length).toBeGreaterThan(100);
    expect(inStage.get('SEARCH')!.length).toBeGreaterThan(20);
    for (const share of [0, 0.5, 0.9]) {
      const { plan, score, stopped, bound } = await stoppedAt(instance, 1 + Math.floor(share * whole.looks.length));
      expect(stopped).toBe(true);
      expect(check(instance, plan)).toMatchObject({ violations: 0, placed: score.placed, objective: score.objective });
      expect(bound).toBeGreaterThanOrEqual(whole.score.objective);
    }
  });
});
