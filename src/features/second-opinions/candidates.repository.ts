import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import type { ClinicianId, SpecialtySlug } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { AnsweringProfileEntity } from './answering-profile/answering-profile.entity.js';
import { answersIn } from './answering-profile/answers-in.js';
import { availabilityOf } from './answering-profile/availability-of.js';
import { DEFAULT_WEEKLY_LIMIT } from './answering-profile/default-availability.js';
import { type Answering, medianMinutes } from './answering-profile/median-minutes.js';
import type { RoutingCandidate } from './routing/routing-candidate.js';
import { relatedTo } from './routing/related-specialties.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';

/** The latest answers say how fast somebody is; what was years ago does not. */
const LATEST_ANSWERS = 9;

interface CandidateRow extends Omit<
  RoutingCandidate,
  'availability' | 'medianMinutesToAnswer' | 'weeklyLimit' | 'verified'
> {
  readonly profile:
    | (Omit<AnsweringProfileEntity, 'clinicianId' | 'institutionHash'> & {
        readonly weeklyLimit: number;
      })
    | null;
  readonly answerings: readonly Answering[];
}

const CANDIDATES = `
  select c.id, c.display_name as "displayName", c.languages, c.created_at as "joinedAt",
    ${answersIn('c')} as specialties,
    encode(p.institution_hash, 'hex') as "institutionHash",
    case when p.clinician_id is not null then json_build_object(
      'timeZone', p.time_zone, 'weeklyHours', p.weekly_hours, 'absences', p.absences,
      'holidayCountry', p.holiday_country, 'holidayState', p.holiday_state, 'weeklyLimit', p.weekly_limit) end as profile,
    (select count(*)::integer from second_opinions o
      where o.offered_to = c.id or (o.answerer_id = c.id and o.state in ('CLAIMED', 'CLARIFICATION_ASKED'))) as "openRequests",
    offers.this_week as "offeredThisWeek", offers.last_at as "lastOfferedAt",
    answers.this_week as "answeredThisWeek", answers.latest as answerings,
    case when exists (select from replies r where r.case_thread_id = $2 and r.author_id = c.id and r.withdrawn_at is null)
      or exists (select from second_opinions o where o.case_thread_id = $2 and o.answerer_id = c.id)
      then array[$2] else '{}' end as "answeredThreadIds"
  from clinicians c
  left join answering_profiles p on p.clinician_id = c.id
  cross join lateral (
    select max(e.at) as last_at, (count(*) filter (where e.at > now() - interval '7 days'))::integer as this_week
    from second_opinion_events e where e.concerns_id = c.id and e.type in ('OFFERED', 'ASSIGNED')) as offers
  cross join lateral (
    select (count(*) filter (where a.at > now() - interval '7 days'))::integer as this_week,
      coalesce(json_agg(json_build_object(
        'offeredAt', extract(epoch from a.offered_at) * 1000, 'answeredAt', extract(epoch from a.at) * 1000)
      ) filter (where a.rank <= ${LATEST_ANSWERS}), '[]') as latest
    from (
      select e.at, row_number() over (order by e.at desc) as rank,
        (select max(o.at) from second_opinion_events o
         where o.second_opinion_id = e.second_opinion_id and o.sequence < e.sequence
           and (o.concerns_id = c.id and o.type in ('OFFERED', 'ASSIGNED') or o.type = 'CLAIMED')) as offered_at
      from second_opinion_events e where e.actor_id = c.id and e.type = 'ANSWERED') as a) as answers
  where c.verification = 'VERIFIED' and c.specialties && $1 and c.id <> $3`;

@Injectable()
export class CandidatesRepository {
  /** As of now, for all who ask in one turn of the event loop. */
  readonly #answersIn = new DataLoader<ClinicianId, SpecialtySlug[]>(
    async (ids) => specialtiesOfEach(this.dataSource, ids),
    { cache: false, batchScheduleFn: setImmediate },
  );

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Two requests of a specialty are routed one after the other, until the transaction ends: at
   * once, both would find the same clinician free.
   */
  async takeTurn(tx: Transaction, specialty: SpecialtySlug): Promise<void> {
    await tx.manager.query("select pg_advisory_xact_lock(hashtextextended('routing ' || $1, 0))", [
      specialty,
    ]);
  }

  /** Who could be asked, with what they carry. */
  async candidatesFor(
    { specialty, caseThreadId, askerId }: SecondOpinionEntity,
    { manager }: Transaction = this.dataSource,
  ): Promise<RoutingCandidate[]> {
    const rows: CandidateRow[] = await manager.query(CANDIDATES, [
      [specialty, ...relatedTo(specialty)],
      caseThreadId,
      askerId,
    ]);
    return rows.map(({ profile, answerings, ...row }) => {
      const availability = availabilityOf(profile);
      return {
        ...row,
        verified: true,
        availability,
        weeklyLimit: profile?.weeklyLimit ?? DEFAULT_WEEKLY_LIMIT,
        medianMinutesToAnswer: medianMinutes(availability, answerings),
      };
    });
  }

  /** All who may claim what is open to a specialty. */
  async answerersIn(tx: Transaction, specialty: SpecialtySlug): Promise<ClinicianId[]> {
    const rows: { id: ClinicianId }[] = await tx.manager.query(
      `select c.id from clinicians c where c.verification = 'VERIFIED' and $1 = any (${answersIn('c')})`,
      [specialty],
    );
    return rows.map(({ id }) => id);
  }

  /** The specialties in which somebody may answer. */
  async specialtiesAnsweredBy(id: ClinicianId, tx?: Transaction): Promise<SpecialtySlug[]> {
    if (!tx) return this.#answersIn.load(id);
    const [specialties] = await specialtiesOfEach(tx, [id]);
    return specialties ?? [];
  }

  /** The keyed hash of where somebody works, as hex. */
  async institutionOf(tx: Transaction, clinicianId: ClinicianId): Promise<string | null> {
    const [row]: { institution: string | null }[] = await tx.manager.query(
      "select encode(institution_hash, 'hex') as institution from answering_profiles where clinician_id = $1",
      [clinicianId],
    );
    return row?.institution ?? null;
  }

  async coordinators(tx: Transaction): Promise<ClinicianId[]> {
    const rows: { id: ClinicianId }[] = await tx.manager.query(
      "select id from clinicians where 'COORDINATOR' = any (duties) and verification = 'VERIFIED'",
    );
    return rows.map(({ id }) => id);
  }
}

async function specialtiesOfEach(
  { manager }: Transaction,
  ids: readonly ClinicianId[],
): Promise<SpecialtySlug[][]> {
  const rows: { id: ClinicianId; specialties: SpecialtySlug[] }[] = await manager.query(
    `select c.id, ${answersIn('c')} as specialties from clinicians c
     where c.id = any ($1::uuid[]) and c.verification = 'VERIFIED'`,
    [ids],
  );
  const found = new Map(rows.map(({ id, specialties }) => [id, specialties]));
  return ids.map((id) => found.get(id) ?? []);
}
