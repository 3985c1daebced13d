import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases are no longer the only reviewed posts: an audit names its subject by kind and id. */
export class MaskingAuditsOfAnyPost1763600000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table masking_audits add column subject_kind text, add column subject_id uuid;
      update masking_audits
      set subject_kind = case when reply_id is null then 'CASE_THREAD' else 'REPLY' end,
          subject_id = coalesce(reply_id, case_thread_id);
      alter table masking_audits
        alter column subject_kind set not null,
        alter column subject_id set not null,
        drop column case_thread_id,
        drop column reply_id;
      create index masking_audits_subject on masking_audits (subject_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table masking_audits add column case_thread_id uuid references case_threads (id), add column reply_id uuid references replies (id);
      update masking_audits set reply_id = subject_id where subject_kind = 'REPLY';
      update masking_audits
      set case_thread_id = coalesce((select r.case_thread_id from replies r where r.id = reply_id), subject_id)
      where subject_kind in ('CASE_THREAD', 'REPLY');
      delete from masking_audits where case_thread_id is null;
      alter table masking_audits
        alter column case_thread_id set not null,
        drop column subject_kind,
        drop column subject_id;
      create index masking_audits_thread on masking_audits (case_thread_id);
    `);
  }
}
