import { graphql, type ResultOf } from './graphql.js';

export const VerificationRequestsQuery = graphql(`
  query VerificationRequests($after: String) {
    verificationRequests(first: 20, after: $after) {
      edges {
        node {
          clinicianId
          displayName
          email
          role
          registrationCouncil
          registrationNumber
          requestedAt
          specialties {
            name
          }
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

export type VerificationRequest = ResultOf<
  typeof VerificationRequestsQuery
>['verificationRequests']['edges'][number]['node'];

export const DecideVerificationMutation = graphql(`
  mutation DecideVerification($input: DecideVerificationInput!) {
    decideVerification(input: $input) {
      clinicianId
    }
  }
`);
