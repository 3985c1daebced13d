import { derivedFacets } from './facets.js';
import { SEARCHED_FIELDS, type SearchedField } from './index-settings.js';
import type { SearchDocument } from './search-document.js';
import type { QueryTerm } from './search-query.js';
import { textWords } from './text-words.js';
import { typingErrors } from './typing-errors.js';

/** How words of a text come from what was typed, the closest first. */
export const LIKENESSES = [
  'EXACT',
  'INFLECTED',
  'SYNONYM',
  'NARROWER',
  'BEGINNING',
  'APART',
  'TYPO',
  'GUESS',
] as const;

export type Likeness = (typeof LIKENESSES)[number];

/** Words of one field that match one term. */
export interface WordMatch {
  readonly field: SearchedField;
  /** As the text has them, each once. */
  readonly words: readonly string[];
  readonly likeness: Likeness;
}

export interface TermExplanation {
  /** The words as they were searched for. */
  readonly typed: string;
  /** Empty where the case was found without this term. */
  readonly matches: readonly WordMatch[];
}

/** Why a case was found and stands where it stands. */
export interface Explanation {
  readonly terms: readonly TermExplanation[];
  /** What comes first among cases that match as well. */
  readonly hasAcceptedAnswer: boolean;
  readonly outcomeKnown: boolean;
}

type Run = readonly string[];
type Fits = (words: readonly FieldWord[], at: number) => number;

interface FieldWord {
  readonly text: string;
  /** Under which it is found. */
  readonly forms: readonly string[];
}

/**
 * Compares a document with what was asked, word by word, by the rules that both engines share.
 * Of each term the closest likeness that any field shows is told: what is only near to it would
 * not have counted.
 */
export function explain(document: SearchDocument, terms: readonly QueryTerm[]): Explanation {
  const fields = SEARCHED_FIELDS.map(({ name }) => ({
    name,
    texts: [document[name] ?? []].flat().map(fieldWords),
  }));
  return {
    terms: terms.map((term) => {
      const closest = LIKENESSES.map((likeness) => {
        const fits = FITS[likeness](term);
        return fields.flatMap(({ name, texts }) => {
          const words = [...new Set(texts.flatMap((text) => matchesIn(text, fits)))];
          return words.length > 0 ? [{ field: name, words, likeness }] : [];
        });
      }).find((matches) => matches.length > 0);
      return { typed: (term.spellings[0] ?? []).join(' '), matches: closest ?? [] };
    }),
    ...signalsOf(document),
  };
}

function signalsOf(
  document: SearchDocument,
): Pick<Explanation, 'hasAcceptedAnswer' | 'outcomeKnown'> {
  const { hasAcceptedAnswer, outcomeKnown } = derivedFacets(document);
  return { hasAcceptedAnswer, outcomeKnown };
}

function fieldWords(text: string): FieldWord[] {
  return textWords(text).flatMap(({ start, end, parts, spellings, within }) => {
    const whole = text.slice(start, end);
    const others = [...spellings, ...within];
    const [only, ...more] = parts;
    if (more.length === 0) return [{ text: whole, forms: [only ?? '', ...others] }];
    return parts.map((part, index) => ({
      text: whole,
      forms: index === 0 ? [part, ...others] : [part],
    }));
  });
}

function matchesIn(words: readonly FieldWord[], fits: Fits): string[] {
  return words.flatMap((_, at) => {
    const length = fits(words, at);
    const found = words.slice(at, at + length).map(({ text }) => text);
    return length > 0 ? [[...new Set(found)].join(' ')] : [];
  });
}

/** Any of the runs of words, one word after the other; how many words it takes. */
function anyRun(runs: readonly Run[]): Fits {
  return (words, at) =>
    runs.find((run) => run.every((word, index) => words[at + index]?.forms.includes(word)))
      ?.length ?? 0;
}

const anyWord =
  (isLike: (form: string) => boolean): Fits =>
  (words, at) =>
    words[at]?.forms.some(isLike) ? 1 : 0;

const FITS: Readonly<Record<Likeness, (term: QueryTerm) => Fits>> = {
  EXACT: ({ spellings }) => anyRun(spellings),
  INFLECTED: ({ inflections = [] }) => anyRun(inflections.map((word) => [word])),
  SYNONYM: ({ synonyms = [] }) => anyRun(synonyms),
  NARROWER: ({ narrower = [] }) => anyRun(narrower),
  BEGINNING: ({ prefix, spellings }) => {
    const begun = prefix ? spellings.filter((run) => run.length === 1).flat() : [];
    return anyWord((form) => begun.some((beginning) => form.startsWith(beginning)));
  },
  APART: ({ phrase, spellings }) => {
    const [typed = []] = spellings;
    return anyRun(phrase || typed.length === 1 ? [] : typed.map((word) => [word]));
  },
  GUESS: ({ guesses = [] }) => anyRun(guesses),
  TYPO: ({ typos, spellings }) => {
    const [typed = ''] = spellings[0] ?? [];
    return anyWord(
      (form) => typos > 0 && !/\p{N}/u.test(form) && typingErrors(typed, form, typos) <= typos,
    );
  },
};
