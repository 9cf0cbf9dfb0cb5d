import { Module } from '@nestjs/common';
import { MentorGroupModule } from '@api/mentor-group';
import { SessionResolver } from './planning.resolver.js';
import { PlanningService } from './planning.service.js';

@Module({
  imports: [MentorGroupModule],
  providers: [PlanningService, SessionResolver],
  exports: [PlanningService],
})
export class PlanningModule {}
