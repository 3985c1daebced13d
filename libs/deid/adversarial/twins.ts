import { scrub } from '../index.js';

/**
 * One adversarial case: a text whose identifiers stand between ⟦ and ⟧, and its twin, which looks
 * alike and must stay as it is.
 */
export type Twins = readonly [identified: string, twin: string];

const MARKED = /⟦([^⟧]*)⟧/g;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/** The letters and digits of the spans, each span on its own line: what the measure counts. */
function counted(spans: readonly string[]): string[] {
  return spans.map((span) => [...span].filter((char) => LETTER_OR_DIGIT.test(char)).join(''));
}

/** Registers one test for each half of each pair: the marked spans and nothing else are removed. */
export function describeTwins(subject: string, twins: readonly Twins[]): void {
  describe(subject, () => {
    it.each(twins.map(([identified]) => identified))('removes what is marked in %j', (marked) => {
      const text = marked.replace(MARKED, '$1');
      const removed = scrub(text).findings.map(({ start, end }) => text.slice(start, end));
      const expected = [...marked.matchAll(MARKED)].map(([, span]) => span ?? '');
      expect(counted(removed).join('')).toBe(counted(expected).join(''));
    });

    it.each(twins.map(([, twin]) => twin))('leaves %j', (twin) => {
      expect(scrub(twin).masked).toBe(twin);
    });
  });
}
