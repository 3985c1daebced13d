import { graphql, type FragmentOf, type ResultOf } from './graphql.js';

const AuthorFragment = graphql(`
  fragment Author on Author @_unmask {
    displayName
    role
    careTier
    specialties {
      name
    }
  }
`);

export type AuthorData = FragmentOf<typeof AuthorFragment>;

const ReplyFragment = graphql(
  `
    fragment Reply on Reply @_unmask {
      id
      body
      viewerIsAuthor
      createdAt
      author {
        ...Author
      }
    }
  `,
  [AuthorFragment],
);

export type ReplyData = FragmentOf<typeof ReplyFragment>;

export const CaseQuery = graphql(
  `
    query Case($id: ID!) {
      caseThread(id: $id) {
        id
        title
        question
        body
        status
        kind
        ageBand
        sex
        careTier
        outcome
        outcomeAt
        demonstration
        viewerIsAuthor
        viewerKeepsIt
        replyCount
        createdAt
        specialties {
          name
        }
        author {
          ...Author
        }
        acceptedReply {
          ...Reply
        }
      }
    }
  `,
  [AuthorFragment, ReplyFragment],
);

export type CaseData = NonNullable<ResultOf<typeof CaseQuery>['caseThread']>;

export const RepliesQuery = graphql(
  `
    query Replies($id: ID!, $after: String) {
      caseThread(id: $id) {
        id
        replies(first: 20, after: $after) {
          edges {
            node {
              ...Reply
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [ReplyFragment],
);

export const AcceptReplyMutation = graphql(`
  mutation AcceptReply($input: AcceptReplyInput!) {
    acceptReply(input: $input) {
      id
      status
    }
  }
`);

export const CloseCaseMutation = graphql(`
  mutation CloseCase($input: CloseCaseInput!) {
    closeCase(input: $input) {
      id
      status
      outcome
      outcomeAt
    }
  }
`);

export const WithdrawCaseMutation = graphql(`
  mutation WithdrawCase($caseThreadId: ID!) {
    withdrawCase(caseThreadId: $caseThreadId)
  }
`);

export const WithdrawReplyMutation = graphql(`
  mutation WithdrawReply($replyId: ID!) {
    withdrawReply(replyId: $replyId)
  }
`);
