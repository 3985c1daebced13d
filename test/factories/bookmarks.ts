export const KEEP_CASE = 'mutation($id: ID!) { keepCase(caseThreadId: $id) }';
export const REMOVE_BOOKMARK = 'mutation($id: ID!) { removeBookmark(caseThreadId: $id) }';
export const RESTORE_BOOKMARK = 'mutation($id: ID!) { restoreBookmark(caseThreadId: $id) }';
export const SORT_BOOKMARK = 'mutation($input: SortBookmarkInput!) { sortBookmark(input: $input) }';

export const START_COLLECTION =
  'mutation($input: StartCollectionInput!) { startCollection(input: $input) { id name count } }';
export const RENAME_COLLECTION =
  'mutation($input: RenameCollectionInput!) { renameCollection(input: $input) { id name count } }';
export const DELETE_COLLECTION = 'mutation($id: ID!) { deleteCollection(id: $id) }';
