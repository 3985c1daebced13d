import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, In } from 'typeorm';
import type { ClinicianId, SecondOpinionId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { SecondOpinionEventEntity } from './second-opinion-event.entity.js';
import type { NewEvent } from './second-opinion-event.js';
import { SecondOpinionEntity } from './second-opinion.entity.js';

/** What its asker says of a request. */
export type NewSecondOpinion = Pick<
  SecondOpinionEntity,
  | 'askerId'
  | 'caseThreadId'
  | 'specialty'
  | 'suggestedSpecialty'
  | 'urgency'
  | 'language'
  | 'careTier'
  | 'ageBand'
  | 'sex'
  | 'avoidOwnInstitution'
  | 'question'
  | 'background'
  | 'done'
  | 'tried'
  | 'pipelineVersion'
>;

/** A request that nobody else can change until the transaction ends, and what time it is there. */
export interface LockedSecondOpinion {
  readonly request: SecondOpinionEntity;
  readonly now: Date;
}

@Injectable()
export class SecondOpinionsRepository {
  /** What is asked for in one turn of the event loop is read together. */
  readonly #byId = new DataLoader<SecondOpinionId, SecondOpinionEntity | null>(
    async (ids) => {
      const rows = await this.dataSource.manager.findBy(SecondOpinionEntity, { id: In([...ids]) });
      const found = new Map(rows.map((request) => [request.id, request]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { cache: false, batchScheduleFn: setImmediate },
  );

  constructor(private readonly dataSource: DataSource) {}

  async insert(
    tx: Transaction,
    request: NewSecondOpinion &
      Pick<SecondOpinionEntity, 'state' | 'owner' | 'timer' | 'dueAt' | 'sequence'>,
  ): Promise<SecondOpinionEntity> {
    const { identifiers } = await tx.manager.insert(SecondOpinionEntity, request);
    return tx.manager.findOneByOrFail(
      SecondOpinionEntity,
      identifiers[0] as { id: SecondOpinionId },
    );
  }

  async find(id: SecondOpinionId): Promise<SecondOpinionEntity | null> {
    return this.#byId.load(id);
  }

  /** Of two who claim at once, the second waits here and then sees that the first has it. */
  async lock(tx: Transaction, id: SecondOpinionId): Promise<LockedSecondOpinion | null> {
    const request = await tx.manager.findOne(SecondOpinionEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return request && { request, now: await this.now(tx) };
  }

  /** The one clock that counts: processes may disagree, and be set. */
  async now(tx: Transaction): Promise<Date> {
    const [{ now }]: [{ now: Date }] = await tx.manager.query(
      "select date_trunc('milliseconds', clock_timestamp()) as now",
    );
    return now;
  }

  /** Keeps where a request has come to. */
  async keep(
    tx: Transaction,
    { id, createdAt: _, ...request }: SecondOpinionEntity,
  ): Promise<void> {
    await tx.manager.update(SecondOpinionEntity, { id }, request);
  }

  /** Keeps what happened; the number that an event has to itself stops it from being kept twice. */
  async keepEvent(
    tx: Transaction,
    { id, sequence }: SecondOpinionEntity,
    { type, actorId, concernsId = null, details = {} }: NewEvent,
    now: Date,
  ): Promise<void> {
    const event = { secondOpinionId: id, sequence, type, actorId, concernsId, details, at: now };
    await tx.manager.insert(SecondOpinionEventEntity, event);
  }

  async eventsOf(ids: readonly SecondOpinionId[]): Promise<SecondOpinionEventEntity[]> {
    return this.dataSource
      .createQueryBuilder(SecondOpinionEventEntity, 'e')
      .where('e.secondOpinionId = any (:ids)', { ids })
      .orderBy('e.sequence')
      .getMany();
  }

  /** Whom it was offered or assigned to so far, or who claimed it. */
  async askedOf(
    id: SecondOpinionId,
    { manager }: Transaction = this.dataSource,
  ): Promise<ClinicianId[]> {
    const rows: { id: ClinicianId }[] = await manager.query(
      `select distinct coalesce(concerns_id, actor_id) as id from second_opinion_events
       where second_opinion_id = $1 and type in ('OFFERED', 'ASSIGNED', 'CLAIMED')`,
      [id],
    );
    return rows.map(({ id: asked }) => asked);
  }
}
