import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { ClinicianId, FixId } from '../../../libs/kernel/index.js';
import { preparedRead, type Transaction } from '../../platform/database/index.js';
import type { Keyset } from '../../platform/pagination/index.js';
import type { RowTerm } from '../../search-index/index.js';
import { authorOf, type AuthorRow, type IndianState } from '../identity/index.js';
import type { FixKind, FixStanding, FixVerdict } from './fix-vocabulary.js';
import { FixEntity } from './fix.entity.js';

/** So many reports since it was last confirmed take a fix off the board. */
const DOUBTS_THAT_END_IT = 3;

export interface FixCriteria {
  readonly kind?: FixKind;
  /** Fixes for this state, and those for all of India. */
  readonly region?: IndianState;
  readonly terms?: readonly RowTerm[];
  /** Also those that have expired or work no more. */
  readonly past?: boolean;
}

/** A fix as one viewer reads it. */
export type FixRow = Omit<FixEntity, 'itemWords' | 'words' | 'pipelineVersion' | 'withdrawnAt'> & {
  readonly author: AuthorRow;
  readonly standing: FixStanding;
  readonly viewerVerdict: FixVerdict | null;
};

type NewFix = Pick<
  FixEntity,
  | 'authorId'
  | 'kind'
  | 'item'
  | 'workaround'
  | 'region'
  | 'itemWords'
  | 'words'
  | 'expiresAt'
  | 'pipelineVersion'
> &
  Partial<Pick<FixEntity, 'demonstration' | 'createdAt' | 'confirmedAt'>>;

const STANDING = `case
  when doubts >= ${DOUBTS_THAT_END_IT} then 'WORKS_NO_MORE'
  when expires_at <= now() then 'EXPIRED'
  when doubts > 0 then 'DOUBTED'
  else 'WORKS' end`;

/** `$1` is the viewer. */
const FIX = `
  select id, author_id as "authorId", kind, item, workaround, region, confirmations, doubts,
    confirmed_at as "confirmedAt", expires_at as "expiresAt", demonstration, created_at as "createdAt",
    ${STANDING} as standing, ${authorOf('fixes.author_id')},
    (select verdict from fix_verdicts where fix_id = fixes.id and clinician_id = $1) as "viewerVerdict"
  from fixes`;

// Null parameters narrow nothing, so that there is one statement to prepare. A word of the item
// may be misspelt where it is nearest to what was typed; a number never.
const MATCHES = `
  withdrawn_at is null
  and ($2::text is null or kind = $2)
  and ($3::text is null or region is null or region = $3)
  and ($4::boolean or (doubts < ${DOUBTS_THAT_END_IT} and expires_at > now()))
  and not exists (
    select from jsonb_to_recordset($5::jsonb) as term (query tsquery, typed text, typos integer)
    where not (fixes.words @@ term.query) and not exists (
      select from unnest(tsvector_to_array(fixes.item_words)) as known (word)
      where term.typed is not null and known.word !~ '[0-9]' and length(known.word) >= 4
        and levenshtein_less_equal(known.word, term.typed, term.typos) <= term.typos
    )
  )`;

const parametersOf = ({ kind, region, past, terms }: FixCriteria): unknown[] => [
  kind ?? null,
  region ?? null,
  past ?? false,
  JSON.stringify(terms ?? []),
];

/**
 * A board of some thousand rows, searched where it stands: it needs no index that lags behind
 * and has to be rebuilt.
 */
@Injectable()
export class FixesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async insert(tx: Transaction, fix: NewFix): Promise<FixId> {
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(FixEntity)
      .values(fix)
      .returning('id')
      .execute();
    return (inserted.raw as [{ id: FixId }])[0].id;
  }

  /** The most recently confirmed first. */
  async list(
    viewer: ClinicianId,
    criteria: FixCriteria,
    after: Keyset | undefined,
    limit: number,
  ): Promise<FixRow[]> {
    return preparedRead(
      this.dataSource,
      `${FIX} where ${MATCHES} and ($6::timestamptz is null or (confirmed_at, id) < ($6, $7))
       order by confirmed_at desc, id desc limit $8`,
      [viewer, ...parametersOf(criteria), after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async count(viewer: ClinicianId, criteria: FixCriteria): Promise<number> {
    const [row] = await preparedRead<{ count: number }>(
      this.dataSource,
      `select count(*)::integer as count, $1::uuid as viewer from fixes where ${MATCHES}`,
      [viewer, ...parametersOf(criteria)],
    );
    return row?.count ?? 0;
  }

  async findVisible(viewer: ClinicianId, id: FixId): Promise<FixRow | undefined> {
    const [fix] = await preparedRead<FixRow>(
      this.dataSource,
      `${FIX} where id = $2 and withdrawn_at is null`,
      [viewer, id],
    );
    return fix;
  }

  /** Locks the row until the transaction ends, so that verdicts are counted in turn. */
  async lockVisible(tx: Transaction, id: FixId): Promise<FixEntity | null> {
    return tx.manager.findOne(FixEntity, {
      where: { id, withdrawnAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /**
   * Keeps what a colleague found in the place of what they found before. That it works answers
   * all doubts and puts the expiry off, to `freshUntil` at least; the row must be locked.
   */
  async judge(
    tx: Transaction,
    id: FixId,
    clinicianId: ClinicianId,
    verdict: FixVerdict,
    freshUntil: Date,
  ): Promise<void> {
    await tx.manager.query(
      `insert into fix_verdicts (fix_id, clinician_id, verdict, judged_at) values ($1, $2, $3, clock_timestamp())
       on conflict (fix_id, clinician_id) do update
       set verdict = excluded.verdict, judged_at = excluded.judged_at`,
      [id, clinicianId, verdict],
    );
    if (verdict === 'WORKS') {
      await tx.manager.query(
        'update fixes set confirmed_at = clock_timestamp(), expires_at = greatest(expires_at, $2) where id = $1',
        [id, freshUntil],
      );
    }
    await tx.manager.query(
      `update fixes set
         confirmations = (select count(*) from fix_verdicts where fix_id = $1 and verdict = 'WORKS'),
         doubts = (select count(*) from fix_verdicts
                   where fix_id = $1 and verdict = 'WORKS_NO_MORE' and judged_at >= confirmed_at)
       where id = $1`,
      [id],
    );
  }

  async withdraw(tx: Transaction, id: FixId): Promise<void> {
    await tx.manager.update(FixEntity, { id }, { withdrawnAt: new Date() });
  }
}
