import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClinicianId, SecondOpinionId } from '../../../libs/kernel/index.js';
import type { EventDetails } from './second-opinion-event.js';
import type { EventType } from './states/second-opinion.states.js';

/** One thing that happened to a request; rows are only ever added. */
@Entity('second_opinion_events')
export class SecondOpinionEventEntity {
  @PrimaryColumn('uuid', { name: 'second_opinion_id' })
  secondOpinionId!: SecondOpinionId;

  @PrimaryColumn('integer')
  sequence!: number;

  @Column('text')
  type!: EventType;

  /** Who did it; null where it happened by itself. */
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: ClinicianId | null;

  /** Whom it was offered to, taken from or assigned to. */
  @Column('uuid', { name: 'concerns_id', nullable: true })
  concernsId!: ClinicianId | null;

  /** Ids, constants and numbers alone: nothing that anybody wrote. */
  @Column('jsonb', { default: {} })
  details!: EventDetails;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at!: Date;
}
