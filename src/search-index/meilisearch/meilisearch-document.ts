import { type DerivedFacets, derivedFacets } from '../facets.js';
import { SEARCHED_FIELDS } from '../index-settings.js';
import type { SearchDocument } from '../search-document.js';
import { textWords } from '../text-words.js';

/** A document as Meilisearch stores it: its ranking needs numbers for times. */
export type MeilisearchDocument = Omit<SearchDocument, 'createdAt'> &
  DerivedFacets & {
    readonly createdAt: number;
    /** What the text spells otherwise: `tb` for `T.B.`, `500` and `mg` for `500mg`. */
    readonly otherSpellings: readonly string[];
  };

export function toMeilisearch(document: SearchDocument): MeilisearchDocument {
  return {
    ...document,
    createdAt: document.createdAt.getTime(),
    otherSpellings: otherSpellings(document),
    ...derivedFacets(document),
  };
}

export function fromMeilisearch({
  otherSpellings: _,
  hasAcceptedAnswer: _answer,
  outcomeKnown: _known,
  language: _language,
  createdAt,
  ...document
}: MeilisearchDocument): SearchDocument {
  return { ...document, createdAt: new Date(createdAt) };
}

/** Meilisearch cuts words its own way; these make both engines find the same. */
function otherSpellings(document: SearchDocument): string[] {
  const texts = SEARCHED_FIELDS.flatMap(({ name }) => [document[name] ?? []].flat());
  const words = texts.flatMap((text) =>
    textWords(text).flatMap(({ start, end, parts, spellings, within }) => {
      const dotted = text.slice(start, end).includes('.');
      return [...(dotted ? parts : []), ...spellings, ...within];
    }),
  );
  return [...new Set(words)];
}
