import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Metrics } from '../platform/metrics/index.js';
import { FailedEvents } from './failed-events.js';

/** What waits in the queue and what fails there, counted when Prometheus asks. */
@Injectable()
export class OutboxMetrics {
  constructor(metrics: Metrics, events: FailedEvents) {
    new Gauge({
      name: 'corridor_outbox_events',
      help: 'Events of the outbox that wait, that failed and will be tried again, and that were given up.',
      labelNames: ['state'],
      registers: [metrics.registry],
      async collect() {
        // Without its database a process still tells the rest.
        const counts = await events.counts().catch(() => ({}));
        this.reset();
        for (const [state, count] of Object.entries(counts)) this.set({ state }, count);
      },
    });
  }
}
