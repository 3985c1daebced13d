import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import {
  BOOKMARK_ENTITIES,
  BOOKMARK_RESOLVERS,
  BookmarksModule,
} from './features/bookmarks/index.js';
import { CASE_ENTITIES, CASE_RESOLVERS, CasesModule } from './features/cases/index.js';
import { CONCERN_ENTITIES, CONCERN_RESOLVERS, ConcernsModule } from './features/concerns/index.js';
import { FIX_ENTITIES, FIX_RESOLVERS, FixesModule } from './features/fixes/index.js';
import {
  IDENTITY_ENTITIES,
  IDENTITY_RESOLVERS,
  IdentityModule,
} from './features/identity/index.js';
import {
  NOTIFICATION_ENTITIES,
  NOTIFICATION_RESOLVERS,
  NotificationsModule,
} from './features/notifications/index.js';
import { OPERATOR_RESOLVERS, OperatorModule } from './features/operator/index.js';
import { SEARCH_ENTITIES, SEARCH_RESOLVERS, SearchModule } from './features/search/index.js';
import {
  SECOND_OPINION_ENTITIES,
  SECOND_OPINION_RESOLVERS,
  SecondOpinionsModule,
} from './features/second-opinions/index.js';
import { TREND_RESOLVERS, TrendsModule } from './features/trends/index.js';
import { OutboxModule } from './outbox/index.js';
import { ConfigModule } from './platform/config/config.module.js';
import type { Env } from './platform/config/env.js';
import { DatabaseModule } from './platform/database/index.js';
import { CorridorGraphqlModule } from './platform/graphql/index.js';
import { HEALTH_CHECKS, HealthController, type HealthChecks } from './platform/health/index.js';
import { LoggingModule } from './platform/logging/index.js';
import { MetricsController, MetricsModule } from './platform/metrics/index.js';
import { RateLimitsModule } from './platform/rate-limits/index.js';
import { SessionEntity, SessionsModule } from './platform/sessions/index.js';
import { SCRUBBING_ENTITIES, ScrubbingModule, ScrubbingService } from './scrubbing/index.js';
import { SEARCH_ENGINE, type SearchEngine, SearchIndexModule } from './search-index/index.js';

/** Every table that TypeORM reads or writes. */
export const ENTITIES = [
  SessionEntity,
  ...SCRUBBING_ENTITIES,
  ...IDENTITY_ENTITIES,
  ...CASE_ENTITIES,
  ...BOOKMARK_ENTITIES,
  ...NOTIFICATION_ENTITIES,
  ...SEARCH_ENTITIES,
  ...FIX_ENTITIES,
  ...CONCERN_ENTITIES,
  ...SECOND_OPINION_ENTITIES,
];

/** Every resolver, for printing the schema without starting anything. */
export const API_RESOLVERS = [
  ...IDENTITY_RESOLVERS,
  ...CASE_RESOLVERS,
  ...BOOKMARK_RESOLVERS,
  ...NOTIFICATION_RESOLVERS,
  ...SEARCH_RESOLVERS,
  ...FIX_RESOLVERS,
  ...CONCERN_RESOLVERS,
  ...SECOND_OPINION_RESOLVERS,
  ...TREND_RESOLVERS,
  ...OPERATOR_RESOLVERS,
];

/** The HTTP process, composed from its parts. */
@Module({})
export class ApiModule {
  static for(env: Env, logger: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.for(env),
        LoggingModule.for(logger),
        DatabaseModule.for(ENTITIES),
        MetricsModule,
        RateLimitsModule,
        SessionsModule,
        ScrubbingModule,
        OutboxModule,
        SearchIndexModule,
        CorridorGraphqlModule,
        IdentityModule,
        CasesModule,
        BookmarksModule,
        NotificationsModule,
        SearchModule,
        FixesModule,
        ConcernsModule,
        SecondOpinionsModule,
        TrendsModule,
        OperatorModule,
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        {
          provide: HEALTH_CHECKS,
          inject: [DataSource, SEARCH_ENGINE, ScrubbingService],
          useFactory: (
            dataSource: DataSource,
            engine: SearchEngine,
            scrubbing: ScrubbingService,
          ): HealthChecks => ({
            database: () => dataSource.query('select 1'),
            search: () => engine.ping(),
            masking: () => scrubbing.mask('ready?'),
          }),
        },
      ],
    };
  }
}
