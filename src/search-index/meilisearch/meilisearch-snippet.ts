import { EXCERPT_FIELDS } from '../index-settings.js';
import { MARKERS, markedSnippet } from '../snippet.js';

/** HTML of the field that has the most different words marked, out of Meilisearch's `_formatted`. */
export function formattedSnippet(formatted: Readonly<Record<string, unknown>>): string {
  const texts = EXCERPT_FIELDS.flatMap((field) => [formatted[field]].flat()).filter(isText);
  let best = { text: texts[0] ?? '', words: 0 };
  for (const text of texts) {
    const words = markedWords(text);
    if (words > best.words) best = { text, words };
  }
  return markedSnippet(best.text);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function markedWords(text: string): number {
  const marked = text.split(MARKERS.open).slice(1);
  return new Set(marked.map((piece) => piece.split(MARKERS.close)[0]?.toLowerCase())).size;
}
