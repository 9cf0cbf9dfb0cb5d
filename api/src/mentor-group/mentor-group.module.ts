import { Module } from '@nestjs/common';
import { PeopleModule } from '@api/people';
import { MembershipResolver, MentorGroupResolver, MyMembershipsResolver } from './mentor-group.resolver.js';
import { MentorGroupService } from './mentor-group.service.js';

@Module({
  imports: [PeopleModule],
  providers: [MentorGroupService, MentorGroupResolver, MembershipResolver, MyMembershipsResolver],
  exports: [MentorGroupService],
})
export class MentorGroupModule {}
