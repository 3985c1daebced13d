import type { Weights } from './learn.js';

/** `data/weights.ts`: the same weights give the same text, whatever order they came in. */
export function sourceOf(weights: Weights): string {
  const specialties = [...new Set([...weights.values()].flatMap((of) => [...of.keys()]))].sort();
  const terms = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, of]) => {
      const pairs = [...of].map(
        ([specialty, weight]) => [specialties.indexOf(specialty), Math.round(weight * 10)] as const,
      );
      return `${term}=${pairs
        .sort(([a], [b]) => a - b)
        .map((pair) => pair.join(':'))
        .join(',')}`;
    });
  return `// Written by \`npm run train:specialties\`.
export const SPECIALTIES =
  '${specialties.join(' ')}';
export const TERMS = \`${terms.join('\n')}\`;
`;
}
