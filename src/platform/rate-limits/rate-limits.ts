import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  type RateLimiterAbstract,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { AppError } from '../../../libs/kernel/index.js';
import { Env } from '../config/env.js';

/** Attempts that must be slow to repeat, counted across all processes. */
export type Attempt = 'sign-in-account' | 'sign-in-address' | 'sign-up-address' | 'mail-account';

const QUARTER_HOUR = 15 * 60;

@Injectable()
export class RateLimits {
  readonly #on: boolean;
  readonly #secret: string;
  readonly #attempts: Record<Attempt, RateLimiterAbstract>;
  /** Per process: exact enough to stop a runaway client, and free. */
  readonly #requests = new RateLimiterMemory({
    keyPrefix: 'requests',
    points: 1_500,
    duration: 60,
  });
  /** Per process too: texts that a client sends by itself while somebody writes. */
  readonly #maskings = new RateLimiterMemory({ keyPrefix: 'maskings', points: 60, duration: 60 });

  constructor(env: Env, dataSource: DataSource) {
    this.#on = env.CORRIDOR_RATE_LIMITS === 'on';
    this.#secret = env.CORRIDOR_SECRET;
    const limiter = (keyPrefix: Attempt, points: number, duration: number) =>
      new RateLimiterPostgres({
        storeClient: (dataSource.driver as PostgresDriver).master as object,
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        keyPrefix,
        points,
        duration,
        clearExpiredByTimeout: keyPrefix === 'sign-in-address',
      });
    this.#attempts = {
      'sign-in-account': limiter('sign-in-account', 10, QUARTER_HOUR),
      'sign-in-address': limiter('sign-in-address', 60, QUARTER_HOUR),
      'sign-up-address': limiter('sign-up-address', 20, QUARTER_HOUR),
      'mail-account': limiter('mail-account', 4, QUARTER_HOUR),
    };
  }

  /** Counts one request of a clinician or an address; throws RATE_LIMITED above 1,500 a minute. */
  async countRequest(who: string): Promise<void> {
    if (this.#on) await consume(this.#requests, who);
  }

  /** Counts one text that a client has masked unasked; throws RATE_LIMITED above 60 a minute. */
  async countMasking(who: string): Promise<void> {
    if (this.#on) await consume(this.#maskings, who);
  }

  /** Counts one attempt; throws RATE_LIMITED when there were too many. */
  async countAttempt(attempt: Attempt, key: string): Promise<void> {
    if (this.#on) await consume(this.#attempts[attempt], this.#hash(key));
  }

  async forgive(attempt: Attempt, key: string): Promise<void> {
    if (this.#on) await this.#attempts[attempt].delete(this.#hash(key));
  }

  /** A key may be whatever somebody typed as their address: the table holds no such text. */
  #hash(key: string): string {
    return createHmac('sha256', this.#secret).update(key).digest('base64url');
  }
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.ceil(refusal.msBeforeNext / 1000);
    throw new AppError(
      'RATE_LIMITED',
      `Too many attempts. Try again in ${seconds} seconds; what you wrote is kept in your editor.`,
    );
  }
}
