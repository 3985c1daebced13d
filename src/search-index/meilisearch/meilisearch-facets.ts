import type { CaseThreadId } from '../../../libs/kernel/index.js';
import { type Facet, type FacetCounts, FACETS, FacetTally, openedSince } from '../facets.js';
import type { MeilisearchIndexes } from './meilisearch-indexes.js';
import { type FilterExpressions, joined, type MeilisearchQuery } from './meilisearch-query.js';

export interface Counted {
  readonly uid: string;
  readonly queries: readonly MeilisearchQuery[];
  readonly expressions: FilterExpressions;
  readonly without: readonly CaseThreadId[] | undefined;
}

/**
 * One request for the facets that are not narrowed, one for each that is, without its own filter,
 * and one for each value of `opened`, for Meilisearch counts no ranges.
 */
export async function countFacets(
  indexes: MeilisearchIndexes,
  { uid, queries, expressions, without }: Counted,
): Promise<FacetCounts> {
  const tally = new FacetTally();
  const filterBut = (own: Facet): string[] => {
    const { [own]: _, ...others } = expressions;
    return joined(others, without);
  };
  const listed = FACETS.filter((facet) => facet !== 'opened');
  const add = async (facets: readonly Facet[], filter: string[]): Promise<void> => {
    const { distribution } = await indexes.tally(uid, queries, filter, facets);
    for (const facet of facets)
      for (const [value, count] of Object.entries(distribution[facet] ?? {}))
        tally.add(facet, value, count);
  };
  const isNarrowed = (facet: Facet): boolean => expressions[facet] !== undefined;
  await Promise.all([
    add(
      listed.filter((facet) => !isNarrowed(facet)),
      joined(expressions, without),
    ),
    ...listed.filter(isNarrowed).map((facet) => add([facet], filterBut(facet))),
    ...openedSince().map(async ({ value, since }) => {
      const filter = [...filterBut('opened'), `createdAt >= ${since.getTime()}`];
      tally.add('opened', value, (await indexes.tally(uid, queries, filter, [])).total);
    }),
  ]);
  return tally.counts();
}
