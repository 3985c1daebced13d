import { graphql, type ResultOf } from './graphql.js';

export const SessionsQuery = graphql(`
  query Sessions {
    viewer {
      id
      sessions {
        id
        current
        device
        createdAt
        lastSeenAt
      }
    }
  }
`);

export type Session = NonNullable<ResultOf<typeof SessionsQuery>['viewer']>['sessions'][number];

export const RevokeSessionMutation = graphql(`
  mutation RevokeSession($sessionId: ID!) {
    revokeSession(sessionId: $sessionId)
  }
`);

export const RevokeOtherSessionsMutation = graphql(`
  mutation RevokeOtherSessions {
    revokeOtherSessions
  }
`);

export const UpdateProfileMutation = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      id
    }
  }
`);
