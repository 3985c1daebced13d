import { Injectable } from '@nestjs/common';
import { type ClinicianId, type NotificationId, systemClock } from '../../../libs/kernel/index.js';
import { Env } from '../../platform/config/env.js';
import { type Mail, Mailer } from '../../platform/mail/index.js';
import { ClinicianAddresses } from '../identity/index.js';
import { digestMail, instantMail } from './notification-mail.js';
import type { NotificationEntity } from './notification.entity.js';
import { NotificationsRepository } from './notifications.repository.js';

/**
 * Mails what was not mailed yet and marks it afterwards: what a crash comes between is mailed
 * twice rather than never.
 */
@Injectable()
export class NotificationMails {
  constructor(
    private readonly notifications: NotificationsRepository,
    private readonly addresses: ClinicianAddresses,
    private readonly mailer: Mailer,
    private readonly env: Env,
  ) {}

  async sendInstant(recipientId: ClinicianId, id: NotificationId): Promise<void> {
    const told = await this.notifications.listUnmailed({ recipientId, id }, 'INSTANT');
    for (const one of told)
      await this.#send(recipientId, [one], instantMail(this.env.publicUrl, one));
  }

  async sendDigest(recipientId: ClinicianId): Promise<void> {
    const told = await this.notifications.listUnmailed({ recipientId }, 'DIGEST');
    if (told.length > 0) await this.#send(recipientId, told, digestMail(this.env.publicUrl, told));
  }

  async #send(
    recipientId: ClinicianId,
    told: readonly NotificationEntity[],
    mail: Omit<Mail, 'to'>,
  ): Promise<void> {
    const to = await this.addresses.ofVerified(recipientId);
    if (to === null) return;
    await this.mailer.send({ to, ...mail });
    await this.notifications.markMailed(
      told.map(({ id }) => id),
      systemClock.now(),
    );
  }
}
