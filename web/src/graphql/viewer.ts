import { graphql, type ResultOf } from './graphql.js';

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      displayName
      email
      role
      duties
      careTier
      state
      languages
      specialties {
        slug
        name
      }
      registrationCouncil
      registrationNumber
      verification
      refusalReason
    }
  }
`);

export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;

export const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignInFailed {
        message
      }
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const SignUpMutation = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      __typename
      ... on SignUpReceived {
        message
      }
      ... on SignUpRefused {
        reason
        message
      }
    }
  }
`);

export const ConfirmEmailMutation = graphql(`
  mutation ConfirmEmail($token: String!) {
    confirmEmail(token: $token)
  }
`);

export const ResendConfirmationMutation = graphql(`
  mutation ResendConfirmation($email: String!) {
    resendConfirmation(email: $email)
  }
`);
