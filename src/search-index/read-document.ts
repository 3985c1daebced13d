import { derivedFacets } from './facets.js';
import { SEARCHED_FIELDS } from './index-settings.js';
import type { SearchDocument } from './search-document.js';
import type { SearchFilter } from './search-engine.js';
import { asksSomething, type QueryTerm, unwantedWordings } from './search-query.js';
import { askedTerms } from './synonyms/asked-terms.js';
import { textWords } from './text-words.js';

type Wording = readonly string[];

/** Two letters begin thousands of words. */
const SHORTEST_BEGINNING = 3;

/**
 * One document, read once, that any number of kept queries are held against: a tenth of a
 * millisecond for each, and no engine is asked. It is stricter than a search: every word must be
 * there, as typed, by a synonym or as a beginning. Whether a word is misspelt only the words of
 * the whole index tell, and `adduction` must not bring an alert for `abduction`.
 */
export class ReadDocument {
  readonly #places = new Map<string, Set<number>>();
  readonly #facts: Readonly<Record<string, unknown>>;
  readonly #createdAt: Date;

  constructor(document: SearchDocument) {
    this.#facts = { ...document, ...derivedFacets(document) };
    this.#createdAt = document.createdAt;
    let place = 0;
    for (const { name } of SEARCHED_FIELDS)
      for (const text of [document[name] ?? []].flat()) place = this.#read(text, place) + 1;
  }

  /** Whether a search for `query`, narrowed by `filter`, is about this document. */
  meets(query: string, filter: SearchFilter): boolean {
    if (!this.#passes(filter)) return false;
    const asked = askedTerms(query);
    if (!asksSomething(asked)) return query.trim() === '';
    if (unwantedWordings(asked.unwanted).some((words) => this.#holdsInARow(words, false)))
      return false;
    return asked.wanted.every((term) => this.#holds(term));
  }

  #read(text: string, from: number): number {
    let place = from;
    for (const { parts, spellings, within } of textWords(text)) {
      for (const word of [...spellings, ...within]) this.#add(word, place + 1);
      for (const word of parts) this.#add(word, ++place);
    }
    return place;
  }

  #add(word: string, place: number): void {
    const places = this.#places.get(word);
    if (places) places.add(place);
    else this.#places.set(word, new Set([place]));
  }

  #passes({ since, until, ...others }: SearchFilter): boolean {
    if (since && this.#createdAt < since) return false;
    if (until && this.#createdAt >= until) return false;
    return Object.entries(others).every(([name, wanted]) => {
      if (!Array.isArray(wanted)) return wanted === undefined || this.#facts[name] === wanted;
      const values = [this.#facts[name]].flat();
      return wanted.length === 0 || wanted.some((value) => values.includes(value));
    });
  }

  #holds({
    spellings,
    inflections = [],
    synonyms = [],
    narrower = [],
    prefix,
  }: QueryTerm): boolean {
    const wordings = [spellings, inflections.map((word) => [word]), synonyms, narrower].flat();
    if (wordings.some((words) => this.#holdsInARow(words, false))) return true;
    // Of an expression that has synonyms, such as `heart attack`, the words apart will do.
    const typed = spellings[0] ?? [];
    if (synonyms.length > 0 && typed.every((word) => this.#places.has(word))) return true;
    return prefix && spellings.some((words) => this.#holdsInARow(words, true));
  }

  #holdsInARow(words: Wording, begun: boolean): boolean {
    const last = words.at(-1) ?? '';
    const before = words.slice(0, -1).map((word) => this.#places.get(word) ?? new Set<number>());
    const ends = begun ? this.#begunBy(last) : (this.#places.get(last) ?? new Set<number>());
    return [...ends].some((end) =>
      before.every((places, index) => places.has(end - before.length + index)),
    );
  }

  #begunBy(beginning: string): Set<number> {
    if (Array.from(beginning).length < SHORTEST_BEGINNING) return new Set();
    const begun = [...this.#places].filter(([word]) => word.startsWith(beginning));
    return new Set(begun.flatMap(([, places]) => [...places]));
  }
}
