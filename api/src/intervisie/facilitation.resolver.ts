import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { FacilitationService } from './facilitation.service.js';
import { AddTime, GiveSeat, MovePhase, PausePhase } from './intervisie.input.js';
import { LiveSession } from './live-session.entity.js';

@Resolver()
export class FacilitationResolver {
  constructor(private readonly facilitation: FacilitationService) {}

  @Mutation(() => LiveSession, { description: 'The facilitator goes to the next phase. Two at once are one phase.' })
  nextPhase(@Args('input') input: MovePhase) {
    return this.facilitation.move(input, 1);
  }

  @Mutation(() => LiveSession, { description: 'The facilitator goes back one phase.' })
  previousPhase(@Args('input') input: MovePhase) {
    return this.facilitation.move(input, -1);
  }

  @Mutation(() => LiveSession, { description: 'The facilitator adds minutes to the phase.' })
  addPhaseTime(@Args('input') input: AddTime) {
    return this.facilitation.addTime(input);
  }

  @Mutation(() => LiveSession, { description: 'The facilitator lets the clock stand still. Twice is once.' })
  pausePhase(@Args('input') input: PausePhase) {
    return this.facilitation.pause(input);
  }

  @Mutation(() => LiveSession, { description: 'The facilitator lets the clock run again.' })
  resumePhase(@Args('input') input: PausePhase) {
    return this.facilitation.resume(input);
  }

  @Mutation(() => LiveSession, { description: 'The facilitator names the person whose case it is.' })
  chooseCaseOwner(@Args('input') input: GiveSeat) {
    return this.facilitation.chooseCaseOwner(input);
  }
}
