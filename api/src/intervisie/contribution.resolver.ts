import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Contribution } from './contribution.entity.js';
import { ContributionService } from './contribution.service.js';
import { Contribute, RateContribution } from './intervisie.input.js';
import { RatingService } from './rating.service.js';

@Resolver()
export class ContributionResolver {
  constructor(
    private readonly contributions: ContributionService,
    private readonly ratings: RatingService,
  ) {}

  @Mutation(() => Contribution, {
    description: 'Says how near a question or formulation comes, in a phase that asks for it.',
  })
  rateContribution(@Args('input') input: RateContribution) {
    return this.ratings.rate(input);
  }

  @Mutation(() => Contribution, { description: 'Writes something down in a phase that has room for it.' })
  contribute(@Args('input') input: Contribute) {
    return this.contributions.contribute(input);
  }
}
