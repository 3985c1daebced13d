import { EXCERPT_LENGTH } from './index-settings.js';

/** A stretch of a text that matched: UTF-16 units, the end exclusive; `term` tells which word. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

// Private use: no keyboard has them, and `indexableText` keeps them out of what is indexed.
export const MARKERS = { open: '\ue000', close: '\ue001' } as const;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

function withoutMarkers(text: string): string {
  return text.replace(/[\ue000\ue001]/g, '');
}

/**
 * HTML of an excerpt in which an engine put our markers around what matched: escaped first, so
 * that the only tags in it are `<em>` and `</em>`, each opened and closed in turn.
 */
export function markedSnippet(marked: string): string {
  return marked
    .split(MARKERS.open)
    .map((piece, index) => {
      if (index === 0) return escapeHtml(withoutMarkers(piece));
      const [inside = '', ...outside] = piece.split(MARKERS.close);
      return `<em>${escapeHtml(inside)}</em>${escapeHtml(outside.join(''))}`;
    })
    .join('');
}

/**
 * HTML of the excerpt of `text` that shows the most different words of `matches`, which must be
 * in order and must not overlap. Cut at spaces; an ellipsis stands where something was left out.
 */
export function matchSnippet(
  text: string,
  matches: readonly Match[],
  length = EXCERPT_LENGTH,
): string {
  const { start, end } = excerptOf(text, matches, length);
  const shown = matches.filter((match) => match.start >= start && match.end <= end);
  let marked = '';
  let at = start;
  for (const match of shown) {
    marked += `${withoutMarkers(text.slice(at, match.start))}${MARKERS.open}`;
    marked += `${withoutMarkers(text.slice(match.start, match.end))}${MARKERS.close}`;
    at = match.end;
  }
  marked += withoutMarkers(text.slice(at, end));
  return `${start > 0 ? '… ' : ''}${markedSnippet(marked.trim())}${end < text.length ? ' …' : ''}`;
}

function excerptOf(
  text: string,
  matches: readonly Match[],
  length: number,
): { start: number; end: number } {
  if (text.length <= length) return { start: 0, end: text.length };
  const first = bestWindow(matches, Math.floor(length * 0.75));
  const wanted = Math.max(0, Math.min(first - Math.floor(length / 4), text.length - length));
  const start = wanted === 0 ? 0 : Math.min(afterSpace(text, wanted), first);
  if (start + length >= text.length) return { start, end: text.length };
  const space = text.slice(0, start + length).search(/\s\S*$/);
  // A text without spaces is cut between two characters, never within a surrogate pair.
  return { start, end: space > start ? space : wholeCharacters(text, start + length) };
}

/** Where the stretch of `length` begins in which the most different terms matched. */
function bestWindow(matches: readonly Match[], length: number): number {
  let best = { start: matches[0]?.start ?? 0, terms: 0 };
  for (const [index, { start }] of matches.slice(0, 200).entries()) {
    const inside = matches.slice(index).filter((match) => match.end <= start + length);
    const terms = new Set(inside.map((match) => match.term)).size;
    if (terms > best.terms) best = { start, terms };
  }
  return best.start;
}

function afterSpace(text: string, from: number): number {
  const space = text.slice(from, from + 40).search(/\s/);
  return space === -1 ? wholeCharacters(text, from) : from + space + 1;
}

function wholeCharacters(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
