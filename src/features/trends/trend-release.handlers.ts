import { Injectable } from '@nestjs/common';
import { type Clock, systemClock } from '../../../libs/kernel/index.js';
import type { OutboxHandlers } from '../../outbox/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { closedMonths, type Month } from '../../platform/statistics/index.js';
import { SPECIALTY_COUNT } from '../identity/index.js';
import { topicsOf } from './topics.js';
import { releaseOf, type TrendUnit } from './trend-release.js';
import { TrendsRepository } from './trends.repository.js';

/** So long can an author still withdraw a case before it is counted. */
const GRACE_DAYS = 3;

@Injectable()
export class TrendReleaseHandlers {
  private readonly clock: Clock = systemClock;

  constructor(
    private readonly trends: TrendsRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Publishes every month that is over and has not been published: once, and for good. */
  readonly onReleaseDue: OutboxHandlers['trend-release-due'] = async () => {
    const first = await this.trends.firstCaseAt();
    if (!first) return;
    const released = new Set(await this.trends.releasedMonths());
    for (const month of closedMonths(first, this.clock.now(), GRACE_DAYS)) {
      if (released.has(month.name)) continue;
      const cells = releaseOf(await this.#unitsOf(month), SPECIALTY_COUNT);
      await this.unitOfWork.run((tx) => this.trends.keepRelease(tx, month.name, cells));
    }
  };

  /** A clinician counts once for a topic, with the first case about it. */
  async #unitsOf(month: Month): Promise<TrendUnit[]> {
    const units = new Map<string, TrendUnit>();
    for await (const batch of this.trends.casesOf(month)) {
      for (const { authorId, title, question, body, specialty, state } of batch) {
        for (const topic of topicsOf([title, question, body])) {
          const key = `${topic} ${authorId}`;
          if (!units.has(key)) units.set(key, { topic, specialty, state });
        }
      }
    }
    return [...units.values()];
  }
}
