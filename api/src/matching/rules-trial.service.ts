import { Injectable, Logger } from '@nestjs/common';
import { Db, few } from '@api/platform';
import type { ChangeMatchingRules } from '@api/programme';
import type { Instance, Plan } from '@libs/matching';
import { grantedIn } from './board.js';
import { Composition, type Members } from './composition.js';
import { Compositions } from './compositions.js';
import { Latest } from './latest.js';
import { withoutWishes } from './match-material.js';
import { Proposal, ProposalState } from './proposal.entity.js';
import { ProposedGroup } from './proposed-group.entity.js';
import { ProposedPlace } from './proposed-place.entity.js';
import type { RulesTrial, TrialFigures } from './rules-trial.js';
import { Solver } from './solver.js';
import { Standing } from './standing.js';
import { weightsOf } from './weights.js';

const log = new Logger('matching');

/** How many trials one process computes at once. */
const AT_ONCE = 1;

interface Order {
  proposalId: string;
  composition: Composition;
  before: Members;
  mentees: number;
}

/**
 * Tries other rules on a proposal: a quick search from where everybody is now, that ends when nobody looks on. It knows of
 * no private wish: whoever brought two people together by hand and tried would see by who moves that there is one.
 */
@Injectable()
export class RulesTrials {
  private readonly inTurn = few(AT_ONCE);

  constructor(
    private readonly db: Db,
    private readonly compositions: Compositions,
  ) {}

  /** What the rules would do to a draft that the viewer may see, told as it becomes known. */
  async follow(proposalId: string, rules: ChangeMatchingRules): Promise<Latest<RulesTrial>> {
    const where = { id: proposalId, programmeId: rules.id, state: ProposalState.DRAFT };
    await this.db.findOr404(Proposal, where);
    const groups = await this.db.repo(ProposedGroup).find({ where: { proposalId }, order: { number: 'ASC' } });
    const standing = await Standing.of(this.db, [proposalId]);
    const places = standing.places(await this.db.repo(ProposedPlace).findBy({ proposalId }), groups);
    const facts = await this.compositions.of(proposalId);
    const inGroup = Map.groupBy(places, ({ groupId }) => groupId);
    const before = groups.map(({ id }) => (inGroup.get(id) ?? []).map(({ personId }) => facts.mentee(personId)));
    const locked = new Set(places.filter((place) => place.locked).map(({ personId }) => facts.mentee(personId)));
    const couples = before.flatMap((own, mentor) => own.map((i): [number, number] => [i, mentor]));
    const composition = new Composition({
      ...facts.material,
      instance: {
        ...withoutLeavers(underRules(withoutWishes(facts.material), rules), {
          mentees: new Set(places.map(({ personId }) => facts.mentee(personId))),
          mentors: new Set(groups.filter((group) => standing.offers(group)).map(({ number }) => number - 1)),
        }),
        granted: grantedIn(facts, groups, places),
        previous: couples,
      },
    });
    const locks = couples.filter(([i]) => locked.has(i));
    return this.begin({ proposalId, composition, before, mentees: places.length }, locks);
  }

  private begin(order: Order, locks: [number, number][]): Latest<RulesTrial> {
    const solver = new Solver();
    let left = false;
    const trial = new Latest<RulesTrial>(() => {
      left = true;
      void solver.breakOff();
    });
    const start = stateOf(order);
    trial.tell(start);
    const onProgress = ({ done }: { done: number }) => trial.tell({ ...start, percent: Math.round(100 * done) });
    const instance = { ...order.composition.material.instance, locks };
    const search = async () => {
      if (left) return;
      const { plan } = await solver.solve({ instance, seed: 1, effort: 'quick', onProgress });
      trial.tell(outcome(order, start, plan));
    };
    void this.inTurn(search)
      .catch(({ name }: Error) => left || log.error({ trial: order.proposalId, name })) // left: it was broken off
      .finally(() => trial.end());
    return trial;
  }
}

/** The same people under other rules. */
function underRules(instance: Instance, rules: ChangeMatchingRules): Instance {
  const { maxExceptions, minGapYears, fairFloor } = rules;
  return {
    ...instance,
    params: { ...instance.params, maxExceptions, minGapYears, fairFloor, weights: weightsOf(rules) },
  };
}

/** Whoever takes no part any more has no time at all, so that nobody is put together with them. */
function withoutLeavers(instance: Instance, standing: Record<'mentees' | 'mentors', Set<number>>): Instance {
  const never: [number, number] = [0, 0];
  return {
    ...instance,
    mentees: instance.mentees.map((x, i) => (standing.mentees.has(i) ? x : { ...x, slots: never })),
    mentors: instance.mentors.map((y, j) => (standing.mentors.has(j) ? y : { ...y, slots: never })),
  };
}

const stateOf = ({ proposalId, composition, before, mentees }: Order): RulesTrial => ({
  ...{ proposalId, done: false, percent: 0, mentees },
  ...{ now: figures(composition, before), then: null, moved: 0, gained: 0, lost: 0 },
});

function outcome({ composition, before }: Order, start: RulesTrial, plan: Plan): RulesTrial {
  const after = before.map((_, mentor) => plan.groups.find((group) => group.mentor === mentor)?.members ?? []);
  const was = mentorOf(before);
  const is = mentorOf(after);
  return {
    ...{ ...start, done: true, percent: 100, then: figures(composition, after) },
    moved: [...is].filter(([i, mentor]) => was.has(i) && was.get(i) !== mentor).length,
    gained: [...is.keys()].filter((i) => !was.has(i)).length,
    lost: [...was.keys()].filter((i) => !is.has(i)).length,
  };
}

const mentorOf = (members: Members) =>
  new Map(members.flatMap((own, mentor) => own.map((i): [number, number] => [i, mentor])));

function figures(composition: Composition, members: Members): TrialFigures {
  const groups = members.map((own, mentor) => composition.group(mentor, own)).filter((group) => group.members.length);
  const scores = groups.flatMap((group) => group.members.map(({ score }) => score));
  const wrong = groups.filter(({ problems }) => problems.length).length;
  const score = Math.round(scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length));
  return { placed: scores.length, groups: groups.length, score, wrong };
}
