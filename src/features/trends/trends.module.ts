import { Module } from '@nestjs/common';
import { TrendReleaseHandlers } from './trend-release.handlers.js';
import { TrendsRepository } from './trends.repository.js';
import { TrendsResolver } from './trends.resolver.js';
import { TrendsService } from './trends.service.js';

@Module({ providers: [TrendsRepository, TrendsResolver, TrendsService] })
export class TrendsModule {}

/** What the worker needs of trends: to publish a month when it is over. */
@Module({ providers: [TrendReleaseHandlers, TrendsRepository], exports: [TrendReleaseHandlers] })
export class TrendsWorkerModule {}
