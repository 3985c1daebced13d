import { graphql, type ResultOf } from './graphql.js';

export const FailedEventsQuery = graphql(`
  query FailedEvents($after: String) {
    failedEvents(first: 20, after: $after) {
      edges {
        node {
          id
          kind
          subjectId
          attempts
          since
          error
          state
          nextAttemptAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export type FailedEvent = ResultOf<
  typeof FailedEventsQuery
>['failedEvents']['edges'][number]['node'];

export const RetryFailedEventMutation = graphql(`
  mutation RetryFailedEvent($id: ID!) {
    retryFailedEvent(id: $id)
  }
`);

export const DropFailedEventMutation = graphql(`
  mutation DropFailedEvent($id: ID!) {
    dropFailedEvent(id: $id)
  }
`);
