import { Module } from '@nestjs/common';
import { MatchingModule } from '@api/matching';
import { MentorGroupModule } from '@api/mentor-group';
import { PeopleModule } from '@api/people';
import {
  GroupBreachesResolver,
  ProgrammeRepairResolver,
  RepairMoveResolver,
  RepairResolver,
  RuleBreachResolver,
} from './group-repair.resolver.js';
import { GroupRepairService } from './group-repair.service.js';
import { RepairJob } from './repair-job.js';
import { RepairMaker } from './repair-maker.js';
import { RepairSearch } from './repair-search.js';
import { RunningGroups } from './running-groups.js';

@Module({
  imports: [PeopleModule, MentorGroupModule, MatchingModule],
  providers: [
    ...[RunningGroups, RepairSearch, RepairMaker, RepairJob, GroupRepairService],
    ...[ProgrammeRepairResolver, GroupBreachesResolver, RuleBreachResolver, RepairResolver, RepairMoveResolver],
  ],
})
export class GroupRepairModule {}
