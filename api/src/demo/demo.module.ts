import { Module } from '@nestjs/common';
import { DemoOrganisation } from './demo-organisation.js';
import { DemoResolver } from './demo.resolver.js';
import { DemoService } from './demo.service.js';

@Module({ providers: [DemoOrganisation, DemoService, DemoResolver] })
export class DemoModule {}
