import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Membership } from '@api/mentor-group';
import { Me } from '@api/people';
import { LearningGoal } from './learning-goal.entity.js';
import { ChangeLearningGoal, MoveLearningGoal, PlaceOnScale, SetLearningGoal } from './learning-goal.input.js';
import { LearningGoalService } from './learning-goal.service.js';

@Resolver(() => LearningGoal)
export class LearningGoalResolver {
  constructor(private readonly goals: LearningGoalService) {}

  @Mutation(() => LearningGoal, { description: 'Makes a learning goal of the viewer.' })
  setLearningGoal(@Args('input') input: SetLearningGoal) {
    return this.goals.set(input);
  }

  @Mutation(() => LearningGoal, { description: 'Puts an own learning goal in other words.' })
  changeLearningGoal(@Args('input') input: ChangeLearningGoal) {
    return this.goals.change(input);
  }

  @Mutation(() => LearningGoal, { description: 'Takes an own learning goal a step further, back or aside.' })
  moveLearningGoal(@Args('input') input: MoveLearningGoal) {
    return this.goals.move(input);
  }

  @Mutation(() => LearningGoal, { description: 'Says where the viewer is on the scale of an own goal.' })
  placeOnScale(@Args('input') { id, level = null }: PlaceOnScale) {
    return this.goals.place(id, level);
  }

  @Mutation(() => LearningGoal, { description: 'Shares an own learning goal with the group, or takes it back.' })
  shareLearningGoal(
    @Args('id', { type: () => ID }) id: string,
    @Args('shared', { description: 'Whether the group sees it from now on.' }) shared: boolean,
  ) {
    return this.goals.share(id, shared);
  }

  @Mutation(() => LearningGoal, { description: 'Removes an own learning goal.' })
  removeLearningGoal(@Args('id', { type: () => ID }) id: string) {
    return this.goals.remove(id);
  }

  @Mutation(() => LearningGoal, { description: 'Puts back an own learning goal that was just removed.' })
  restoreLearningGoal(@Args('id', { type: () => ID }) id: string) {
    return this.goals.restore(id);
  }
}

@Resolver(() => Me)
export class MyLearningGoalsResolver {
  constructor(private readonly goals: LearningGoalService) {}

  @Query(() => LearningGoal, { description: 'An own learning goal, or one that is shared in a group of the viewer.' })
  learningGoal(@Args('id', { type: () => ID }) id: string) {
    return this.goals.find(id);
  }

  @ResolveField(() => [LearningGoal], { description: 'The own learning goals.' })
  learningGoals() {
    return this.goals.mine();
  }
}

@Resolver(() => Membership)
export class SharedGoalsResolver {
  constructor(private readonly goals: LearningGoalService) {}

  @ResolveField(() => [LearningGoal], { description: 'What this member shares in the group.' })
  sharedGoals(@Parent() { groupId, personId }: Membership) {
    return this.goals.sharedBy(groupId, personId);
  }
}
