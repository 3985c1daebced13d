import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { TrendFilter } from './trend-filter.input.js';
import { TrendsService } from './trends.service.js';
import { TrendsType } from './trends.type.js';

/** About ninety topics with at most twenty-four points each, from one small table. */
const COST = 300;

@Resolver()
export class TrendsResolver {
  constructor(private readonly trendsService: TrendsService) {}

  @Query(() => TrendsType, {
    description: 'What clinicians ask about, by month, specialty and state.',
    complexity: COST,
  })
  async trends(
    @CurrentViewer() viewer: Viewer | null,
    @Args('filter', { nullable: true, description: 'Which.' }) filter?: TrendFilter,
  ): Promise<TrendsType> {
    return TrendsType.of(await this.trendsService.find(viewer, filter ?? new TrendFilter()));
  }

  @Query(() => String, {
    description: 'The published counts behind `trends` as CSV, with a line of headings.',
    complexity: COST,
  })
  async trendsTable(
    @CurrentViewer() viewer: Viewer | null,
    @Args('filter', { nullable: true, description: 'Which.' }) filter?: TrendFilter,
  ): Promise<string> {
    return this.trendsService.table(viewer, filter ?? new TrendFilter());
  }
}
