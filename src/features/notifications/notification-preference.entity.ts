import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClinicianId } from '../../../libs/kernel/index.js';
import type { NotificationDelivery } from '../../outbox/index.js';
import type { NotificationTopic } from './notification-topic.js';

/** A delivery that a clinician chose; topics without a row have the default. */
@Entity('notification_preferences')
export class NotificationPreferenceEntity {
  @PrimaryColumn('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  @PrimaryColumn('text')
  topic!: NotificationTopic;

  @Column('text')
  delivery!: NotificationDelivery;
}
