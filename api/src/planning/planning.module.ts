import { Module } from '@nestjs/common';
import { MentorGroupModule } from '@api/mentor-group';
import { PeopleModule } from '@api/people';
import { Retention } from '@api/platform';
import { AgendaItemResolver, GroupAgendaResolver } from './agenda.resolver.js';
import { AgendaService } from './agenda.service.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { DatePollChangeResolver, DatePollResolver, GroupPollsResolver } from './date-poll.resolver.js';
import { DatePollService } from './date-poll.service.js';
import { Datebook } from './datebook.js';
import { MovingService } from './moving.service.js';
import { PlanningChangeResolver } from './planning-change.resolver.js';
import { GroupSessionsResolver, SessionResolver } from './planning.resolver.js';
import { PlanningService } from './planning.service.js';
import { PollDates } from './poll-dates.service.js';
import { PollDecision } from './poll-decision.service.js';
import { PollEndings } from './poll-endings.js';
import { PollSubjects } from './poll-subjects.service.js';
import { SeriesService } from './series.service.js';

@Module({
  imports: [PeopleModule, MentorGroupModule],
  controllers: [CalendarController],
  providers: [
    ...[PlanningService, SeriesService, MovingService, Datebook, CalendarService],
    ...[AgendaService, AgendaItemResolver, GroupAgendaResolver],
    ...[DatePollService, PollSubjects, PollDates, PollDecision, PollEndings],
    ...[DatePollResolver, DatePollChangeResolver, GroupPollsResolver],
    ...[SessionResolver, GroupSessionsResolver, PlanningChangeResolver],
  ],
  exports: [PlanningService, CalendarService],
})
export class PlanningModule {
  constructor(retention: Retention) {
    retention.forget('forget-agenda-items', 'SELECT forget_agenda_items($1)');
    retention.forget('forget-date-polls', 'SELECT forget_date_polls($1)');
  }
}
