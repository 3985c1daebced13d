import { Injectable } from '@nestjs/common';
import type { SecondOpinionId } from '../../../libs/kernel/index.js';
import { Outbox } from '../../outbox/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { NewEvent } from './second-opinion-event.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';
import { SecondOpinionsRepository } from './second-opinions.repository.js';
import { escalationEnds } from './states/claim-limits.js';
import { TIMERS, type Timer } from './states/second-opinion.states.js';
import { TransitionsService } from './transitions.service.js';

/** What happens to a request by itself. */
@Injectable()
export class SecondOpinionTimersHandlers {
  constructor(
    private readonly requests: SecondOpinionsRepository,
    private readonly transitions: TransitionsService,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * The row says what is due and when, by the clock of the database. A job that comes twice, or
   * after somebody acted, finds another time there and waits for that; one that comes early too.
   */
  readonly onSecondOpinionDue = async (event: {
    readonly type: 'second-opinion-due';
    readonly secondOpinionId: SecondOpinionId;
  }): Promise<void> => {
    await this.unitOfWork.run(async (tx) => {
      const locked = await this.requests.lock(tx, event.secondOpinionId);
      if (!locked) return;
      const { request, now } = locked;
      const { timer, dueAt } = request;
      if (!timer || !dueAt) return;
      if (dueAt > now) await this.outbox.schedule(tx, event, dueAt);
      else await this.transitions.move(tx, locked, eventOf(timer, request, now));
    });
  };
}

function eventOf(timer: Timer, request: SecondOpinionEntity, now: Date): NewEvent {
  const { offeredTo, answererId, escalatedAt } = request;
  const reminded = timer === 'ESCALATION_REMINDER';
  const type =
    reminded && escalatedAt && escalationEnds(escalatedAt) <= now ? 'EXPIRED' : TIMERS[timer];
  return { type, actorId: null, concernsId: offeredTo ?? answererId };
}
