import type { DataSource } from 'typeorm';
import { PIPELINE_VERSION } from '../../libs/deid/index.js';
import type { CaseThreadId } from '../../libs/kernel/index.js';
import type { Transaction } from '../platform/database/index.js';
import { rowVector } from '../search-index/index.js';
import type { DemonstrationFix } from './board.js';
import type { DemonstrationAccount, DemonstrationClinician } from './demonstration-account.js';
import type { DemonstrationThread } from './demonstration-thread.js';

const HOUR_MS = 60 * 60 * 1000;

/** Writes rows as they would be had the demonstration happened: with its own times. */
export class DemonstrationRepository {
  readonly ids = new Map<DemonstrationAccount, string>();

  constructor(private readonly dataSource: DataSource) {}

  async isEmpty(): Promise<boolean> {
    const [row] = await this.dataSource.query<[{ empty: boolean }]>(
      'select not exists (select from clinicians) as empty',
    );
    return row.empty;
  }

  async insertAccount(
    tx: Transaction,
    account: DemonstrationClinician,
    passwordHash: string,
  ): Promise<void> {
    const [row] = await tx.manager.query<[{ id: string }]>(
      `insert into clinicians (email, password_hash, display_name, role, duties, specialties, languages,
                               registration_council, registration_number, care_tier, verification, demonstration)
       values ($1, $2, $3, $4, $5, $6, $7, 'Demonstration council', $8, $9, $10, true)
       returning id`,
      [
        `${account.key}@demo.corridor.test`,
        passwordHash,
        account.displayName,
        account.role,
        account.duties,
        account.specialties,
        account.languages,
        `DEMO-${account.key}`,
        account.careTier,
        account.key === 'unverified' ? 'PENDING' : 'VERIFIED',
      ],
    );
    this.ids.set(account.key, row.id);
  }

  async insertThread(
    tx: Transaction,
    thread: DemonstrationThread,
    now: number,
  ): Promise<CaseThreadId> {
    const openedAt = now - thread.hoursAgo * HOUR_MS;
    const lastReply = thread.replies.at(-1);
    const [row] = await tx.manager.query<[{ id: CaseThreadId }]>(
      `insert into case_threads (author_id, kind, title, question, body, specialties, age_band, sex, care_tier,
                                 reply_count, pipeline_version, demonstration, created_at, last_activity_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, true, $12, $13)
       returning id`,
      [
        this.ids.get(thread.author),
        thread.kind ?? 'CASE',
        thread.title,
        thread.question,
        thread.body,
        thread.specialties,
        thread.ageBand ?? null,
        thread.sex ?? null,
        thread.careTier ?? null,
        thread.replies.length,
        PIPELINE_VERSION,
        new Date(openedAt),
        new Date(openedAt + (lastReply?.hoursLater ?? 0) * HOUR_MS),
      ],
    );
    for (const reply of thread.replies) await this.#insertReply(tx, row.id, reply, openedAt);
    return row.id;
  }

  async insertFix(tx: Transaction, fix: DemonstrationFix, now: number): Promise<void> {
    const postedAt = now - fix.hoursAgo * HOUR_MS;
    const confirmedAt = new Date(postedAt + fix.confirmedBy.length * HOUR_MS);
    const [row] = await tx.manager.query<[{ id: string }]>(
      `insert into fixes (author_id, kind, region, item, workaround, item_words, words, confirmations,
                          pipeline_version, demonstration, created_at, confirmed_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, true, $10, $11, $11::timestamptz + interval '90 days')
       returning id`,
      [
        this.ids.get(fix.author),
        fix.kind,
        fix.region,
        fix.item,
        fix.workaround,
        rowVector(fix.item),
        rowVector(`${fix.item}\n${fix.workaround}`),
        fix.confirmedBy.length,
        PIPELINE_VERSION,
        new Date(postedAt),
        confirmedAt,
      ],
    );
    for (const colleague of fix.confirmedBy)
      await tx.manager.query(
        "insert into fix_verdicts (fix_id, clinician_id, verdict, judged_at) values ($1, $2, 'WORKS', $3)",
        [row.id, this.ids.get(colleague), confirmedAt],
      );
  }

  async #insertReply(
    tx: Transaction,
    caseThreadId: CaseThreadId,
    reply: DemonstrationThread['replies'][number],
    openedAt: number,
  ): Promise<void> {
    const [row] = await tx.manager.query<[{ id: string }]>(
      `insert into replies (case_thread_id, author_id, body, pipeline_version, created_at)
       values ($1, $2, $3, $4, $5) returning id`,
      [
        caseThreadId,
        this.ids.get(reply.author),
        reply.body,
        PIPELINE_VERSION,
        new Date(openedAt + reply.hoursLater * HOUR_MS),
      ],
    );
    if (!reply.accepted) return;
    await tx.manager.query(
      "update case_threads set accepted_reply_id = $2, status = 'ANSWERED' where id = $1",
      [caseThreadId, row.id],
    );
  }
}
