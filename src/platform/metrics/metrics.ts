import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Prometheus metrics of this process. Labels are names from the code, never what somebody typed. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly operations = new Histogram({
    name: 'corridor_graphql_operation_seconds',
    help: 'Time from receiving a GraphQL operation to its answer.',
    labelNames: ['field', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });

  readonly masking = new Histogram({
    name: 'corridor_masking_seconds',
    help: 'Time to scrub all fields of one request, queueing included.',
    labelNames: ['outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });

  readonly indexed = new Counter({
    name: 'corridor_indexed_documents_total',
    help: 'Documents written to or removed from the search index.',
    labelNames: ['change'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
