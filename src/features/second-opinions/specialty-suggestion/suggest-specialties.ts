import type { SpecialtySlug } from '../../../../libs/kernel/index.js';
import { knownTerms, MODEL, scoresOf, type Model } from './model.js';
import { type Term, termsOf } from './terms.js';

export interface SpecialtySuggestion {
  readonly specialty: SpecialtySlug;
  /** From 0 to 1, of all specialties together 1. */
  readonly confidence: number;
  /** What in the text spoke for it, as it stands there, the strongest first. */
  readonly because: readonly string[];
}

export interface SuggestedSpecialties {
  /** Whether the first can be offered alone; otherwise the clinician is asked which of the two. */
  readonly sure: boolean;
  /** The likeliest and the next; none where the text holds no word that the model knows. */
  readonly suggestions: readonly SpecialtySuggestion[];
}

/** Evidence is not independent: `dry`, `cough` and `inhaler` say less than three times one. */
const TEMPERATURE = 2;
const SURE_FROM = 0.6;
const SHOWN = 2;
const MOST_WORDS = 5;

/**
 * To which specialties `text` may belong, and which of its words say so. A suggestion to a
 * clinician, who decides: nothing is ever sent by it. The text is masked and is not kept.
 */
export function suggestSpecialties(text: string, model: Model = MODEL): SuggestedSpecialties {
  const terms = knownTerms(model, termsOf(text));
  const ranked = [...scoresOf(model, terms)]
    .map(([specialty, score]) => ({ specialty, odds: Math.exp(score / TEMPERATURE) }))
    .sort((a, b) => b.odds - a.odds || (a.specialty < b.specialty ? -1 : 1));
  const all = ranked.reduce((sum, { odds }) => sum + odds, 0);
  const suggestions = ranked.slice(0, SHOWN).map(({ specialty, odds }) => ({
    specialty: specialty as SpecialtySlug,
    confidence: odds / all,
    because: wordsFor(specialty, terms, text, model),
  }));
  return { sure: (suggestions[0]?.confidence ?? 0) >= SURE_FROM, suggestions };
}

function wordsFor(
  specialty: string,
  terms: readonly Term[],
  text: string,
  model: Model,
): readonly string[] {
  const weightOf = ({ name }: Term) => model.get(name)?.get(specialty) ?? 0;
  const speaking = terms
    .filter((term) => weightOf(term) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
  return [...new Set(speaking)].slice(0, MOST_WORDS);
}
