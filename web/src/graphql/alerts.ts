import { graphql, type ResultOf } from './graphql.js';

export const UnreadAlertsQuery = graphql(`
  query UnreadAlerts {
    unreadNotificationCount
  }
`);

export const AlertsQuery = graphql(`
  query Alerts($after: String) {
    notifications(first: 20, after: $after) {
      edges {
        node {
          id
          kind
          subjectId
          partId
          createdAt
          readAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Alert = ResultOf<typeof AlertsQuery>['notifications']['edges'][number]['node'];

/** The titles of the cases that alerts are about, as far as the viewer may see them. */
export const CaseTitlesQuery = graphql(`
  query CaseTitles($ids: [ID!]!) {
    caseThreads(first: 50, filter: { ids: $ids }) {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`);

export const MarkAlertsReadMutation = graphql(`
  mutation MarkAlertsRead($about: ID) {
    markNotificationsRead(about: $about)
  }
`);

export const AlertPreferencesQuery = graphql(`
  query AlertPreferences {
    notificationPreferences {
      topic
      delivery
    }
  }
`);

export type AlertPreference = ResultOf<
  typeof AlertPreferencesQuery
>['notificationPreferences'][number];

export const ChooseAlertDeliveryMutation = graphql(`
  mutation ChooseAlertDelivery($input: ChooseNotificationDeliveryInput!) {
    chooseNotificationDelivery(input: $input) {
      topic
      delivery
    }
  }
`);
