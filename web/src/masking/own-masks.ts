import {
  overlaps,
  type AddedSpan,
  type DraftField,
  type ResidualReason,
  type Span,
} from './masked-field.js';

/** What stands where the author masked something; the scrubber leaves bracketed words alone. */
export const OWN_SURROGATE = '[Masked]';

/** What it looked like says more to the reader, where it is known. */
export const SURROGATE_OF = {
  LOOKS_LIKE_NAME: '[Person]',
  LOOKS_LIKE_PLACE: '[Place]',
  LOOKS_LIKE_NUMBER: '[ID]',
} as const satisfies Record<ResidualReason, string>;

export type OwnSurrogate = typeof OWN_SURROGATE | (typeof SURROGATE_OF)[ResidualReason];

/** Something the author masked by hand, everywhere it stands. */
export interface OwnMask {
  readonly term: string;
  readonly surrogate: string;
  /** Longer findings that hold the term and are masked as a whole already. */
  readonly within: readonly string[];
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * Where `term` stands in `text` as whole words, whatever its case and the white space between its
 * words: a name that is missed in lower case is a leak, a word masked too many is seen and undone.
 */
export function occurrences(term: string, text: string): Span[] {
  const words = term.trim().split(/\s+/).filter(Boolean).map(escape);
  if (words.length === 0) return [];
  const whole = `(?<![\\p{L}\\p{M}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{M}\\p{N}])`;
  return [...text.matchAll(new RegExp(whole, 'giu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Masks one field by hand; `added` are offsets into the text that comes out. */
export function applyOwnMasks(
  { text }: Pick<DraftField, 'text'>,
  masks: readonly OwnMask[],
): { text: string; added: AddedSpan[] } {
  const chosen: (Span & { mask: OwnMask })[] = [];
  for (const mask of [...masks].sort((a, b) => b.term.length - a.term.length)) {
    const covered = mask.within.flatMap((longer) => occurrences(longer, text));
    for (const span of occurrences(mask.term, text)) {
      if (![...covered, ...chosen].some((other) => overlaps(other, span))) {
        chosen.push({ ...span, mask });
      }
    }
  }
  const added: AddedSpan[] = [];
  let out = '';
  let at = 0;
  for (const { start, end, mask } of chosen.sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start);
    added.push({
      start: out.length,
      end: out.length + mask.surrogate.length,
      term: mask.term,
      original: text.slice(start, end),
      surrogate: mask.surrogate,
    });
    out += mask.surrogate;
    at = end;
  }
  return { text: out + text.slice(at), added };
}
