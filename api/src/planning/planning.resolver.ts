import { Args, ID, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { MentorGroup, MentorGroupService } from '@api/mentor-group';
import { Db, Live } from '@api/platform';
import { DayOff } from './days-off.js';
import { planningTopic } from './planning.events.js';
import { PlanningService } from './planning.service.js';
import { SchoolHoliday } from './school-holidays.js';
import { clockOf } from './series.js';
import { SeriesService } from './series.service.js';
import { Session } from './session.entity.js';

@Resolver(() => Session)
export class SessionResolver {
  constructor(
    private readonly db: Db,
    private readonly groups: MentorGroupService,
    private readonly planning: PlanningService,
  ) {}

  @Query(() => Session, {
    description: 'A session of a group of the viewer, or of an organisation of which the viewer is HR.',
  })
  session(@Args('id', { type: () => ID }) id: string) {
    return this.db.findOr404(Session, { id });
  }

  @ResolveField(() => MentorGroup, { description: 'Whose session it is.' })
  group(@Parent() { groupId }: Session) {
    return this.groups.group(groupId);
  }

  @ResolveField(() => String, { description: 'The day on the clock of its zone, as yyyy-mm-dd.' })
  on(@Parent() { startsAt, zone }: Session) {
    return clockOf(startsAt, zone).on;
  }

  @ResolveField(() => String, { description: 'When it begins on the clock of its zone, as hh:mm.' })
  at(@Parent() { startsAt, zone }: Session) {
    return clockOf(startsAt, zone).at;
  }

  @ResolveField(() => String, { nullable: true, description: 'The room or the link, for members alone.' })
  async place(@Parent() { id }: Session) {
    return (await this.planning.placeOf(id))?.place;
  }

  @ResolveField(() => Boolean, { description: 'Planned, but its time went by and nobody opened it.' })
  late(@Parent() session: Session) {
    return this.planning.isLate(session);
  }
}

@Resolver(() => MentorGroup)
export class GroupSessionsResolver {
  constructor(
    private readonly db: Db,
    private readonly live: Live,
    private readonly planning: PlanningService,
    private readonly series: SeriesService,
  ) {}

  @ResolveField(() => [Session], { description: 'Its sessions, first to last, also the cancelled ones.' })
  sessions(@Parent() { id }: MentorGroup) {
    return this.planning.ofGroup(id);
  }

  @ResolveField(() => Session, { nullable: true, description: 'The session that goes on, or the first to come.' })
  nextSession(@Parent() { id }: MentorGroup) {
    return this.planning.nextOf(id);
  }

  @ResolveField(() => Date, { nullable: true, description: 'When its year was planned.' })
  async plannedAt(@Parent() { id }: MentorGroup) {
    return (await this.series.ofGroup(id))?.plannedAt;
  }

  @ResolveField(() => [DayOff], { description: 'Days off in the time of its programme, and two months after it.' })
  daysOff(@Parent() { programmeId }: MentorGroup) {
    return this.series.daysOffOf(programmeId);
  }

  @ResolveField(() => [SchoolHoliday], { description: 'School holidays in that same time, by region.' })
  schoolHolidays(@Parent() { programmeId }: MentorGroup) {
    return this.series.schoolHolidaysOf(programmeId);
  }

  @Subscription(() => MentorGroup, {
    nullable: true,
    description: 'Each time the dates of a group of the viewer change.',
    resolve(this: GroupSessionsResolver, _: unknown, { groupId }: { groupId: string }) {
      return this.db.findOr404(MentorGroup, { id: groupId });
    },
  })
  async groupSessionsChanged(@Args('groupId', { type: () => ID }) groupId: string) {
    await this.db.findOr404(MentorGroup, { id: groupId });
    return this.live.follow(planningTopic(groupId));
  }
}
