import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Me, PeopleService, Person } from '@api/people';
import { Db, Live, PageArgs } from '@api/platform';
import { Enrolment, Programme, ProgrammeService } from '@api/programme';
import { ClickService } from './click.service.js';
import { DeclineService } from './decline.service.js';
import { JoinDuo } from './duo.input.js';
import { DuoMaker } from './duo-maker.js';
import { Membership } from './membership.entity.js';
import { MentorGroupConnection } from './mentor-group.connection.js';
import { MentorGroup } from './mentor-group.entity.js';
import { MentorGroupService } from './mentor-group.service.js';

@Resolver(() => MentorGroup)
export class MentorGroupResolver {
  constructor(
    private readonly db: Db,
    private readonly groups: MentorGroupService,
    private readonly programmes: ProgrammeService,
    private readonly live: Live,
  ) {}

  @Query(() => MentorGroup, { description: 'A group of the viewer, or of an organisation of which the viewer is HR.' })
  mentorGroup(@Args('id', { type: () => ID }) id: string) {
    return this.db.findOr404(MentorGroup, { id });
  }

  @ResolveField(() => [Membership], { description: 'Who is in it now, mentor first.' })
  members(@Parent() { id }: MentorGroup) {
    return this.groups.membersOf(id);
  }

  @ResolveField(() => Programme, { description: 'The programme that it is part of.' })
  programme(@Parent() { programmeId }: MentorGroup) {
    return this.programmes.programme(programmeId);
  }

  @Subscription(() => MentorGroup, {
    nullable: true,
    description: 'The group each time something changes in it; ends for somebody who leaves it.',
    resolve(this: MentorGroupResolver, { ids }: { ids: { groupId: string } }) {
      return this.mentorGroup(ids.groupId);
    },
  })
  mentorGroupChanged(@Args('id', { type: () => ID }) id: string) {
    return this.live.follow(`group:${id}`);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  constructor(
    private readonly groups: MentorGroupService,
    private readonly people: PeopleService,
    private readonly clicks: ClickService,
  ) {}

  @ResolveField(() => Person, { description: 'Who it is.' })
  person(@Parent() { personId }: Membership) {
    return this.people.person(personId);
  }

  @ResolveField(() => MentorGroup, { description: 'The group.' })
  group(@Parent() { groupId }: Membership) {
    return this.groups.group(groupId);
  }

  @Mutation(() => Membership, { description: 'Agrees to keep what is said in a group between its members.' })
  acceptConfidentiality(@Args('groupId', { type: () => ID }) groupId: string) {
    return this.groups.acceptConfidentiality(groupId);
  }

  @Mutation(() => Boolean, {
    description: 'A mentee of a group, or its mentor about a mentee, says that there is no click: the mentee leaves.',
  })
  sayNoClick(@Args('membershipId', { type: () => ID }) membershipId: string) {
    return this.clicks.noClick(membershipId);
  }

  @Mutation(() => Membership, { description: 'Somebody leaves a group and loses it at once; for HR.' })
  endMembership(@Args('id', { type: () => ID }) id: string) {
    return this.groups.endMembership(id);
  }
}

@Resolver(() => Programme)
export class ProgrammeGroupsResolver {
  constructor(
    private readonly service: MentorGroupService,
    private readonly noes: DeclineService,
  ) {}

  @ResolveField(() => MentorGroupConnection, { description: 'Its groups, as far as the viewer may see them.' })
  groups(@Parent() { id }: Programme, @Args() page: PageArgs) {
    return this.service.ofProgramme(id, page);
  }

  @Mutation(() => Programme, {
    description: 'The viewer says no to being enrolled by HR, and loses the place in a group at once.',
  })
  declineEnrolment(@Args('programmeId', { type: () => ID }) programmeId: string) {
    return this.noes.decline(programmeId);
  }
}

@Resolver()
export class DuoMakerResolver {
  constructor(private readonly maker: DuoMaker) {}

  @Mutation(() => [Enrolment], { description: 'Lets two mentors guide one group together; for HR.' })
  joinDuo(@Args('input') input: JoinDuo) {
    return this.maker.make(input);
  }
}

@Resolver(() => Me)
export class MyMembershipsResolver {
  constructor(private readonly groups: MentorGroupService) {}

  @ResolveField(() => [Membership], { description: 'The groups this person is in.' })
  memberships() {
    return this.groups.mine();
  }
}
