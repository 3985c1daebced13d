import { Module } from '@nestjs/common';
import { OutboxModule } from '../../outbox/index.js';
import { IdentityWorkerModule } from '../identity/index.js';
import { NotificationMails } from './notification-mails.js';
import { NotificationPreferencesRepository } from './notification-preferences.repository.js';
import { NotificationHandlers } from './notification.handlers.js';
import { NotificationsRepository } from './notifications.repository.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { NotificationsService } from './notifications.service.js';

@Module({
  providers: [
    NotificationPreferencesRepository,
    NotificationsRepository,
    NotificationsResolver,
    NotificationsService,
  ],
})
export class NotificationsModule {}

/** What the worker needs of notifications: to keep and to mail them. */
@Module({
  imports: [IdentityWorkerModule, OutboxModule],
  providers: [
    NotificationHandlers,
    NotificationMails,
    NotificationPreferencesRepository,
    NotificationsRepository,
  ],
  exports: [NotificationHandlers],
})
export class NotificationsWorkerModule {}
