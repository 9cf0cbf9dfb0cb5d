import { Module } from '@nestjs/common';
import { Retention } from '@api/platform';
import { ListKinds } from './list-kind.js';
import { PeopleList } from './people-list.js';
import { ProjectList } from './project-list.js';
import { StaffListReading } from './staff-list-reading.service.js';
import { StaffListKind } from './staff-list-upload.entity.js';
import { StaffListResolver } from './staff-list.resolver.js';
import { StaffListService } from './staff-list.service.js';

@Module({
  providers: [ListKinds, PeopleList, ProjectList, StaffListReading, StaffListService, StaffListResolver],
  exports: [ListKinds],
})
export class StaffListModule {
  constructor(kinds: ListKinds, people: PeopleList, projects: ProjectList, retention: Retention) {
    retention.forget('forget-staff-lists', 'SELECT forget_staff_lists($1)');
    kinds.add(StaffListKind.PEOPLE, people);
    kinds.add(StaffListKind.PROJECTS, projects);
  }
}
