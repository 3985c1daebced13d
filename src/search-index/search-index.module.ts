import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Env } from '../platform/config/env.js';
import { EmbeddedSearchEngine } from './embedded-search-engine.js';
import { MeilisearchSearchEngine } from './meilisearch-search-engine.js';
import type { SearchEngine } from './search-engine.js';

/** Inject the engine by this token; its type is `SearchEngine`. */
export const SEARCH_ENGINE = Symbol('SearchEngine');

/** Meilisearch where its address is configured, else the engine that needs PostgreSQL alone. */
@Global()
@Module({
  providers: [
    {
      provide: SEARCH_ENGINE,
      inject: [Env, DataSource],
      useFactory: (
        { MEILISEARCH_URL, MEILISEARCH_KEY }: Env,
        dataSource: DataSource,
      ): SearchEngine =>
        MEILISEARCH_URL
          ? new MeilisearchSearchEngine({ url: MEILISEARCH_URL, key: MEILISEARCH_KEY })
          : new EmbeddedSearchEngine(dataSource),
    },
  ],
  exports: [SEARCH_ENGINE],
})
export class SearchIndexModule {}
