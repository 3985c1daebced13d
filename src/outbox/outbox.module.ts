import { Global, Module } from '@nestjs/common';
import { FailedEvents } from './failed-events.js';
import { OutboxMetrics } from './outbox-metrics.js';
import { Outbox } from './outbox.js';

@Global()
@Module({ providers: [FailedEvents, Outbox, OutboxMetrics], exports: [FailedEvents, Outbox] })
export class OutboxModule {}
