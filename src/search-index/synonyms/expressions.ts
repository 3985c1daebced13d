import type { TextWord } from '../text-words.js';
import { SYNONYM_GROUPS } from './synonyms.js';

type Group = (typeof SYNONYM_GROUPS)[number];

/** Words of a text that have synonyms, or one word that has none. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** The wordings that mean the same, these words among them. */
  readonly group?: Group;
}

interface Entry {
  readonly words: readonly string[];
  readonly group: Group;
}

/** By the first word, the longest wording first. */
const entries = new Map<string, Entry[]>();
for (const group of SYNONYM_GROUPS) {
  for (const words of group) {
    const first = words[0] as string;
    entries.set(first, [...(entries.get(first) ?? []), { words, group }]);
  }
}
for (const sameFirst of entries.values())
  sameFirst.sort((one, other) => other.words.length - one.words.length);

/** Cuts the words of a text into expressions: the longest that has synonyms, else single words. */
export function expressionsOf(textWords: readonly TextWord[]): Expression[] {
  const words = textWords.flatMap(({ start, end, parts }) =>
    parts.map((word) => ({ start, end, word })),
  );
  const found: Expression[] = [];
  for (let at = 0; at < words.length;) {
    const { start, end, word } = words[at] as (typeof words)[number];
    const entry = entries
      .get(word)
      ?.find((one) => one.words.every((part, index) => words[at + index]?.word === part));
    const length = entry?.words.length ?? 1;
    found.push({
      start,
      end: words[at + length - 1]?.end ?? end,
      words: entry?.words ?? [word],
      ...(entry && { group: entry.group }),
    });
    at += length;
  }
  return found;
}
