import { SPECIALTIES, TERMS } from './data/weights.js';
import type { Term } from './terms.js';

/** How much each term of a text speaks for each specialty. */
export type Model = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The trained one: a term on a line, then `specialty weight` in pairs, weights in tenths. */
export const MODEL: Model = readModel();

function readModel(): Model {
  const slugs = SPECIALTIES.split(' ');
  return new Map(
    TERMS.split('\n').map((line) => {
      const [term = '', pairs = ''] = line.split('=');
      const weights = pairs.split(',').map((pair): [string, number] => {
        const [specialty, tenths] = pair.split(':').map(Number);
        return [slugs[specialty ?? 0] ?? '', (tenths ?? 0) / 10];
      });
      return [term, new Map(weights)];
    }),
  );
}

/** The terms of a text that the model knows: the longest first, and no word in two of them. */
export function knownTerms(model: Model, terms: readonly Term[]): Term[] {
  const known: Term[] = [];
  for (const term of terms.filter(({ name }) => model.has(name)).sort(longestFirst))
    if (known.every(({ start, end }) => end <= term.start || term.end <= start)) known.push(term);
  return known;
}

/** The sum of what the terms weigh, for each specialty that any of them speaks for; each once. */
export function scoresOf(model: Model, terms: readonly Term[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const name of new Set(terms.map((term) => term.name)))
    for (const [specialty, weight] of model.get(name) ?? [])
      scores.set(specialty, (scores.get(specialty) ?? 0) + weight);
  return scores;
}

function longestFirst(a: Term, b: Term): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}
