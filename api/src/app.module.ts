import { type DynamicModule, Module } from '@nestjs/common';
import { DemoModule } from '@api/demo';
import { EnrolmentListModule } from '@api/enrolment-list';
import { GroupRepairModule } from '@api/group-repair';
import { IntervisieModule } from '@api/intervisie';
import { LearningGoalModule } from '@api/learning-goal';
import { MatchingModule } from '@api/matching';
import { MentorGroupModule } from '@api/mentor-group';
import { NotificationModule } from '@api/notification';
import { OwnMethodModule } from '@api/own-method';
import { PeopleModule } from '@api/people';
import { ApiModule, PlatformModule, type PlatformOptions } from '@api/platform';
import { PlanningModule } from '@api/planning';
import { ProgrammeModule } from '@api/programme';
import { SignInModule } from '@api/sign-in';
import { StaffListModule } from '@api/staff-list';
import { entities } from './entities.js';

/** Every domain, in tier order. */
export const domains = [
  PeopleModule,
  SignInModule,
  StaffListModule,
  ProgrammeModule,
  EnrolmentListModule,
  OwnMethodModule,
  MentorGroupModule,
  MatchingModule,
  PlanningModule,
  LearningGoalModule,
  IntervisieModule,
  GroupRepairModule,
  NotificationModule,
  DemoModule,
];

@Module({})
export class AppModule {
  static with(options: Omit<PlatformOptions, 'entities'>): DynamicModule {
    const platform = PlatformModule.with({ ...options, entities });
    return { module: AppModule, imports: [platform, ApiModule.with(options.config), ...domains] };
  }
}
