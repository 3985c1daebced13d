import { Injectable } from '@nestjs/common';
import { type Clock, systemClock } from '../../../../libs/kernel/index.js';
import type { OutboxHandlers } from '../../../outbox/index.js';
import { UnitOfWork } from '../../../platform/database/index.js';
import { closedMonths } from '../../../platform/statistics/index.js';
import { SPECIALTY_COUNT } from '../../identity/index.js';
import { releaseOf } from './numbers-release.js';
import { NumbersRepository } from './numbers.repository.js';

/** So long after its month a request can still be answered before it is counted. */
const GRACE_DAYS = 7;

@Injectable()
export class NumbersReleaseHandlers {
  private readonly clock: Clock = systemClock;

  constructor(
    private readonly numbers: NumbersRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Publishes every month that is over and has not been published: once, and for good. */
  readonly onNumbersDue: OutboxHandlers['opinion-numbers-due'] = async () => {
    const first = await this.numbers.firstSentAt();
    if (!first) return;
    const released = new Set(await this.numbers.releasedMonths());
    for (const month of closedMonths(first, this.clock.now(), GRACE_DAYS)) {
      if (released.has(month.name)) continue;
      const cells = releaseOf(await this.numbers.requestsOf(month), SPECIALTY_COUNT);
      await this.unitOfWork.run((tx) => this.numbers.keepRelease(tx, month.name, cells));
    }
  };
}
