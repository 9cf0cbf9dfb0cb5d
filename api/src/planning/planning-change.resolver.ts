import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MentorGroup } from '@api/mentor-group';
import { MovingService } from './moving.service.js';
import {
  AddSession,
  CancelSession,
  MoveSession,
  PlaceSession,
  PlanSessions,
  ProposeSessions,
} from './planning.input.js';
import { SeriesService } from './series.service.js';
import { SessionProposal } from './session-proposal.type.js';
import { Session } from './session.entity.js';

/** What the mentor of a group does with its dates. */
@Resolver()
export class PlanningChangeResolver {
  constructor(
    private readonly series: SeriesService,
    private readonly moving: MovingService,
  ) {}

  @Query(() => SessionProposal, { description: 'A year of dates for a group of which the viewer is the mentor.' })
  sessionProposal(@Args('input') input: ProposeSessions) {
    return this.series.propose(input);
  }

  @Mutation(() => MentorGroup, { description: 'Plans the whole series of a group, once.' })
  planSessions(@Args('input') input: PlanSessions) {
    return this.series.plan(input);
  }

  @Mutation(() => Session, { description: 'Gives a session another date.' })
  moveSession(@Args('input') input: MoveSession) {
    return this.moving.move(input);
  }

  @Mutation(() => Session, { description: 'A session does not go on.' })
  cancelSession(@Args('input') input: CancelSession) {
    return this.moving.cancel(input);
  }

  @Mutation(() => Session, { description: 'Adds a session beside the series.' })
  addSession(@Args('input') input: AddSession) {
    return this.moving.add(input);
  }

  @Mutation(() => Session, { description: 'Says where a session is.' })
  placeSession(@Args('input') input: PlaceSession) {
    return this.moving.place(input);
  }
}
