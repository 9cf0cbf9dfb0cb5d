import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { MentorGroup, MentorGroupService } from '@api/mentor-group';
import { PeopleService, Person } from '@api/people';
import { Db, Live } from '@api/platform';
import { DatePoll } from './date-poll.entity.js';
import { AnswerDatePoll, DecideDatePoll, ProposeMoreDates, ProposePoll, StartDatePoll } from './date-poll.input.js';
import { DatePollService } from './date-poll.service.js';
import { PolledDate, PollProposal } from './date-poll.type.js';
import { pollTopic } from './planning.events.js';
import { PlanningService } from './planning.service.js';
import { PollDates } from './poll-dates.service.js';
import { PollDecision } from './poll-decision.service.js';
import { PollSubjects } from './poll-subjects.service.js';
import { Session } from './session.entity.js';
import { clockOf } from './series.js';

/** What a poll shows. */
@Resolver(() => DatePoll)
export class DatePollResolver {
  constructor(
    private readonly planning: PlanningService,
    private readonly groups: MentorGroupService,
    private readonly people: PeopleService,
    private readonly subjects: PollSubjects,
    private readonly dates: PollDates,
  ) {}

  @ResolveField(() => MentorGroup, { description: 'The group that is asked.' })
  group(@Parent() { groupId }: DatePoll) {
    return this.groups.group(groupId);
  }

  @ResolveField(() => Session, { nullable: true, description: 'The session that moves.' })
  session(@Parent() { sessionId }: DatePoll) {
    return sessionId && this.planning.session(sessionId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'The mentor who asks.' })
  startedBy(@Parent() { startedById }: DatePoll) {
    return this.people.person(startedById);
  }

  @ResolveField(() => String, { description: 'The last day to answer, as yyyy-mm-dd.' })
  answerBy(@Parent() { deadline, zone }: DatePoll) {
    return clockOf(new Date(deadline.getTime() - 1), zone).on;
  }

  @ResolveField(() => Boolean, { description: 'The last day went by and no date suited: a mentor chooses.' })
  undecided(@Parent() { undecidedAt }: DatePoll) {
    return !!undecidedAt;
  }

  @ResolveField(() => Int, { description: 'How many mentees must be able, beside a mentor.' })
  async needed(@Parent() poll: DatePoll) {
    return (await this.subjects.ruleOf(poll)).needed;
  }

  @ResolveField(() => [PolledDate], { name: 'dates', description: 'The dates, first to last.' })
  polledDates(@Parent() poll: DatePoll) {
    return this.dates.of(poll);
  }
}

/** What members of a group do with a poll. */
@Resolver()
export class DatePollChangeResolver {
  constructor(
    private readonly db: Db,
    private readonly polls: DatePollService,
    private readonly decision: PollDecision,
    private readonly dates: PollDates,
  ) {}

  @Query(() => DatePoll, { description: 'A date poll of a group of the viewer.' })
  datePoll(@Args('id', { type: () => ID }) id: string) {
    return this.db.findOr404(DatePoll, { id });
  }

  @Query(() => PollProposal, { description: 'Dates to ask about, for a group of which the viewer is the mentor.' })
  pollProposal(@Args('input') input: ProposePoll) {
    return this.dates.propose(input);
  }

  @Mutation(() => DatePoll, { description: 'Asks a group when it can meet.' })
  startDatePoll(@Args('input') input: StartDatePoll) {
    return this.polls.start(input);
  }

  @Mutation(() => DatePoll, { description: 'Asks about more dates, with a new last day to answer.' })
  proposeMoreDates(@Args('input') input: ProposeMoreDates) {
    return this.polls.extend(input);
  }

  @Mutation(() => DatePoll, { description: 'The viewer answers to one date, or answers otherwise than before.' })
  answerDatePoll(@Args('input') input: AnswerDatePoll) {
    return this.polls.answer(input);
  }

  @Mutation(() => DatePoll, { description: 'The mentor chooses the date.' })
  decideDatePoll(@Args('input') input: DecideDatePoll) {
    return this.decision.decide(input);
  }

  @Mutation(() => DatePoll, { description: 'The mentor stops a poll; nothing changes then.' })
  stopDatePoll(@Args('id', { type: () => ID }) id: string) {
    return this.polls.stop(id);
  }
}

@Resolver(() => MentorGroup)
export class GroupPollsResolver {
  constructor(
    private readonly live: Live,
    private readonly polls: DatePollService,
  ) {}

  @ResolveField(() => [DatePoll], { description: 'The date polls that are open, for members alone.' })
  datePolls(@Parent() { id }: MentorGroup) {
    return this.polls.openOf(id);
  }

  @Subscription(() => MentorGroup, {
    nullable: true,
    description: 'Each time a date poll of a group of the viewer changes.',
    resolve(this: GroupPollsResolver, _: unknown, { groupId }: { groupId: string }) {
      return this.polls.insideGroup(groupId);
    },
  })
  async groupPollsChanged(@Args('groupId', { type: () => ID }) groupId: string) {
    await this.polls.insideGroup(groupId);
    return this.live.follow(pollTopic(groupId));
  }
}
