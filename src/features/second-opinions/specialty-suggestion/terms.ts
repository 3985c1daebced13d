import { SYNONYM_GROUPS } from '../../../search-index/synonyms/synonyms.js';
import { textWords } from '../../../search-index/text-words.js';
import { STOP_WORDS } from './stop-words.js';

/** One or some words of a text under the name by which the model knows them. */
export interface Term {
  readonly name: string;
  /** Where they stand, in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Of equivalent wordings the first is the name of all: `heart attack` is `myocardial infarction`. */
const nameOf = new Map(
  SYNONYM_GROUPS.flatMap((group) =>
    group.map((wording) => [wording.join(' '), (group[0] ?? wording).join(' ')] as const),
  ),
);
const LONGEST_WORDING = Math.max(...[...nameOf.keys()].map((key) => key.split(' ').length));
const LONGEST_TERM = 4;
const NUMBER = /^[\d.]+$/;

/**
 * All terms of `text`: its words, expressions that have a synonym, and runs of up to four of
 * those. Plural and singular are one, and what says nothing by itself (`the`, `hai`) is skipped.
 */
export function termsOf(text: string): Term[] {
  const words = textWords(text).flatMap(({ parts, start, end }) =>
    parts.map((name) => ({ name, start, end })),
  );
  const folded = fold(words).filter(({ name }) => !STOP_WORDS.has(name));
  const runs = folded.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_TERM, folded.length - from) }, (_, more) =>
      join(folded.slice(from, from + more + 1)),
    ),
  );
  const single = words.filter(({ name }) => !STOP_WORDS.has(name)).map(singular);
  return [...runs, ...single].filter(({ name }) => !NUMBER.test(name));
}

function fold(words: readonly Term[]): Term[] {
  const folded: Term[] = [];
  for (let at = 0; at < words.length;) {
    const { term, length } = longestWording(words, at);
    folded.push(term);
    at += length;
  }
  return folded;
}

function longestWording(words: readonly Term[], at: number): { term: Term; length: number } {
  for (let length = Math.min(LONGEST_WORDING, words.length - at); length > 0; length--) {
    const run = join(words.slice(at, at + length));
    const name = nameOf.get(run.name);
    if (name !== undefined) return { term: { ...run, name }, length };
  }
  return { term: singular(words[at]!), length: 1 };
}

function join(run: readonly Term[]): Term {
  return {
    name: run.map(({ name }) => name).join(' '),
    start: run[0]!.start,
    end: run.at(-1)!.end,
  };
}

function singular(term: Term): Term {
  return /[^siu]s$/.test(term.name) && term.name.length > 4
    ? { ...term, name: term.name.slice(0, -1) }
    : term;
}
