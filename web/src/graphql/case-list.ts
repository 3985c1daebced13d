import { graphql, type FragmentOf, type VariablesOf } from './graphql.js';

/** What a line of a list shows, and no more: a list of 20 weighs at most 12 KB. */
export const CaseRowFragment = graphql(`
  fragment CaseRow on CaseThread {
    id
    title
    status
    kind
    demonstration
    replyCount
    lastActivityAt
    specialties {
      name
    }
  }
`);

export type CaseRowData = FragmentOf<typeof CaseRowFragment>;

export const CaseListQuery = graphql(
  `
    query CaseList($filter: CaseThreadFilter, $after: String) {
      caseThreads(first: 20, after: $after, filter: $filter) {
        edges {
          node {
            id
            ...CaseRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [CaseRowFragment],
);

export type CaseListFilter = NonNullable<VariablesOf<typeof CaseListQuery>['filter']>;

export const SearchQuery = graphql(
  `
    query Search($query: String!, $filter: SearchFilter, $after: String) {
      search(query: $query, filter: $filter, first: 20, after: $after) {
        edges {
          node {
            snippet
            caseThread {
              id
              ...CaseRow
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
  `,
  [CaseRowFragment],
);

export type SearchFilter = NonNullable<VariablesOf<typeof SearchQuery>['filter']>;
