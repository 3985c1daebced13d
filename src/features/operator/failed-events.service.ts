import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { AppError } from '../../../libs/kernel/index.js';
import { type FailedEvent, FailedEvents } from '../../outbox/index.js';
import { LOGGER } from '../../platform/logging/index.js';
import {
  badCursor,
  type Connection,
  type PageRequest,
  pageOf,
} from '../../platform/pagination/index.js';
import { requireDuty, type Viewer } from '../../platform/sessions/index.js';

/** What the worker could not do, for administrators. */
@Injectable()
export class FailedEventsService {
  constructor(
    private readonly events: FailedEvents,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** The oldest first. */
  async list(viewer: Viewer | null, page: PageRequest): Promise<Connection<FailedEvent>> {
    requireDuty(viewer, 'ADMINISTRATOR');
    const after = page.after ? jobOf(page.after) : undefined;
    const rows = await this.events.list(after, page.first + 1);
    return pageOf(
      rows,
      page.first,
      ({ id }) => Buffer.from(`job.${id}`).toString('base64url'),
      () => this.events.count(),
    );
  }

  async retry(viewer: Viewer | null, id: string): Promise<void> {
    requireDuty(viewer, 'ADMINISTRATOR');
    if (!JOB.test(id) || !(await this.events.retry(id))) throw noSuchEvent();
  }

  /** The log keeps who dropped what: nothing else would tell why something never happened. */
  async drop(viewer: Viewer | null, id: string): Promise<void> {
    requireDuty(viewer, 'ADMINISTRATOR');
    const dropped = JOB.test(id) ? await this.events.drop(id) : undefined;
    if (!dropped) throw noSuchEvent();
    this.log.warn({ event: dropped.key, by: viewer.clinicianId }, 'a failed event was dropped');
  }
}

const JOB = /^[1-9]\d{0,17}$/;

function jobOf(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url')
    .toString('utf8')
    .replace(/^job\./, '');
  if (!JOB.test(id)) throw badCursor();
  return id;
}

const noSuchEvent = (): AppError =>
  new AppError('NOT_FOUND', 'This is done, dropped, or being tried at this moment.');
