import { Module } from '@nestjs/common';
import { MentorGroupModule } from '@api/mentor-group';
import { PeopleModule } from '@api/people';
import { Retention } from '@api/platform';
import { AgendaItemResolver, GroupAgendaResolver } from './agenda.resolver.js';
import { AgendaService } from './agenda.service.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { Datebook } from './datebook.js';
import { MovingService } from './moving.service.js';
import { PlanningChangeResolver } from './planning-change.resolver.js';
import { GroupSessionsResolver, SessionResolver } from './planning.resolver.js';
import { PlanningService } from './planning.service.js';
import { SeriesService } from './series.service.js';

@Module({
  imports: [PeopleModule, MentorGroupModule],
  controllers: [CalendarController],
  providers: [
    ...[PlanningService, SeriesService, MovingService, Datebook, CalendarService],
    ...[AgendaService, AgendaItemResolver, GroupAgendaResolver],
    ...[SessionResolver, GroupSessionsResolver, PlanningChangeResolver],
  ],
  exports: [PlanningService, CalendarService],
})
export class PlanningModule {
  constructor(retention: Retention) {
    retention.forget('forget-agenda-items', 'SELECT forget_agenda_items($1)');
  }
}
