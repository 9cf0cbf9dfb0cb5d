import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MentorGroup } from '@api/mentor-group';
import { LiveSession } from './live-session.entity.js';
import { PastSeat } from './past-seat.js';
import { PastSeatService } from './past-seat.service.js';
import { SeatOffer } from './seat-offer.entity.js';
import { AnswerSeatOffer, LayDownSeat, OfferSeat, TakeOverLead } from './seat-offer.input.js';
import { SeatOfferService } from './seat-offer.service.js';
import { SeatAnswers } from './seat-takeover.service.js';

@Resolver(() => LiveSession)
export class SeatOfferResolver {
  constructor(
    private readonly offers: SeatOfferService,
    private readonly answers: SeatAnswers,
  ) {}

  @ResolveField(() => [SeatOffer], { description: 'Seats that were asked for and have no answer yet.' })
  seatOffers(@Parent() { id }: LiveSession) {
    return this.offers.openOf(id);
  }

  @Mutation(() => LiveSession, { description: 'The facilitator, or who sits there, asks somebody to take a seat.' })
  offerSeat(@Args('input') input: OfferSeat) {
    return this.offers.offer(input);
  }

  @Mutation(() => LiveSession, {
    description: 'Whoever was asked says yes or no; to a take-over, each of those who are there.',
  })
  answerSeatOffer(@Args('input') input: AnswerSeatOffer) {
    return this.answers.answer(input);
  }

  @Mutation(() => LiveSession, { description: 'Whoever asked takes it back.' })
  withdrawSeatOffer(@Args('id', { type: () => ID }) id: string) {
    return this.offers.withdraw(id);
  }

  @Mutation(() => LiveSession, { description: 'Gives an own seat back, so that nobody sits there.' })
  layDownSeat(@Args('input') input: LayDownSeat) {
    return this.offers.layDown(input);
  }

  @Mutation(() => LiveSession, {
    description: 'Asks those who are there to go on under the lead of the viewer, when the facilitator stays away.',
  })
  takeOverLead(@Args('input') input: TakeOverLead) {
    return this.answers.takeOver(input);
  }
}

@Resolver(() => MentorGroup)
export class PastSeatResolver {
  constructor(private readonly seats: PastSeatService) {}

  @ResolveField(() => [PastSeat], { description: 'Who sat where in the sessions of the past, the newest first.' })
  pastSeats(@Parent() { id }: MentorGroup) {
    return this.seats.of(id);
  }
}
