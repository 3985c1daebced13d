import { type Facet, type FacetCounts, FacetTally, openedSince } from '../facets.js';
import type { SearchFilter } from '../search-engine.js';
import { LINE_FACETS, type LineFacet, readFacetLine } from './facet-line.js';
import { facetsIn } from './found-documents.js';

/** Of all documents that match, in one order; null where there are none. */
export interface Lines {
  readonly facets: string | null;
  /** One digit each: how many of the spans of `opened` it was opened in. */
  readonly opened: string | null;
  /** One digit each: whether it was opened in the span that is asked for, if one is. */
  readonly inSpan: string | null;
}

/** Counts documents that miss one filter at most: for its facet alone, or for all where none is missed. */
export function tallyLines(lines: Lines, filter: SearchFilter): FacetCounts {
  const tally = new FacetTally();
  const narrowed = facetsIn(filter).filter((facet) => facet !== 'opened');
  const asked = narrowed.map((facet) => ({
    place: LINE_FACETS.indexOf(facet),
    values: new Set([filter[facet]].flat().map(String)),
  }));
  const spans = openedSince().toReversed();
  for (const [line, sames] of sameLines(lines)) {
    const values = readFacetLine(line);
    const missed = asked.filter(({ place, values: wanted }) =>
      values[place]?.every((value) => !wanted.has(value)),
    );
    if (missed.length > 1) continue;
    const own = missed[0] && LINE_FACETS[missed[0].place];
    let counted = 0;
    for (const [digits, count] of sames.entries()) {
      if (count === 0) continue;
      const isInSpan = digits % 2 === 1;
      if (isInSpan) counted += count;
      if (!own)
        for (const { value } of spans.slice(0, Math.floor(digits / 2)))
          tally.add('opened', value, count);
    }
    if (counted > 0) addValues(tally, values, own, counted);
  }
  return tally.counts();
}

function addValues(
  tally: FacetTally,
  values: readonly (readonly string[])[],
  own: LineFacet | undefined,
  count: number,
): void {
  for (const [place, facet] of LINE_FACETS.entries())
    if (own === undefined || own === facet)
      for (const value of values[place] ?? []) tally.add(facet satisfies Facet, value, count);
}

/** Each line once, with how many documents have it, by their two digits. */
function sameLines({ facets, opened, inSpan }: Lines): Map<string, number[]> {
  const same = new Map<string, number[]>();
  if (!facets || !opened || !inSpan) return same;
  for (const [at, line] of facets.split('\n').entries()) {
    const digits = 2 * Number(opened[at]) + Number(inSpan[at]);
    const counts = same.get(line) ?? Array.from({ length: 8 }, () => 0);
    counts[digits] = (counts[digits] ?? 0) + 1;
    if (!same.has(line)) same.set(line, counts);
  }
  return same;
}
