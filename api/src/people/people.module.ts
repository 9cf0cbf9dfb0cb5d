import { Module } from '@nestjs/common';
import { ColleagueResolver } from './colleague.resolver.js';
import { ColleagueService } from './colleague.service.js';
import { DisciplineResolver, PeopleListResolver } from './people-list.resolver.js';
import { PeopleListService } from './people-list.service.js';
import { MeResolver, PersonResolver, StaffRecordResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';

@Module({
  providers: [
    ...[PeopleService, MeResolver, PersonResolver, StaffRecordResolver],
    ...[PeopleListService, PeopleListResolver, DisciplineResolver],
    ...[ColleagueService, ColleagueResolver],
  ],
  exports: [PeopleService, ColleagueService],
})
export class PeopleModule {}
