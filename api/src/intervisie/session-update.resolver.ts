import { Args, ID, Int, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { PeopleService, Person } from '@api/people';
import { Clock } from '@api/platform';
import { Agreement } from './agreement.entity.js';
import { AgreementService } from './agreement.service.js';
import { Contribution } from './contribution.entity.js';
import { ContributionService } from './contribution.service.js';
import { Participant } from './participant.entity.js';
import { SessionEvent } from './session-event.entity.js';
import { SessionStreams } from './session-stream.service.js';
import { SessionUpdate } from './session-update.js';

type Screen = Parameters<SessionStreams['update']>[0];

@Resolver()
export class SessionUpdateResolver {
  constructor(
    private readonly streams: SessionStreams,
    private readonly clock: Clock,
  ) {}

  @Subscription(() => SessionUpdate, {
    nullable: true,
    description:
      'First what came after a number, then every change, until the viewer may not see the session any more.',
    resolve(this: SessionUpdateResolver, screen: Screen) {
      return this.streams.update(screen);
    },
  })
  sessionLive(
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('after', {
      type: () => Int,
      defaultValue: 0,
      description: 'The number up to which the client has everything.',
    })
    after: number,
  ) {
    return this.streams.follow(sessionId, after);
  }

  @Query(() => Date, { description: 'The clock that phases are timed by.' })
  serverTime() {
    return this.clock.now();
  }
}

@Resolver(() => SessionEvent)
export class SessionEventResolver {
  constructor(
    private readonly contributions: ContributionService,
    private readonly agreements: AgreementService,
  ) {}

  @ResolveField(() => Contribution, { nullable: true, description: 'What was written, when the viewer reads it.' })
  contribution(@Parent() { contributionId }: SessionEvent) {
    return contributionId && this.contributions.one(contributionId);
  }

  @ResolveField(() => Agreement, { nullable: true, description: 'The agreement that was made or answered.' })
  agreement(@Parent() { agreementId }: SessionEvent) {
    return agreementId && this.agreements.one(agreementId);
  }
}

@Resolver(() => Participant)
export class ParticipantResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who it is.' })
  person(@Parent() { personId }: Participant) {
    return this.people.person(personId);
  }
}
