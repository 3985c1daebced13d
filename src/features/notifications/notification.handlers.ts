import { Injectable } from '@nestjs/common';
import { systemClock } from '../../../libs/kernel/index.js';
import {
  type ClinicianNotified,
  type NotificationDelivery,
  Outbox,
  type OutboxHandlers,
} from '../../outbox/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { nextDigest } from './digest-time.js';
import { NotificationMails } from './notification-mails.js';
import { NotificationPreferencesRepository } from './notification-preferences.repository.js';
import { topicOf } from './notification-topic.js';
import { NotificationsRepository } from './notifications.repository.js';

const KEPT_MS = 180 * 24 * 60 * 60 * 1_000;

/** Keeps what clinicians are told, and has it mailed as they chose. */
@Injectable()
export class NotificationHandlers {
  constructor(
    private readonly notifications: NotificationsRepository,
    private readonly preferences: NotificationPreferencesRepository,
    private readonly mails: NotificationMails,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  readonly onClinicianNotified: OutboxHandlers['clinician-notified'] = async (event) => {
    const { notificationId: id, recipientId, kind, subjectId, partId = null } = event;
    const delivery = await this.#deliveryOf(event);
    await this.unitOfWork.run(async (tx) => {
      const told = { id, recipientId, kind, subjectId, partId, delivery };
      const isNew = await this.notifications.insertIfNew(tx, told);
      if (isNew && delivery === 'DIGEST') {
        const digest = { type: 'notification-digest-due', clinicianId: recipientId } as const;
        await this.outbox.scheduleUnlessWaiting(tx, digest, nextDigest(systemClock.now()));
      }
    });
    // After the commit: an event that comes again finds what it still has to mail, or nothing.
    await this.mails.sendInstant(recipientId, id);
  };

  readonly onDigestDue: OutboxHandlers['notification-digest-due'] = ({ clinicianId }) =>
    this.mails.sendDigest(clinicianId);

  /** What happened half a year ago is in its place; that somebody was told of it is of no use. */
  readonly onExpiryDue: OutboxHandlers['notification-expiry-due'] = async () => {
    await this.notifications.deleteOlderThan(new Date(systemClock.now().getTime() - KEPT_MS));
  };

  async #deliveryOf(event: ClinicianNotified): Promise<NotificationDelivery> {
    if (event.kind === 'SAVED_SEARCH_MATCHED') return event.delivery;
    return (await this.preferences.find(event.recipientId))[topicOf(event.kind)];
  }
}
