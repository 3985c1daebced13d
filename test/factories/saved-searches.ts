const FIELDS = 'id name query alert filter { specialties sex since }';

export const SAVE_SEARCH = `mutation($input: SaveSearchInput!) { saveSearch(input: $input) { ${FIELDS} } }`;

export const CHANGE_SAVED_SEARCH = `mutation($input: ChangeSavedSearchInput!) { changeSavedSearch(input: $input) { ${FIELDS} } }`;

export const DELETE_SAVED_SEARCH = 'mutation($id: ID!) { deleteSavedSearch(id: $id) }';

export const SAVED_SEARCHES = `{ savedSearches { ${FIELDS} } }`;
