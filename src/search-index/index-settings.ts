/**
 * What both engines must agree on, so that a deployment that moves from one to the other finds
 * the same cases. Raise the version with any change here, in `text-words.ts`, in `text-language.ts`, in `facets.ts`,
 * in `embedded/opened-words.ts` or in `synonyms/`: `prepare()`
 * then brings an index that was built by older rules up to date.
 */
export const SETTINGS_VERSION = 6;

/** Letters of PostgreSQL's tsvector weights, from the most to the least telling. */
export type FieldWeight = 'A' | 'B' | 'C' | 'D';

/** The fields that are searched, the most telling first. */
export const SEARCHED_FIELDS = [
  { name: 'title', weight: 'A' },
  { name: 'question', weight: 'B' },
  { name: 'acceptedReply', weight: 'B' },
  { name: 'body', weight: 'C' },
  { name: 'replies', weight: 'D' },
  { name: 'specialtyNames', weight: 'D' },
] as const satisfies ReadonlyArray<{ name: string; weight: FieldWeight }>;

export type SearchedField = (typeof SEARCHED_FIELDS)[number]['name'];

/** The only fields a filter may name. */
export const FILTERED_FIELDS = [
  'specialties',
  'status',
  'kind',
  'ageBand',
  'sex',
  'careTier',
  'outcome',
  'outcomeKnown',
  'hasAcceptedAnswer',
  'language',
  'createdAt',
  'id',
] as const;

/** What a hit shows an excerpt of; a title is shown beside it anyway, so it comes last. */
export const EXCERPT_FIELDS = [
  'question',
  'body',
  'acceptedReply',
  'replies',
  'title',
] as const satisfies readonly SearchedField[];

/**
 * How long a word must be before it may be misspelt. Words with a digit never may: a dose or a
 * result that is off by one character is another dose or result.
 */
export const TYPOS = { oneFrom: 5, twoFrom: 9 } as const;

/** Beyond these a query is cut: nobody types more, and each word costs a look-up. */
export const QUERY_LIMITS = { characters: 512, words: 12 } as const;

/** With fewer documents than this, those that hold fewer of the words are shown too. */
export const ENOUGH = 20;

/** How many characters of a field a hit shows. */
export const EXCERPT_LENGTH = 240;
