import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import type { ClinicianId, SessionId } from '../../../libs/kernel/index.js';
import { preparedRead, type Transaction } from '../database/index.js';
import { SessionEntity } from './session.entity.js';
import type { Viewer } from './viewer.js';

/** A session ends after seven days without use, and thirty days after sign-in whatever happens. */
const IDLE = "interval '7 days'";

const VIEWERS = `
  select token_hash as "tokenHash", clinician_id as "clinicianId", session_id as "sessionId", role, duties, verification,
         last_seen_at < now() - interval '1 minute' as stale
  from session_viewers
  where token_hash = any ($1::bytea[]) and expires_at > now() and last_seen_at > now() - ${IDLE}`;

interface ViewerRow extends Viewer {
  readonly stale: boolean;
}

@Injectable()
export class SessionsRepository {
  /** Every request asks: those of one turn of the event loop ask together, and nothing is kept. */
  readonly #viewers = new DataLoader<Buffer, ViewerRow | undefined>(
    (hashes) => this.#findViewers(hashes),
    {
      cache: false,
      batchScheduleFn: setImmediate,
    },
  );

  constructor(private readonly dataSource: DataSource) {}

  async findViewer(tokenHash: Buffer): Promise<ViewerRow | undefined> {
    return this.#viewers.load(tokenHash);
  }

  async touch(id: SessionId): Promise<void> {
    await this.dataSource.query('update sessions set last_seen_at = now() where id = $1', [id]);
  }

  async insert(
    tx: Transaction,
    session: { tokenHash: Buffer; clinicianId: ClinicianId; device: string; expiresAt: Date },
  ): Promise<SessionId> {
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(SessionEntity)
      .values(session)
      .returning('id')
      .execute();
    return (inserted.raw as [{ id: SessionId }])[0].id;
  }

  /** Live sessions, the most recently used first. */
  async listOf(clinicianId: ClinicianId): Promise<SessionEntity[]> {
    return this.dataSource
      .createQueryBuilder(SessionEntity, 's')
      .where('s.clinicianId = :clinicianId', { clinicianId })
      .andWhere(`s.expiresAt > now() and s.lastSeenAt > now() - ${IDLE}`)
      .orderBy('s.lastSeenAt', 'DESC')
      .getMany();
  }

  /** Deletes one session of this clinician; false where there is none such. */
  async delete(clinicianId: ClinicianId, id: SessionId): Promise<boolean> {
    const { affected } = await this.dataSource.manager.delete(SessionEntity, { id, clinicianId });
    return affected === 1;
  }

  async deleteOthers(clinicianId: ClinicianId, keep: SessionId): Promise<number> {
    const { affected } = await this.dataSource
      .createQueryBuilder()
      .delete()
      .from(SessionEntity)
      .where('clinicianId = :clinicianId and id <> :keep', { clinicianId, keep })
      .execute();
    return affected ?? 0;
  }

  async #findViewers(hashes: readonly Buffer[]): Promise<(ViewerRow | undefined)[]> {
    const rows = await preparedRead<ViewerRow & { readonly tokenHash: Buffer }>(
      this.dataSource,
      VIEWERS,
      [hashes],
    );
    const byHash = new Map(
      rows.map(({ tokenHash, ...viewer }) => [tokenHash.toString('hex'), viewer]),
    );
    return hashes.map((hash) => byHash.get(hash.toString('hex')));
  }
}
