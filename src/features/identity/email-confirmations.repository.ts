import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClinicianId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';

@Injectable()
export class EmailConfirmationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async insert(tokenHash: Buffer, clinicianId: ClinicianId): Promise<void> {
    await this.dataSource.query(
      "insert into email_confirmations (token_hash, clinician_id, expires_at) values ($1, $2, now() + interval '2 days')",
      [tokenHash, clinicianId],
    );
  }

  /** Spends a token: whose it was, or undefined where it is unknown, used or expired. */
  async use(tx: Transaction, tokenHash: Buffer): Promise<ClinicianId | undefined> {
    const [rows] = await tx.manager.query<[{ clinician_id: ClinicianId }[]]>(
      'delete from email_confirmations where token_hash = $1 and expires_at > now() returning clinician_id',
      [tokenHash],
    );
    return rows[0]?.clinician_id;
  }
}
