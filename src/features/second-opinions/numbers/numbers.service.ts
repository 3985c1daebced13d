import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../platform/sessions/index.js';
import { type Numbers, numbersOf } from './numbers-of-a-period.js';
import { requireNumbersReader } from './numbers.policy.js';
import { NumbersRepository } from './numbers.repository.js';
import { tableOf } from './numbers-table.js';

/** Answers with sums of what was published, and of nothing else. */
@Injectable()
export class NumbersService {
  constructor(private readonly numbers: NumbersRepository) {}

  async find(viewer: Viewer | null, lastMonths: number): Promise<Numbers> {
    requireNumbersReader(viewer);
    return this.#of(lastMonths);
  }

  /** The rows of `find` as CSV, with a line of headings. */
  async table(viewer: Viewer | null, lastMonths: number): Promise<string> {
    requireNumbersReader(viewer);
    return tableOf(await this.#of(lastMonths));
  }

  async #of(lastMonths: number): Promise<Numbers> {
    const months = (await this.numbers.releasedMonths()).slice(-lastMonths);
    const [since] = months;
    return numbersOf(months, since ? await this.numbers.cellsSince(since) : []);
  }
}
