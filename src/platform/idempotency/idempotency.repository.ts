import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, type ClinicianId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../database/index.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';

export interface IdempotentRequest {
  readonly clinicianId: ClinicianId;
  /** The name of the mutation. */
  readonly operation: string;
  /** Made by the client, so it may be any text; only its hash is kept. */
  readonly key: string;
  readonly requestHash: Buffer;
}

/** SHA-256 over everything that the request would store. */
export function hashRequest(content: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(content)).digest();
}

@Injectable()
export class IdempotencyRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * What an earlier request with this key made, or undefined for a new one.
   * Throws CONFLICT where the key came with another text before.
   */
  async findResult({
    clinicianId,
    operation,
    key,
    requestHash,
  }: IdempotentRequest): Promise<string | undefined> {
    const earlier = await this.dataSource.manager.findOneBy(IdempotencyKeyEntity, {
      clinicianId,
      operation,
      key: hashKey(clinicianId, key),
    });
    if (earlier && !earlier.requestHash.equals(requestHash)) {
      throw new AppError(
        'CONFLICT',
        'This idempotency key was used for another text. Post again with a new key; what you wrote is kept in your editor.',
      );
    }
    return earlier?.resultId;
  }

  /**
   * Keeps what the request made, once. A request with the same key that is still in its
   * transaction is waited for; `false` when it, or an earlier one, has the key.
   */
  async claim(tx: Transaction, request: IdempotentRequest, resultId: string): Promise<boolean> {
    const { clinicianId, operation, key, requestHash } = request;
    const claimed: unknown[] = await tx.manager.query(
      `insert into idempotency_keys (clinician_id, operation, key, request_hash, result_id)
       values ($1, $2, $3, $4, $5) on conflict do nothing returning true`,
      [clinicianId, operation, hashKey(clinicianId, key), requestHash, resultId],
    );
    return claimed.length === 1;
  }
}

const hashKey = (clinicianId: ClinicianId, key: string): string =>
  hashRequest([clinicianId, key]).toString('base64url');
