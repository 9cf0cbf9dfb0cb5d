import { Module } from '@nestjs/common';
import { Actor } from './actor.js';
import { DemoOrganisation } from './demo-organisation.js';
import { DemoResolver } from './demo.resolver.js';
import { DemoService } from './demo.service.js';
import { GroupYear } from './group-year.js';

@Module({ providers: [Actor, GroupYear, DemoOrganisation, DemoService, DemoResolver] })
export class DemoModule {}
