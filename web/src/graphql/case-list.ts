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

const FacetsFragment = graphql(`
  fragment Facets on SearchFacets @_unmask {
    specialties {
      value
      count
    }
    status {
      value
      count
    }
    kind {
      value
      count
    }
    hasAcceptedAnswer {
      value
      count
    }
    outcome {
      value
      count
    }
    outcomeKnown {
      value
      count
    }
    ageBand {
      value
      count
    }
    sex {
      value
      count
    }
    careTier {
      value
      count
    }
    language {
      value
      count
    }
    opened {
      value
      count
    }
  }
`);

export type FacetCounts = FragmentOf<typeof FacetsFragment>;

export const SearchQuery = graphql(
  `
    query Search($query: String!, $filter: SearchFilter, $after: String, $facets: Boolean!) {
      search(query: $query, filter: $filter, first: 20, after: $after) {
        edges {
          node {
            snippet
            caseThread {
              id
              title
              viewerKeepsIt
              ...CaseRow
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
        shareable @include(if: $facets)
        facets @include(if: $facets) {
          ...Facets
        }
      }
    }
  `,
  [CaseRowFragment, FacetsFragment],
);

/** What to try where nothing is found. */
export const SearchHelpQuery = graphql(`
  query SearchHelp($query: String!, $filter: SearchFilter) {
    search(query: $query, filter: $filter, first: 1) {
      totalCount
      didYouMean
    }
  }
`);

export type SearchFilter = NonNullable<VariablesOf<typeof SearchQuery>['filter']>;
