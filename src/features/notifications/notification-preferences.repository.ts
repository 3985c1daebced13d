import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClinicianId } from '../../../libs/kernel/index.js';
import type { NotificationDelivery } from '../../outbox/index.js';
import { NotificationPreferenceEntity } from './notification-preference.entity.js';
import { DEFAULT_DELIVERY, type NotificationTopic } from './notification-topic.js';

@Injectable()
export class NotificationPreferencesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What holds for each topic: as chosen, else by default. */
  async find(clinicianId: ClinicianId): Promise<Record<NotificationTopic, NotificationDelivery>> {
    const chosen = await this.dataSource.manager.findBy(NotificationPreferenceEntity, {
      clinicianId,
    });
    return {
      ...DEFAULT_DELIVERY,
      ...Object.fromEntries(chosen.map(({ topic, delivery }) => [topic, delivery])),
    };
  }

  async choose(preference: NotificationPreferenceEntity): Promise<void> {
    await this.dataSource.manager.upsert(NotificationPreferenceEntity, preference, [
      'clinicianId',
      'topic',
    ]);
  }
}
