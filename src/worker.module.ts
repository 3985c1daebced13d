import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { CASE_ENTITIES } from './features/cases/index.js';
import {
  IDENTITY_ENTITIES,
  IdentityMailHandlers,
  IdentityWorkerModule,
} from './features/identity/index.js';
import {
  NOTIFICATION_ENTITIES,
  NotificationHandlers,
  NotificationsWorkerModule,
} from './features/notifications/index.js';
import { SEARCH_ENTITIES } from './features/search/index.js';
import {
  NumbersReleaseHandlers,
  SECOND_OPINION_ENTITIES,
  SecondOpinionTimersHandlers,
  SecondOpinionsWorkerModule,
} from './features/second-opinions/index.js';
import { TrendReleaseHandlers, TrendsWorkerModule } from './features/trends/index.js';
import { CaseThreadIndexer, IndexingModule, IndexMaintenance } from './indexing/index.js';
import { OutboxDispatcher } from './outbox/index.js';
import { ConfigModule } from './platform/config/config.module.js';
import { databaseUrl, Env } from './platform/config/env.js';
import { DatabaseModule } from './platform/database/index.js';
import { LOGGER, LoggingModule } from './platform/logging/index.js';
import { MailModule } from './platform/mail/index.js';
import { MetricsModule } from './platform/metrics/index.js';

/** The background process, composed from its parts. */
@Module({})
export class WorkerModule {
  static for(env: Env, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.for(env),
        LoggingModule.for(logger),
        DatabaseModule.for([
          ...IDENTITY_ENTITIES,
          ...CASE_ENTITIES,
          ...NOTIFICATION_ENTITIES,
          ...SEARCH_ENTITIES,
          ...SECOND_OPINION_ENTITIES,
        ]),
        MailModule,
        MetricsModule,
        IdentityWorkerModule,
        IndexingModule,
        NotificationsWorkerModule,
        SecondOpinionsWorkerModule,
        TrendsWorkerModule,
      ],
      providers: [
        {
          provide: OutboxDispatcher,
          inject: [
            Env,
            LOGGER,
            CaseThreadIndexer,
            IdentityMailHandlers,
            IndexMaintenance,
            NotificationHandlers,
            NumbersReleaseHandlers,
            SecondOpinionTimersHandlers,
            TrendReleaseHandlers,
          ],
          useFactory: (
            config: Env,
            log: Logger,
            indexer: CaseThreadIndexer,
            mails: IdentityMailHandlers,
            maintenance: IndexMaintenance,
            notifications: NotificationHandlers,
            numbers: NumbersReleaseHandlers,
            timers: SecondOpinionTimersHandlers,
            trends: TrendReleaseHandlers,
          ) =>
            new OutboxDispatcher(
              databaseUrl(config),
              {
                'case-thread-changed': indexer.onCaseThreadChanged,
                'clinician-notified': notifications.onClinicianNotified,
                'email-confirmation-requested': mails.onEmailConfirmationRequested,
                'index-reconciliation-due': maintenance.onReconciliationDue,
                'notification-digest-due': notifications.onDigestDue,
                'notification-expiry-due': notifications.onExpiryDue,
                'opinion-numbers-due': numbers.onNumbersDue,
                'second-opinion-due': timers.onSecondOpinionDue,
                'trend-release-due': trends.onReleaseDue,
                'verification-decided': mails.onVerificationDecided,
              },
              log,
            ),
        },
      ],
    };
  }
}
