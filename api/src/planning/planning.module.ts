import { Module } from '@nestjs/common';
import { MentorGroupModule } from '@api/mentor-group';
import { Datebook } from './datebook.js';
import { MovingService } from './moving.service.js';
import { PlanningChangeResolver } from './planning-change.resolver.js';
import { GroupSessionsResolver, SessionResolver } from './planning.resolver.js';
import { PlanningService } from './planning.service.js';
import { SeriesService } from './series.service.js';

@Module({
  imports: [MentorGroupModule],
  providers: [
    ...[PlanningService, SeriesService, MovingService, Datebook],
    ...[SessionResolver, GroupSessionsResolver, PlanningChangeResolver],
  ],
  exports: [PlanningService],
})
export class PlanningModule {}
