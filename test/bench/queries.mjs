import { FACETS } from '../../dist/src/search-index/facets.js';

/** What the home feed asks for, and more: the whole line of a list with its author and question. */
export const LIST = `query Feed($first: Int, $after: String) {
  caseThreads(first: $first, after: $after) {
    edges { cursor node {
      id title question status kind replyCount createdAt lastActivityAt demonstration
      specialties { slug name }
      author { id displayName role }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const AUTHOR = 'author { id displayName role careTier specialties { name } }';

/** A case page: the case with its first twenty replies. */
export const THREAD = `query Case($id: ID!) {
  caseThread(id: $id) {
    id title question body status kind ageBand sex careTier demonstration viewerIsAuthor replyCount createdAt
    specialties { name } ${AUTHOR}
    acceptedReply { id }
    replies(first: 20) { edges { node { id body viewerIsAuthor createdAt ${AUTHOR} } } pageInfo { hasNextPage endCursor } }
  }
}`;

export const SEARCH = `query Search($query: String!, $filter: SearchFilter) {
  search(query: $query, filter: $filter, first: 20) {
    edges { node { snippet caseThread { id title status kind replyCount lastActivityAt specialties { name } } } }
    totalCount
  }
}`;

/** As the results page asks, with what could be narrowed to. */
export const FACETED_SEARCH = SEARCH.replace(
  'totalCount',
  `totalCount facets { ${FACETS.map((facet) => `${facet} { value count }`).join(' ')} }`,
);

export const SIMILAR = `query($input: SimilarCasesInput!) {
  similarCases(input: $input) { sharedTerms sharedSpecialties { name } sameAgeBand caseThread { id title status kind replyCount lastActivityAt specialties { name } } }
}`;

export const PREVIEW = `mutation($input: PreviewMaskingInput!) {
  previewMasking(input: $input) { receipt fields { name masked findings { start end category surrogate } residual { start end reason } } risk { level } }
}`;

export const OPEN_CASE = `mutation($input: OpenCaseInput!) {
  openCase(input: $input) { __typename ... on CaseOpened { caseThread { id } } }
}`;

export const REPLY = `mutation($input: ReplyToCaseInput!) {
  replyToCase(input: $input) { __typename ... on ReplyPosted { reply { id } } }
}`;

export const WITHDRAW = 'mutation($id: ID!) { withdrawCase(caseThreadId: $id) }';
