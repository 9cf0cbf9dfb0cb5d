import { Module } from '@nestjs/common';
import { DemoResolver } from './demo.resolver.js';
import { DemoService } from './demo.service.js';

@Module({ providers: [DemoService, DemoResolver] })
export class DemoModule {}
