import { type DerivedFacets, derivedFacets } from '../facets.js';
import { SEARCHED_FIELDS } from '../index-settings.js';
import type { SearchDocument } from '../search-document.js';
import { textWords } from '../text-words.js';

/** A document as Meilisearch stores it: its ranking needs numbers for times. */
export type MeilisearchDocument = Omit<SearchDocument, 'createdAt'> &
  DerivedFacets & {
    readonly createdAt: number;
    /** 2 with an accepted answer, and 1 more with a known outcome. */
    readonly settled: number;
    /** What the text spells otherwise: `tb` for `T.B.`, `500` and `mg` for `500mg`. */
    readonly otherSpellings: readonly string[];
  };

export function toMeilisearch(document: SearchDocument): MeilisearchDocument {
  const facets = derivedFacets(document);
  return {
    ...document,
    createdAt: document.createdAt.getTime(),
    otherSpellings: otherSpellings(document),
    settled: 2 * Number(facets.hasAcceptedAnswer) + Number(facets.outcomeKnown),
    ...facets,
  };
}

export function fromMeilisearch({
  otherSpellings: _,
  settled: _settled,
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
