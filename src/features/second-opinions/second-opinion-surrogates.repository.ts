import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SurrogateKind } from '../../../libs/deid/index.js';
import type { ClinicianId, SecondOpinionId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { AllottedSurrogate, ThreadSurrogates } from '../../scrubbing/index.js';
import { SecondOpinionSurrogateEntity } from './second-opinion-surrogate.entity.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';

/** The same person has the same surrogate in all that one clinician writes in a request. */
@Injectable()
export class SecondOpinionSurrogatesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What `writer` may know: their own, and which numbers are taken. */
  async knownTo(
    writer: ClinicianId,
    { id, askerId }: Pick<SecondOpinionEntity, 'id' | 'askerId'>,
  ): Promise<ThreadSurrogates> {
    const own: AllottedSurrogate[] = await this.dataSource.query(
      `select kind, encode(key_hash, 'hex') as "keyHash", number
       from second_opinion_surrogates where second_opinion_id = $1 and clinician_id = $2`,
      [id, writer],
    );
    const { Date: _, ...taken } = Object.fromEntries(await this.highest(id));
    return { id, surrogates: own, taken, keepsDays: askerId === writer };
  }

  /** The highest number of each kind; for dates, whether any stands there at all. */
  async highest(id: SecondOpinionId): Promise<ReadonlyMap<SurrogateKind, number>> {
    const rows: { kind: SurrogateKind; number: number }[] = await this.dataSource.query(
      'select kind, max(number) as number from second_opinion_surrogates where second_opinion_id = $1 group by kind',
      [id],
    );
    return new Map(rows.map(({ kind, number }) => [kind, number]));
  }

  /** They must be bound to the request already; those that the writer has keep their number. */
  async insert(
    tx: Transaction,
    owner: Pick<SecondOpinionSurrogateEntity, 'secondOpinionId' | 'clinicianId'>,
    surrogates: readonly AllottedSurrogate[],
  ): Promise<void> {
    if (surrogates.length === 0) return;
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(SecondOpinionSurrogateEntity)
      .values(
        surrogates.map(({ kind, keyHash, number }) => ({
          ...owner,
          kind,
          keyHash: Buffer.from(keyHash, 'hex'),
          number,
        })),
      )
      .orIgnore()
      .execute();
  }
}
