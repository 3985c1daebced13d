import { graphql, type FragmentOf } from './graphql.js';
import { MaskedFieldFragment } from './masking.js';

const ConcernFragment = graphql(`
  fragment Concern on Concern @_unmask {
    id
    subject
    addressee
    body
    signatures
    signaturesMissing
    viewerHasSigned
    viewerIsAuthor
    createdAt
    issuedAt
    letterAddress
    demonstration
    author {
      displayName
    }
  }
`);

export type ConcernData = FragmentOf<typeof ConcernFragment>;

export const ConcernsQuery = graphql(
  `
    query Concerns($after: String) {
      concerns(first: 20, after: $after) {
        edges {
          node {
            ...Concern
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ConcernFragment],
);

export const CoSignConcernMutation = graphql(
  `
    mutation CoSignConcern($concernId: ID!) {
      coSignConcern(concernId: $concernId) {
        ...Concern
      }
    }
  `,
  [ConcernFragment],
);

export const TakeSignatureBackMutation = graphql(
  `
    mutation TakeSignatureBack($concernId: ID!) {
      takeSignatureBack(concernId: $concernId) {
        ...Concern
      }
    }
  `,
  [ConcernFragment],
);

export const IssueLetterMutation = graphql(
  `
    mutation IssueLetter($concernId: ID!) {
      issueLetter(concernId: $concernId) {
        ...Concern
      }
    }
  `,
  [ConcernFragment],
);

export const WithdrawConcernMutation = graphql(`
  mutation WithdrawConcern($concernId: ID!) {
    withdrawConcern(concernId: $concernId)
  }
`);

export const RaiseConcernMutation = graphql(
  `
    mutation RaiseConcern($input: RaiseConcernInput!) {
      raiseConcern(input: $input) {
        __typename
        ... on ConcernRaised {
          concern {
            id
          }
        }
        ... on StillIdentifying {
          fields {
            ...MaskedField
          }
        }
        ... on ReceiptRejected {
          reason
        }
      }
    }
  `,
  [MaskedFieldFragment],
);
