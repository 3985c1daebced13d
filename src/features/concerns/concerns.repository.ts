import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { ClinicianId, ConcernId } from '../../../libs/kernel/index.js';
import { preparedRead, type Transaction } from '../../platform/database/index.js';
import type { Keyset } from '../../platform/pagination/index.js';
import { authorOf, type AuthorRow, type ClinicianRole } from '../identity/index.js';
import { ConcernSignatureEntity } from './concern-signature.entity.js';
import { ConcernEntity } from './concern.entity.js';

type NewConcern = Pick<
  ConcernEntity,
  'authorId' | 'subject' | 'addressee' | 'body' | 'pipelineVersion'
> &
  Partial<Pick<ConcernEntity, 'demonstration' | 'createdAt'>>;

/** A concern as one viewer reads it. */
export type ConcernRow = Omit<ConcernEntity, 'pipelineVersion' | 'withdrawnAt'> & {
  readonly author: AuthorRow;
  readonly signatures: number;
  readonly viewerHasSigned: boolean;
};

/** A name as it stands under a letter. */
export interface Signatory {
  readonly name: string;
  readonly role: ClinicianRole;
  readonly council: string;
}

/** `$1` is the viewer. */
const CONCERN = `
  select id, author_id as "authorId", subject, addressee, body, demonstration,
    created_at as "createdAt", issued_at as "issuedAt", ${authorOf('concerns.author_id')},
    (select count(*)::integer from concern_signatures where concern_id = concerns.id) as signatures,
    exists (select from concern_signatures where concern_id = concerns.id and clinician_id = $1) as "viewerHasSigned"
  from concerns`;

@Injectable()
export class ConcernsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async insert(tx: Transaction, concern: NewConcern): Promise<ConcernId> {
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ConcernEntity)
      .values(concern)
      .returning('id')
      .execute();
    return (inserted.raw as [{ id: ConcernId }])[0].id;
  }

  /** The newest first. */
  async list(viewer: ClinicianId, after: Keyset | undefined, limit: number): Promise<ConcernRow[]> {
    return preparedRead(
      this.dataSource,
      `${CONCERN} where withdrawn_at is null and ($2::timestamptz is null or (created_at, id) < ($2, $3))
       order by created_at desc, id desc limit $4`,
      [viewer, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async count(): Promise<number> {
    return this.dataSource.manager.countBy(ConcernEntity, { withdrawnAt: IsNull() });
  }

  async findVisible(viewer: ClinicianId, id: ConcernId): Promise<ConcernRow | undefined> {
    const [concern] = await preparedRead<ConcernRow>(
      this.dataSource,
      `${CONCERN} where id = $2 and withdrawn_at is null`,
      [viewer, id],
    );
    return concern;
  }

  /** Who signed, the author first, then in the order of signing. */
  async signatories(id: ConcernId): Promise<Signatory[]> {
    return preparedRead(
      this.dataSource,
      `select c.display_name as name, c.role, c.registration_council as council
       from concern_signatures s
       join clinicians c on c.id = s.clinician_id
       join concerns on concerns.id = s.concern_id
       where s.concern_id = $1
       order by (s.clinician_id = concerns.author_id) desc, s.signed_at, s.clinician_id`,
      [id],
    );
  }

  /** Locks the row until the transaction ends, so that no name joins or leaves an issued letter. */
  async lockVisible(tx: Transaction, id: ConcernId): Promise<ConcernEntity | null> {
    return tx.manager.findOne(ConcernEntity, {
      where: { id, withdrawnAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Signing twice is signing once. */
  async sign(tx: Transaction, concernId: ConcernId, clinicianId: ClinicianId): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ConcernSignatureEntity)
      .values({ concernId, clinicianId })
      .orIgnore()
      .execute();
  }

  async unsign(tx: Transaction, concernId: ConcernId, clinicianId: ClinicianId): Promise<void> {
    await tx.manager.delete(ConcernSignatureEntity, { concernId, clinicianId });
  }

  async countSignatures(tx: Transaction, concernId: ConcernId): Promise<number> {
    return tx.manager.countBy(ConcernSignatureEntity, { concernId });
  }

  async change(
    tx: Transaction,
    id: ConcernId,
    changes: Partial<Pick<ConcernEntity, 'issuedAt' | 'withdrawnAt'>>,
  ): Promise<void> {
    await tx.manager.update(ConcernEntity, { id }, changes);
  }
}
