import type { Span } from './masked-field.js';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/**
 * What a selection asks to be masked: stretched to whole words, because a thumb seldom hits their
 * edges, and without the parts that are masked already.
 */
export function termsOf(text: string, selected: Span, covered: readonly Span[]): string[] {
  let { start, end } = selected;
  if (!WORD.test(text.slice(start, end))) return [];
  while (start > 0 && WORD.test(text[start - 1]!) && WORD.test(text[start]!)) start -= 1;
  while (end < text.length && WORD.test(text[end]!) && WORD.test(text[end - 1]!)) end += 1;

  const terms: string[] = [];
  let at = start;
  for (const span of [...covered].sort((a, b) => a.start - b.start)) {
    if (span.end <= start || span.start >= end) continue;
    terms.push(text.slice(at, span.start));
    at = Math.max(at, span.end);
  }
  terms.push(text.slice(at, Math.max(at, end)));
  return terms.map((term) => term.replace(EDGES, '')).filter(Boolean);
}
