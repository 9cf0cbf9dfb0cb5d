import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MentorGroup, MentorGroupService } from '@api/mentor-group';
import { Db } from '@api/platform';
import { Session } from './session.entity.js';

@Resolver(() => Session)
export class SessionResolver {
  constructor(
    private readonly db: Db,
    private readonly groups: MentorGroupService,
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
}
