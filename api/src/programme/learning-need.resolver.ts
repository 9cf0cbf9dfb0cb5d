import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AddLearningNeed, NameLearningNeed } from './learning-need.input.js';
import { LearningNeed } from './learning-need.entity.js';
import { LearningNeedService } from './learning-need.service.js';
import { Programme } from './programme.entity.js';

@Resolver(() => LearningNeed)
export class LearningNeedResolver {
  constructor(private readonly needs: LearningNeedService) {}

  @ResolveField(() => Int, { description: 'How many people name it, as far as the viewer may know.' })
  async uses(@Parent() { id }: LearningNeed) {
    return (await this.needs.uses(id))?.count ?? 0;
  }

  @Mutation(() => LearningNeed, { description: 'Puts a need on the list. For HR.' })
  addLearningNeed(@Args('input') input: AddLearningNeed) {
    return this.needs.add(input);
  }

  @Mutation(() => LearningNeed, { description: 'Calls a need otherwise. For HR.' })
  renameLearningNeed(@Args('input') input: NameLearningNeed) {
    return this.needs.rename(input);
  }

  @Mutation(() => Programme, { description: 'Takes a need off the list that nobody names. For HR.' })
  removeLearningNeed(@Args('id', { type: () => ID }) id: string) {
    return this.needs.remove(id);
  }
}

@Resolver(() => Programme)
export class ProgrammeNeedsResolver {
  constructor(private readonly needs: LearningNeedService) {}

  @ResolveField(() => [LearningNeed], { description: 'Its list of needs, by name.' })
  learningNeeds(@Parent() { id }: Programme) {
    return this.needs.ofProgramme(id);
  }
}
