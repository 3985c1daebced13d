import { Injectable } from '@nestjs/common';
import { Outbox } from '../../outbox/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { NoticesService } from './notices.service.js';
import { RoutingService } from './routing.service.js';
import type { NewEvent } from './second-opinion-event.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';
import {
  type LockedSecondOpinion,
  type NewSecondOpinion,
  SecondOpinionsRepository,
} from './second-opinions.repository.js';
import { advance } from './states/advance.js';
import { dueTime } from './states/claim-limits.js';
import { FIRST } from './states/second-opinion.state-machine.js';

/** The one way in which a request changes. */
@Injectable()
export class TransitionsService {
  constructor(
    private readonly requests: SecondOpinionsRepository,
    private readonly routing: RoutingService,
    private readonly notices: NoticesService,
    private readonly outbox: Outbox,
  ) {}

  /** Keeps a new request as a draft. */
  async begin(tx: Transaction, fields: NewSecondOpinion): Promise<LockedSecondOpinion> {
    const now = await this.requests.now(tx);
    const dueAt = dueTime('DRAFT_EXPIRY', fields.urgency, now);
    const request = await this.requests.insert(tx, { ...fields, ...FIRST, dueAt, sequence: 1 });
    await this.requests.keepEvent(tx, request, { type: 'DRAFTED', actorId: fields.askerId }, now);
    await this.#setTimer(tx, request);
    return { request, now };
  }

  /**
   * Moves a request on, and through routing where it comes to that. Its row, its events,
   * its timer and the word to those concerned are kept with what the caller writes, or not at all.
   */
  async move(
    tx: Transaction,
    { request, now }: LockedSecondOpinion,
    event: NewEvent,
  ): Promise<SecondOpinionEntity> {
    const events = [event];
    let moved = advance(request, event, now);
    // Events are kept before candidates are counted: who has just declined is asked no more.
    await this.requests.keepEvent(tx, moved, event, now);
    if (moved.state === 'ROUTING') {
      const step = await this.routing.next(tx, moved, now);
      moved = advance(moved, step, now);
      await this.requests.keepEvent(tx, moved, step, now);
      events.push(step);
    }
    await this.requests.keep(tx, moved);
    await this.#setTimer(tx, moved);
    await this.notices.tell(tx, moved, events);
    return moved;
  }

  async #setTimer(tx: Transaction, { id, dueAt }: SecondOpinionEntity): Promise<void> {
    const timer = { type: 'second-opinion-due', secondOpinionId: id } as const;
    if (dueAt) await this.outbox.schedule(tx, timer, dueAt);
    else await this.outbox.unschedule(tx, timer);
  }
}
