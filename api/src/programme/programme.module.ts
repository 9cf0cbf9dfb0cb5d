import { Module } from '@nestjs/common';
import { PeopleModule } from '@api/people';
import { DuoService } from './duo.service.js';
import { DuoResolver } from './duo.resolver.js';
import { EnrolmentFieldsResolver, EnrolmentNeedResolver, EnrolmentResolver } from './enrolment.resolver.js';
import { EnrolmentService } from './enrolment.service.js';
import { FiguresService } from './figures.service.js';
import { LearningNeedResolver, ProgrammeNeedsResolver } from './learning-need.resolver.js';
import { LearningNeedService } from './learning-need.service.js';
import { MentorsService } from './mentors.service.js';
import { OwnEnrolmentResolver } from './own-enrolment.resolver.js';
import { OwnEnrolmentService } from './own-enrolment.service.js';
import {
  DisciplineFiguresResolver,
  ProgrammeFieldsResolver,
  ProgrammeFiguresResolver,
  ProgrammeResolver,
} from './programme.resolver.js';
import { ProgrammeService } from './programme.service.js';
import { WishService } from './wish.service.js';

@Module({
  imports: [PeopleModule],
  providers: [
    ...[ProgrammeService, ProgrammeResolver, ProgrammeFieldsResolver],
    ...[FiguresService, ProgrammeFiguresResolver, DisciplineFiguresResolver],
    ...[LearningNeedService, LearningNeedResolver, ProgrammeNeedsResolver],
    ...[EnrolmentService, WishService, EnrolmentResolver, EnrolmentFieldsResolver, EnrolmentNeedResolver],
    ...[OwnEnrolmentService, OwnEnrolmentResolver, MentorsService],
    ...[DuoService, DuoResolver],
  ],
  exports: [ProgrammeService, LearningNeedService, DuoService],
})
export class ProgrammeModule {}
