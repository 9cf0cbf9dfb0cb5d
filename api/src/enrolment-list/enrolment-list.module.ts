import { Module } from '@nestjs/common';
import { ListKinds, StaffListKind, StaffListModule } from '@api/staff-list';
import { EnrolmentList } from './enrolment-list.js';

@Module({ imports: [StaffListModule], providers: [EnrolmentList] })
export class EnrolmentListModule {
  constructor(kinds: ListKinds, enrolments: EnrolmentList) {
    kinds.add(StaffListKind.ENROLMENTS, enrolments);
  }
}
