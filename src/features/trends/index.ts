import { TrendsResolver } from './trends.resolver.js';

export { TrendReleaseHandlers } from './trend-release.handlers.js';
export { TrendsModule, TrendsWorkerModule } from './trends.module.js';

export const TREND_RESOLVERS = [TrendsResolver];
