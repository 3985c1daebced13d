import { type ParsedQuery, parseQuery } from '../search-query.js';
import { withSynonyms } from './with-synonyms.js';

/** What a reader asks for and does not want, each with what else is said for it. */
export function askedTerms(query: string): ParsedQuery {
  const { wanted, unwanted } = parseQuery(query);
  return {
    wanted: withSynonyms(wanted),
    unwanted: unwanted.length > 0 ? withSynonyms(unwanted) : [],
  };
}
