import { graphql, type FragmentOf } from './graphql.js';

const SavedSearchFragment = graphql(`
  fragment SavedSearch on SavedSearch @_unmask {
    id
    name
    query
    alert
    filter {
      specialties
      status
      kind
      hasAcceptedAnswer
      outcome
      outcomeKnown
      ageBand
      sex
      careTier
      language
      since
      until
    }
  }
`);

export type SavedSearch = FragmentOf<typeof SavedSearchFragment>;

export const SavedSearchesQuery = graphql(
  `
    query SavedSearches {
      savedSearches {
        ...SavedSearch
      }
    }
  `,
  [SavedSearchFragment],
);

export const SaveSearchMutation = graphql(
  `
    mutation SaveSearch($input: SaveSearchInput!) {
      saveSearch(input: $input) {
        ...SavedSearch
      }
    }
  `,
  [SavedSearchFragment],
);

export const ChangeSavedSearchMutation = graphql(
  `
    mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {
      changeSavedSearch(input: $input) {
        ...SavedSearch
      }
    }
  `,
  [SavedSearchFragment],
);

export const DeleteSavedSearchMutation = graphql(`
  mutation DeleteSavedSearch($id: ID!) {
    deleteSavedSearch(id: $id)
  }
`);
