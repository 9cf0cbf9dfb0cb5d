import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Contribution } from './contribution.entity.js';
import { ContributionService } from './contribution.service.js';
import { Contribute } from './intervisie.input.js';

@Resolver()
export class ContributionResolver {
  constructor(private readonly contributions: ContributionService) {}

  @Mutation(() => Contribution, { description: 'Writes something down in a phase that has room for it.' })
  contribute(@Args('input') input: Contribute) {
    return this.contributions.contribute(input);
  }
}
