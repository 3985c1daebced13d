import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Requests for a second opinion. The checks say what the state machine says, so that no request
 * can be left without somebody or something that will act on it.
 */
export class SecondOpinions1763600000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table second_opinions (
        id uuid primary key default uuidv7(),
        asker_id uuid not null references clinicians (id),
        case_thread_id uuid references case_threads (id),
        specialty text not null,
        suggested_specialty text,
        urgency text not null,
        language text not null,
        care_tier text not null,
        age_band text,
        sex text,
        avoid_own_institution boolean not null default false,
        question text not null,
        background text not null,
        done text,
        tried text,
        pipeline_version text not null,
        state text not null default 'DRAFTED',
        owner text,
        timer text,
        due_at timestamptz(3),
        offered_to uuid references clinicians (id),
        answerer_id uuid references clinicians (id),
        opened boolean not null default false,
        sequence integer not null default 0,
        sent_at timestamptz(3),
        wanted_by timestamptz(3),
        escalated_at timestamptz(3),
        outcome text,
        asker_shares boolean not null default false,
        answerer_shares boolean not null default false,
        shared_case_thread_id uuid references case_threads (id),
        created_at timestamptz(3) not null default now(),
        check (state <> 'ROUTING'),
        check ((timer is null) = (due_at is null)),
        check (owner is not null or timer is not null or state in ('CLOSED', 'WITHDRAWN', 'EXPIRED')),
        check ((state = 'OFFERED') = (offered_to is not null)),
        check (answerer_id is not null or state not in ('CLAIMED', 'CLARIFICATION_ASKED', 'ANSWERED', 'CLOSED')),
        check ((state = 'CLOSED') = (outcome is not null)),
        check (answerer_id is null or answerer_id <> asker_id),
        check (shared_case_thread_id is null or (asker_shares and answerer_shares))
      );
      create index second_opinions_asker on second_opinions (asker_id, created_at desc, id desc);
      create index second_opinions_offered on second_opinions (offered_to, wanted_by, id) where offered_to is not null;
      create index second_opinions_answerer on second_opinions (answerer_id, wanted_by, id) where answerer_id is not null;
      create index second_opinions_unclaimed on second_opinions (specialty, wanted_by, id)
        where state in ('OPEN_TO_SPECIALTY', 'ESCALATED');
      create index second_opinions_escalated on second_opinions (wanted_by, id) where state = 'ESCALATED';

      create table second_opinion_events (
        second_opinion_id uuid not null references second_opinions (id),
        sequence integer not null,
        type text not null,
        actor_id uuid references clinicians (id),
        concerns_id uuid references clinicians (id),
        details jsonb not null default '{}',
        at timestamptz(3) not null default now(),
        primary key (second_opinion_id, sequence)
      );
      create index second_opinion_events_concerns on second_opinion_events (concerns_id, type, at)
        where concerns_id is not null;
      create index second_opinion_events_actor on second_opinion_events (actor_id, type, at)
        where actor_id is not null;
      create index second_opinion_events_at on second_opinion_events (at);

      create table second_opinion_messages (
        id uuid primary key default uuidv7(),
        second_opinion_id uuid not null references second_opinions (id),
        author_id uuid not null references clinicians (id),
        kind text not null,
        body text not null,
        pipeline_version text not null,
        created_at timestamptz(3) not null default now()
      );
      create index second_opinion_messages_oldest on second_opinion_messages (second_opinion_id, created_at, id);

      create table second_opinion_answers (
        second_opinion_id uuid primary key references second_opinions (id),
        author_id uuid not null references clinicians (id),
        impression text not null,
        recommendations jsonb not null,
        change_my_mind text,
        refer_if text,
        confidence text not null,
        source text,
        pipeline_version text not null,
        created_at timestamptz(3) not null default now()
      );

      create table second_opinion_surrogates (
        second_opinion_id uuid not null references second_opinions (id) on delete cascade,
        clinician_id uuid not null references clinicians (id),
        kind text not null,
        key_hash bytea not null,
        number integer not null,
        primary key (second_opinion_id, clinician_id, kind, key_hash)
      );

      create table answering_profiles (
        clinician_id uuid primary key references clinicians (id) on delete cascade,
        institution_hash bytea,
        time_zone text not null,
        weekly_hours jsonb not null,
        absences jsonb not null,
        holiday_country text,
        holiday_state text,
        weekly_limit integer not null
      );

      create table canned_phrases (
        id uuid primary key default uuidv7(),
        clinician_id uuid not null references clinicians (id) on delete cascade,
        body text not null,
        pipeline_version text not null,
        created_at timestamptz(3) not null default now()
      );
      create index canned_phrases_clinician on canned_phrases (clinician_id, created_at, id);

      grant select on second_opinions, second_opinion_events, second_opinion_messages, second_opinion_answers,
        second_opinion_surrogates, answering_profiles, canned_phrases to corridor_app;
      grant insert, update on second_opinions, answering_profiles to corridor_app;
      grant insert on second_opinion_events, second_opinion_messages, second_opinion_answers,
        second_opinion_surrogates, canned_phrases to corridor_app;
      grant delete on canned_phrases to corridor_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table canned_phrases, answering_profiles, second_opinion_surrogates, second_opinion_answers,
        second_opinion_messages, second_opinion_events, second_opinions
    `);
  }
}
