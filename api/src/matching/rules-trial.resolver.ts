import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Db } from '@api/platform';
import { ChangeMatchingRules } from '@api/programme';
import { Proposal } from './proposal.entity.js';
import { RulesTrial } from './rules-trial.js';
import { RulesTrials } from './rules-trial.service.js';

@Resolver()
export class RulesTrialResolver {
  constructor(
    private readonly db: Db,
    private readonly trials: RulesTrials,
  ) {}

  @Subscription(() => RulesTrial, {
    nullable: true,
    description: 'What other rules would do to a draft, as it becomes known; ends when that is done. For HR.',
    async resolve(this: RulesTrialResolver, trial: RulesTrial) {
      await this.db.findOr404(Proposal, { id: trial.proposalId });
      return trial;
    },
  })
  matchingRulesTried(
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @Args('rules', { description: 'The rules to try.' }) rules: ChangeMatchingRules,
  ) {
    return this.trials.follow(proposalId, rules);
  }
}
