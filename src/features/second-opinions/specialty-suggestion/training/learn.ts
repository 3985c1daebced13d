import type { Example } from './examples.js';

/** What each term weighs for each specialty of which it speaks. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Seen this often, a term weighs ln 2. */
const SEEN = 0.3;
const LEAST_WEIGHT = 0.3;

/**
 * A term weighs more the more often it was seen with a specialty, and less the more it is shared
 * with others. Nothing else is learned, so that a weight can be told from its examples.
 */
export function learnWeights(examples: readonly Example[]): Weights {
  const seen = new Map<string, Map<string, number>>();
  for (const { specialty, weight, terms } of examples) {
    for (const term of terms) {
      const of = seen.get(term) ?? new Map<string, number>();
      seen.set(term, of.set(specialty, (of.get(specialty) ?? 0) + weight));
    }
  }
  return new Map(
    [...seen].map(([term, of]) => [term, weigh(of)] as const).filter(([, of]) => of.size > 0),
  );
}

function weigh(seen: ReadonlyMap<string, number>): Map<string, number> {
  const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
  return new Map(
    [...seen]
      .map(([specialty, count]) => {
        const weight = Math.log(1 + count / SEEN) * Math.sqrt(count / all);
        return [specialty, Math.round(weight * 10) / 10] as const;
      })
      .filter(([, weight]) => weight >= LEAST_WEIGHT),
  );
}
