import { Module } from '@nestjs/common';
import { PeopleModule } from '@api/people';
import { ProgrammeModule } from '@api/programme';
import { ClickService } from './click.service.js';
import { DeclineService } from './decline.service.js';
import { DuoMaker } from './duo-maker.js';
import { Formation } from './formation.js';
import { GroupSafetyService } from './group-safety.service.js';
import {
  DuoMakerResolver,
  MembershipResolver,
  MentorGroupResolver,
  MyMembershipsResolver,
  ProgrammeGroupsResolver,
} from './mentor-group.resolver.js';
import { MentorGroupService } from './mentor-group.service.js';
import { Relocation } from './relocation.js';

@Module({
  imports: [PeopleModule, ProgrammeModule],
  providers: [
    MentorGroupService,
    ClickService,
    DeclineService,
    DuoMaker,
    Formation,
    GroupSafetyService,
    Relocation,
    MentorGroupResolver,
    DuoMakerResolver,
    MembershipResolver,
    MyMembershipsResolver,
    ProgrammeGroupsResolver,
  ],
  exports: [MentorGroupService, Formation, GroupSafetyService, Relocation],
})
export class MentorGroupModule {}
