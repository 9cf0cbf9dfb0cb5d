import { Module } from '@nestjs/common';
import { OwnMethodResolver } from './own-method.resolver.js';
import { OwnMethodService } from './own-method.service.js';

@Module({ providers: [OwnMethodService, OwnMethodResolver], exports: [OwnMethodService] })
export class OwnMethodModule {}
