import { Module } from '@nestjs/common';
import { MeResolver, PersonResolver, StaffRecordResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';

@Module({ providers: [PeopleService, MeResolver, PersonResolver, StaffRecordResolver], exports: [PeopleService] })
export class PeopleModule {}
