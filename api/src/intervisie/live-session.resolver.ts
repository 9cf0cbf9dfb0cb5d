import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '@api/people';
import { Session } from '@api/planning';
import { Agreement } from './agreement.entity.js';
import { AgreementService } from './agreement.service.js';
import { CaseVote } from './case-vote.entity.js';
import { CaseVoteService } from './case-vote.service.js';
import { Contribution } from './contribution.entity.js';
import { ContributionService } from './contribution.service.js';
import { CloseSession, OpenSession, SayReady, VoteForCase } from './intervisie.input.js';
import { LiveSession } from './live-session.entity.js';
import { LiveSessionService } from './live-session.service.js';
import { ReadyService } from './ready.service.js';
import { SessionOpening } from './session-opening.service.js';
import { Participant } from './participant.entity.js';
import { ParticipantService } from './participant.service.js';
import { WaitingRoom } from './waiting-room.service.js';

@Resolver(() => Session)
export class OpenedSessionResolver {
  constructor(
    private readonly sessions: LiveSessionService,
    private readonly opening: SessionOpening,
    private readonly waitingRoom: WaitingRoom,
  ) {}

  @ResolveField(() => LiveSession, {
    nullable: true,
    description: 'The session since it was opened; for members of the group.',
  })
  live(@Parent() { id }: Session) {
    return this.sessions.of(id);
  }

  @ResolveField(() => [Person], { description: 'Who is there before it is opened, in order of coming.' })
  waiting(@Parent() { id }: Session) {
    return this.waitingRoom.peopleIn(id);
  }

  @Mutation(() => LiveSession, {
    description: 'The mentor opens a planned session, and leads it until the seat is handed over.',
  })
  openSession(@Args('input') input: OpenSession) {
    return this.opening.open(input);
  }

  @Mutation(() => LiveSession, {
    description: 'Opens a session again that closed itself; for a day, by those who came to it.',
  })
  reopenSession(@Args('sessionId', { type: () => ID }) sessionId: string) {
    return this.opening.reopen(sessionId);
  }

  @Mutation(() => LiveSession, { description: 'The facilitator closes the session.' })
  closeSession(@Args('input') input: CloseSession) {
    return this.sessions.close(input);
  }
}

@Resolver(() => LiveSession)
export class LiveSessionResolver {
  constructor(
    private readonly people: ParticipantService,
    private readonly texts: ContributionService,
    private readonly promises: AgreementService,
    private readonly votesFor: CaseVoteService,
    private readonly ready: ReadyService,
  ) {}

  @ResolveField(() => [Participant], { description: 'Who came, in order of coming in.' })
  participants(@Parent() { id }: LiveSession) {
    return this.people.of(id);
  }

  @ResolveField(() => [Contribution], { description: 'What was written down, as far as the viewer reads it.' })
  contributions(@Parent() { id }: LiveSession) {
    return this.texts.of(id);
  }

  @ResolveField(() => [Agreement], { description: 'Agreements made in this session.' })
  agreements(@Parent() { id }: LiveSession) {
    return this.promises.madeIn(id);
  }

  @ResolveField(() => [Agreement], { description: 'Earlier agreements that this session looks back on.' })
  lookBack(@Parent() { id }: LiveSession) {
    return this.promises.lookedBackOn(id);
  }

  @ResolveField(() => [CaseVote], { description: 'For whose case each is; for those who came.' })
  votes(@Parent() { id }: LiveSession) {
    return this.votesFor.of(id);
  }

  @Mutation(() => LiveSession, {
    description: 'Votes for a case that was proposed; one vote each, until it is chosen.',
  })
  voteForCase(@Args('input') input: VoteForCase) {
    return this.votesFor.vote(input);
  }

  @Mutation(() => LiveSession, { description: 'Comes in. Coming in twice is coming in once.' })
  joinSession(@Args('sessionId', { type: () => ID }) sessionId: string) {
    return this.people.join(sessionId);
  }

  @Mutation(() => LiveSession, { description: 'Says that the viewer is ready with a phase, or not after all.' })
  sayReady(@Args('input') input: SayReady) {
    return this.ready.say(input);
  }

  @Mutation(() => LiveSession, { description: 'Goes out; the others see it.' })
  leaveSession(@Args('sessionId', { type: () => ID }) sessionId: string) {
    return this.people.leave(sessionId);
  }
}
