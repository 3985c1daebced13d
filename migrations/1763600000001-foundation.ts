import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Roles, identity, sessions and cases. Every text column of a case holds scrubbed text only.
 * `corridor_app` is what the running product connects as: it reads and writes rows, and can
 * neither change the schema nor rewrite an audit table.
 */
export class Foundation1763600000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      create table clinicians (
        id uuid primary key default uuidv7(),
        email text not null,
        password_hash text not null,
        display_name text not null,
        role text not null,
        duties text[] not null default '{}',
        specialties text[] not null default '{}',
        languages text[] not null default '{}',
        registration_council text not null,
        registration_number text not null,
        care_tier text,
        verification text not null default 'EMAIL_UNCONFIRMED',
        refusal_reason text,
        demonstration boolean not null default false,
        created_at timestamptz not null default now()
      );
      create unique index clinicians_email on clinicians (lower(email));
      create index clinicians_pending on clinicians (id) where verification = 'PENDING';

      create table email_confirmations (
        token_hash bytea primary key,
        clinician_id uuid not null references clinicians (id) on delete cascade,
        expires_at timestamptz not null
      );
      create index email_confirmations_clinician on email_confirmations (clinician_id);

      create table verification_decisions (
        id uuid primary key default uuidv7(),
        clinician_id uuid not null references clinicians (id),
        decided_by uuid not null references clinicians (id),
        verdict text not null,
        reason text not null,
        decided_at timestamptz not null default now()
      );
      create index verification_decisions_clinician on verification_decisions (clinician_id);

      create table sessions (
        id uuid primary key default uuidv7(),
        token_hash bytea not null,
        clinician_id uuid not null references clinicians (id) on delete cascade,
        device text not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create unique index sessions_token_hash on sessions (token_hash);
      create index sessions_clinician on sessions (clinician_id);

      create view session_viewers as
        select s.id as session_id, s.token_hash, s.last_seen_at, s.expires_at,
               c.id as clinician_id, c.role, c.duties, c.verification
        from sessions s join clinicians c on c.id = s.clinician_id;

      create table case_threads (
        id uuid primary key default uuidv7(),
        author_id uuid not null references clinicians (id),
        kind text not null,
        status text not null default 'OPEN',
        title text not null,
        question text not null,
        body text not null,
        specialties text[] not null,
        age_band text,
        sex text,
        care_tier text,
        accepted_reply_id uuid,
        reply_count integer not null default 0,
        revision bigint not null default 1,
        pipeline_version text not null,
        demonstration boolean not null default false,
        created_at timestamptz(3) not null default now(),
        last_activity_at timestamptz(3) not null default now(),
        withdrawn_at timestamptz
      );
      create index case_threads_newest on case_threads (created_at desc, id desc) where withdrawn_at is null;
      create index case_threads_author on case_threads (author_id, created_at desc, id desc);
      create index case_threads_specialties on case_threads using gin (specialties);

      create table replies (
        id uuid primary key default uuidv7(),
        case_thread_id uuid not null references case_threads (id),
        author_id uuid not null references clinicians (id),
        body text not null,
        pipeline_version text not null,
        created_at timestamptz(3) not null default now(),
        withdrawn_at timestamptz
      );
      create index replies_oldest on replies (case_thread_id, created_at, id) where withdrawn_at is null;
      create index replies_author on replies (author_id);
      alter table case_threads
        add constraint case_threads_accepted_reply foreign key (accepted_reply_id) references replies (id);

      create table thread_surrogates (
        case_thread_id uuid not null references case_threads (id) on delete cascade,
        clinician_id uuid not null references clinicians (id),
        kind text not null,
        key_hash bytea not null,
        number integer not null,
        primary key (case_thread_id, clinician_id, kind, key_hash)
      );

      create table masking_audits (
        id uuid primary key default uuidv7(),
        clinician_id uuid not null references clinicians (id),
        case_thread_id uuid not null references case_threads (id),
        reply_id uuid references replies (id),
        pipeline_version text not null,
        restored jsonb not null,
        created_at timestamptz not null default now()
      );
      create index masking_audits_thread on masking_audits (case_thread_id);

      create table idempotency_keys (
        clinician_id uuid not null references clinicians (id) on delete cascade,
        operation text not null,
        key text not null,
        request_hash bytea not null,
        result_id uuid not null,
        created_at timestamptz not null default now(),
        primary key (clinician_id, operation, key)
      );

      create table rate_limits (
        key text primary key,
        points integer not null default 0,
        expire bigint
      );

      grant usage on schema public to corridor_app;
      grant select on all tables in schema public to corridor_app;
      grant insert, update on clinicians, sessions, case_threads, replies, rate_limits to corridor_app;
      grant insert on email_confirmations, verification_decisions, thread_surrogates, masking_audits, idempotency_keys to corridor_app;
      grant delete on sessions, email_confirmations, idempotency_keys, rate_limits to corridor_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not reversed: drop the database instead.');
  }
}
