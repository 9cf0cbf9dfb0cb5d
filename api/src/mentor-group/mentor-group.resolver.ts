import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, PeopleService, Person } from '@api/people';
import { Db } from '@api/platform';
import { Membership } from './membership.entity.js';
import { MentorGroup } from './mentor-group.entity.js';
import { MentorGroupService } from './mentor-group.service.js';

@Resolver(() => MentorGroup)
export class MentorGroupResolver {
  constructor(
    private readonly db: Db,
    private readonly groups: MentorGroupService,
  ) {}

  @Query(() => MentorGroup, { description: 'A group of the viewer, or of an organisation of which the viewer is HR.' })
  mentorGroup(@Args('id', { type: () => ID }) id: string) {
    return this.db.findOr404(MentorGroup, { id });
  }

  @ResolveField(() => [Membership], { description: 'Who is in it now, mentor first.' })
  members(@Parent() { id }: MentorGroup) {
    return this.groups.membersOf(id);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  constructor(
    private readonly groups: MentorGroupService,
    private readonly people: PeopleService,
  ) {}

  @ResolveField(() => Person, { description: 'Who it is.' })
  person(@Parent() { personId }: Membership) {
    return this.people.person(personId);
  }

  @ResolveField(() => MentorGroup, { description: 'The group.' })
  group(@Parent() { groupId }: Membership) {
    return this.groups.group(groupId);
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
