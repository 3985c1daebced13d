import type { CaseThreadId } from '../../../libs/kernel/index.js';
import type { Facet } from '../facets.js';
import { EXCERPT_FIELDS } from '../index-settings.js';
import type { SearchFilter } from '../search-engine.js';
import { type ParsedQuery, type QueryTerm, unwantedWordings } from '../search-query.js';
import { MARKERS } from '../snippet.js';

/** What every query asks to be shown of a hit. */
export const EXCERPTS = {
  attributesToRetrieve: ['id'],
  attributesToHighlight: [...EXCERPT_FIELDS],
  attributesToCrop: [...EXCERPT_FIELDS],
  cropLength: 35,
  cropMarker: '…',
  highlightPreTag: MARKERS.open,
  highlightPostTag: MARKERS.close,
};

export interface MeilisearchQuery {
  readonly q: string;
  readonly matchingStrategy: 'frequency' | 'last';
  readonly sort?: ['createdAt:desc'];
}

/**
 * What to ask first: documents with all words, or with all but the most common of them. Without a
 * word to go by the newest come first, as with the embedded engine, settled or not.
 */
export function strictQuery({ wanted, unwanted }: ParsedQuery): MeilisearchQuery {
  return {
    q: queryText(wanted, unwanted),
    matchingStrategy: 'frequency',
    ...(wanted.length === 0 ? { sort: ['createdAt:desc'] } : {}),
  };
}

/**
 * What to ask as well where that finds too little; no more than the strict query where nothing
 * can be left out. Meilisearch never leaves out the rarest word, nor anything in quotes.
 */
export function looseQueries(asked: ParsedQuery): MeilisearchQuery[] {
  const { wanted, unwanted } = asked;
  const strict = strictQuery(asked);
  const loose = queryText(
    wanted.filter((term) => term.phrase || !hasDigit(term)),
    unwanted,
  );
  const queries: MeilisearchQuery[] = [strict];
  if (wanted.length > 1) queries.push({ q: strict.q, matchingStrategy: 'last' });
  if (wanted.length > 1 && loose !== strict.q && wanted.some((term) => !hasDigit(term)))
    queries.push({ q: loose, matchingStrategy: 'last' });
  const meant = wanted.map(({ guesses, ...term }) => ({
    ...term,
    spellings: guesses?.slice(0, 1) ?? term.spellings,
  }));
  if (wanted.some(({ guesses }) => guesses))
    queries.push({ q: queryText(meant, unwanted), matchingStrategy: 'last' });
  return queries;
}

/**
 * The conditions by facet. Each value is a slug, one of a closed set or a number, so that nothing
 * typed reaches the filter language. `undefined` where no document can pass.
 */
export function filterExpressions({
  since,
  until,
  ...others
}: SearchFilter): FilterExpressions | undefined {
  const expressions: Partial<Record<Facet, string>> = {};
  for (const [facet, asked] of Object.entries(others)) {
    if (asked === undefined || (Array.isArray(asked) && asked.length === 0)) continue;
    const values = [asked].flat().map(String).filter(isPlain);
    if (values.length === 0) return undefined;
    expressions[facet as Facet] = `${facet} IN [${values.map((value) => `"${value}"`).join(', ')}]`;
  }
  const times = [
    ...(since ? [`createdAt >= ${since.getTime()}`] : []),
    ...(until ? [`createdAt < ${until.getTime()}`] : []),
  ];
  return { ...expressions, ...(times.length > 0 && { opened: times.join(' AND ') }) };
}

export type FilterExpressions = Readonly<Partial<Record<Facet, string>>>;

const isPlain = (value: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(value);

/** As Meilisearch takes them: all must hold. `without` are ids, made here and checked by type. */
export function joined(
  expressions: FilterExpressions,
  without: readonly CaseThreadId[] = [],
): string[] {
  return [
    ...Object.values(expressions),
    ...(without.length > 0 ? [`id NOT IN [${without.map((id) => `"${id}"`).join(', ')}]`] : []),
  ];
}

/**
 * The query as Meilisearch reads it: phrases in quotes, and so is every word with a digit, for
 * Meilisearch forgives errors in `100mg` even where it is told not to in numbers. What is
 * unwanted comes first, for it reads ten words. What else could be an operator is gone, because
 * terms hold letters and digits only.
 */
function queryText(wanted: readonly QueryTerm[], unwanted: readonly QueryTerm[]): string {
  const without = unwantedWordings(unwanted).map((words) => `-"${words.join(' ')}"`);
  return [...without, ...wanted.map(termText)].join(' ');
}

function termText(term: QueryTerm): string {
  const words = term.spellings[0]?.join(' ') ?? '';
  // What Meilisearch reads in quotes it takes literally, without synonyms.
  const literal = term.phrase || (hasDigit(term) && !term.synonyms?.length);
  return literal ? `"${words}"` : words;
}

function hasDigit(term: QueryTerm): boolean {
  return /\p{N}/u.test(term.spellings[0]?.join('') ?? '');
}
