import { Module } from '@nestjs/common';
import { FailedEventsResolver } from './failed-events.resolver.js';
import { FailedEventsService } from './failed-events.service.js';

@Module({ providers: [FailedEventsResolver, FailedEventsService] })
export class OperatorModule {}
