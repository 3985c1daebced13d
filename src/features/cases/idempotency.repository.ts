import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, type ClinicianId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';

export interface IdempotentRequest {
  readonly clinicianId: ClinicianId;
  readonly operation: 'openCase' | 'replyToCase';
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
  async findResult(
    { clinicianId, operation, key, requestHash }: IdempotentRequest,
    tx?: Transaction,
  ): Promise<string | undefined> {
    const manager = tx?.manager ?? this.dataSource.manager;
    const earlier = await manager.findOneBy(IdempotencyKeyEntity, {
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

  /** Makes requests with one key wait for one another until the transaction ends. */
  async lock(tx: Transaction, { clinicianId, operation, key }: IdempotentRequest): Promise<void> {
    await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${clinicianId} ${operation} ${key}`,
    ]);
  }

  async insert(tx: Transaction, request: IdempotentRequest, resultId: string): Promise<void> {
    await tx.manager.insert(IdempotencyKeyEntity, {
      ...request,
      key: hashKey(request.clinicianId, request.key),
      resultId,
    });
  }
}

const hashKey = (clinicianId: ClinicianId, key: string): string =>
  hashRequest([clinicianId, key]).toString('base64url');
