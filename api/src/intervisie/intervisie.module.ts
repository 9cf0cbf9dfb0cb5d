import { Module } from '@nestjs/common';
import { MentorGroupModule } from '@api/mentor-group';
import { OwnMethodModule } from '@api/own-method';
import { PeopleModule } from '@api/people';
import { PlanningModule } from '@api/planning';
import { AgreementResolver, GroupAgreementResolver } from './agreement.resolver.js';
import { AgreementService } from './agreement.service.js';
import { CaseKeepingResolver } from './case-keeping.resolver.js';
import { CaseKeeping } from './case-keeping.service.js';
import { CaseVoteService } from './case-vote.service.js';
import { ContributionResolver } from './contribution.resolver.js';
import { ContributionService } from './contribution.service.js';
import { FacilitationResolver } from './facilitation.resolver.js';
import { FacilitationService } from './facilitation.service.js';
import { ForgottenSessions, SessionReopening } from './forgotten-session.service.js';
import { LiveSessionResolver, OpenedSessionResolver } from './live-session.resolver.js';
import { LiveSessionService } from './live-session.service.js';
import { MethodResolver } from './method.resolver.js';
import { MethodService } from './method.service.js';
import { MyAgreementsResolver } from './own-agreement.resolver.js';
import { OwnAgreements } from './own-agreement.service.js';
import { ParticipantService } from './participant.service.js';
import { PastSeatService } from './past-seat.service.js';
import { Presence } from './presence.service.js';
import { RatingService } from './rating.service.js';
import { ReadyService } from './ready.service.js';
import { PastSeatResolver, SeatOfferResolver } from './seat-offer.resolver.js';
import { SeatOfferService } from './seat-offer.service.js';
import { SeatAnswers, SeatTakeover } from './seat-takeover.service.js';
import { SessionLog } from './session-log.service.js';
import { SessionOpening } from './session-opening.service.js';
import { SessionPhaseResolver } from './session-phase.resolver.js';
import { SessionStart } from './session-start.service.js';
import { SessionStreams } from './session-stream.service.js';
import { ParticipantResolver, SessionEventResolver, SessionUpdateResolver } from './session-update.resolver.js';
import { WaitingRoom } from './waiting-room.service.js';

const services = [SessionLog, LiveSessionService, FacilitationService, ParticipantService, ContributionService];
const methods = [MethodService, MethodResolver, SessionStart];
const ownAgreements = [OwnAgreements, MyAgreementsResolver];
const inPhase = [ReadyService, RatingService, CaseVoteService];
const endings = [CaseKeeping, CaseKeepingResolver, ForgottenSessions, SessionReopening, SessionOpening];
const seats = [SeatOfferService, SeatTakeover, SeatAnswers, PastSeatService, SeatOfferResolver, PastSeatResolver];
const resolvers = [
  LiveSessionResolver,
  OpenedSessionResolver,
  FacilitationResolver,
  ContributionResolver,
  AgreementResolver,
];
const fields = [
  GroupAgreementResolver,
  SessionPhaseResolver,
  SessionUpdateResolver,
  SessionEventResolver,
  ParticipantResolver,
];

@Module({
  imports: [PeopleModule, OwnMethodModule, MentorGroupModule, PlanningModule],
  providers: [
    ...services,
    ...inPhase,
    ...ownAgreements,
    ...endings,
    ...methods,
    ...seats,
    AgreementService,
    SessionStreams,
    Presence,
    WaitingRoom,
    ...resolvers,
    ...fields,
  ],
  exports: [AgreementService, LiveSessionService],
})
export class IntervisieModule {}
