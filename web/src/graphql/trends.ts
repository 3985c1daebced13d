import { graphql, type ResultOf, type VariablesOf } from './graphql.js';

export const TrendsQuery = graphql(`
  query Trends($filter: TrendFilter) {
    trends(filter: $filter) {
      months
      topics {
        slug
        name
        points {
          month
          clinicians
        }
        rise {
          ratio
          atLeast
        }
      }
    }
  }
`);

export const TrendsTableQuery = graphql(`
  query TrendsTable($filter: TrendFilter) {
    trendsTable(filter: $filter)
  }
`);

export type TopicTrend = ResultOf<typeof TrendsQuery>['trends']['topics'][number];
export type TrendFilter = NonNullable<VariablesOf<typeof TrendsQuery>['filter']>;
