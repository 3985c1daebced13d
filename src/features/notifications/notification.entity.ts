import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClinicianId, NotificationId } from '../../../libs/kernel/index.js';
import type { NotificationDelivery, NotificationKind } from '../../outbox/index.js';

/** That a clinician was told of something: ids and constants, and no text. */
@Entity('notifications')
export class NotificationEntity {
  @PrimaryColumn('uuid')
  id!: NotificationId;

  @Column('uuid', { name: 'recipient_id' })
  recipientId!: ClinicianId;

  @Column('text')
  kind!: NotificationKind;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('uuid', { name: 'part_id', nullable: true })
  partId!: string | null;

  /** As it was chosen when it happened. */
  @Column('text')
  delivery!: NotificationDelivery;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  @Column('timestamptz', { name: 'mailed_at', nullable: true })
  mailedAt!: Date | null;
}
