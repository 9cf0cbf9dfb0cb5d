import {
  Assignment,
  Discipline,
  FormerAddress,
  Organisation,
  OrganisationRole,
  Person,
  Project,
  RelatedDiscipline,
  StaffRecord,
  Team,
} from '@api/people';
import { Repair, RepairMove, RuleBreach } from '@api/group-repair';
import {
  Agreement,
  CaseVote,
  Contribution,
  LiveSession,
  Participant,
  SeatOffer,
  SessionEvent,
  WaitingPerson,
} from '@api/intervisie';
import { LearningGoal } from '@api/learning-goal';
import { MatchInput, MatchRun, Proposal, ProposalChange, ProposedGroup, ProposedPlace } from '@api/matching';
import { Membership, MentorGroup, NoClick } from '@api/mentor-group';
import { OwnMethod, OwnMethodVersion } from '@api/own-method';
import { AgendaItem, DatePoll, PollAnswer, PollSlot, Session, SessionPlace, SessionSeries } from '@api/planning';
import { Mail, Outbox } from '@api/platform';
import { Duo, Enrolment, EnrolmentNeed, LearningNeed, NotWith, Obstacle, Preference, Programme } from '@api/programme';
import { AwaitedManager, StaffListEntry, StaffListProblem, StaffListUpload } from '@api/staff-list';
import { LinksAsked, SignedIn, SignInAttempt, SignInLink } from '@api/sign-in';

/** Every table, by domain in tier order. */
export const entities = [
  ...[Outbox, Mail],
  ...[Organisation, Discipline, RelatedDiscipline, Team, Person, StaffRecord, FormerAddress, Project, Assignment],
  ...[OrganisationRole],
  ...[SignInLink, SignedIn, SignInAttempt, LinksAsked],
  ...[StaffListUpload, StaffListEntry, StaffListProblem, AwaitedManager],
  ...[Programme, LearningNeed, Enrolment, EnrolmentNeed, Preference, NotWith, Obstacle, Duo],
  ...[OwnMethod, OwnMethodVersion],
  ...[MentorGroup, Membership, NoClick],
  ...[MatchRun, MatchInput, Proposal, ProposedGroup, ProposedPlace, ProposalChange],
  ...[Session, SessionSeries, SessionPlace, AgendaItem, DatePoll, PollSlot, PollAnswer],
  ...[LearningGoal],
  ...[LiveSession, SessionEvent, Participant, Contribution, Agreement, SeatOffer, CaseVote, WaitingPerson],
  ...[RuleBreach, Repair, RepairMove],
];
