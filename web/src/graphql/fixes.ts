import { graphql, type FragmentOf, type VariablesOf } from './graphql.js';
import { MaskedFieldFragment } from './masking.js';

const FixFragment = graphql(`
  fragment Fix on Fix @_unmask {
    id
    kind
    item
    workaround
    region
    standing
    confirmations
    doubts
    confirmedAt
    expiresAt
    demonstration
    viewerIsAuthor
    viewerVerdict
    author {
      displayName
    }
  }
`);

export type FixData = FragmentOf<typeof FixFragment>;

export const FixesQuery = graphql(
  `
    query Fixes($filter: FixFilter, $first: Int, $after: String) {
      fixes(filter: $filter, first: $first, after: $after) {
        edges {
          node {
            ...Fix
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [FixFragment],
);

export type FixFilter = NonNullable<VariablesOf<typeof FixesQuery>['filter']>;

export const JudgeFixMutation = graphql(
  `
    mutation JudgeFix($fixId: ID!, $verdict: FixVerdict!) {
      judgeFix(fixId: $fixId, verdict: $verdict) {
        ...Fix
      }
    }
  `,
  [FixFragment],
);

export const WithdrawFixMutation = graphql(`
  mutation WithdrawFix($fixId: ID!) {
    withdrawFix(fixId: $fixId)
  }
`);

export const PostFixMutation = graphql(
  `
    mutation PostFix($input: PostFixInput!) {
      postFix(input: $input) {
        __typename
        ... on FixPosted {
          fix {
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
