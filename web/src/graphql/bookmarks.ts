import { CaseRowFragment } from './case-list.js';
import { graphql, type ResultOf } from './graphql.js';

export const BookmarksQuery = graphql(
  `
    query Bookmarks($collectionId: ID, $after: String) {
      bookmarks(first: 20, after: $after, collectionId: $collectionId) {
        edges {
          node {
            collectionId
            caseThread {
              id
              title
              ...CaseRow
            }
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

export type Bookmark = ResultOf<typeof BookmarksQuery>['bookmarks']['edges'][number]['node'];

export const CollectionsQuery = graphql(`
  query Collections {
    bookmarkCollections {
      id
      name
      count
    }
  }
`);

export type Collection = ResultOf<typeof CollectionsQuery>['bookmarkCollections'][number];

export const KeepCaseMutation = graphql(`
  mutation KeepCase($id: ID!) {
    keepCase(caseThreadId: $id)
  }
`);

export const RemoveBookmarkMutation = graphql(`
  mutation RemoveBookmark($id: ID!) {
    removeBookmark(caseThreadId: $id)
  }
`);

export const RestoreBookmarkMutation = graphql(`
  mutation RestoreBookmark($id: ID!) {
    restoreBookmark(caseThreadId: $id)
  }
`);

export const SortBookmarkMutation = graphql(`
  mutation SortBookmark($input: SortBookmarkInput!) {
    sortBookmark(input: $input)
  }
`);

export const StartCollectionMutation = graphql(`
  mutation StartCollection($input: StartCollectionInput!) {
    startCollection(input: $input) {
      id
      name
      count
    }
  }
`);

export const RenameCollectionMutation = graphql(`
  mutation RenameCollection($input: RenameCollectionInput!) {
    renameCollection(input: $input) {
      id
      name
      count
    }
  }
`);

export const DeleteCollectionMutation = graphql(`
  mutation DeleteCollection($id: ID!) {
    deleteCollection(id: $id)
  }
`);
