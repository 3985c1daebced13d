import type { QueryTerm } from '../search-query.js';
import { textWords } from '../text-words.js';
import type { Database, Slot } from './database.js';
import type { TermForms } from './term-forms.js';

/** Nobody means a longer word, and PostgreSQL compares none of more than 255 bytes. */
const LONGEST = 40;

/**
 * `query` with the nearest known words in the place of those of `terms` that are in no document.
 * Farther words are taken than a search forgives by itself, because a person decides; null where
 * no word has a neighbour. Words with a digit are left alone: no dose is another dose.
 */
export async function nearestQuery(
  database: Database,
  slot: Slot,
  query: string,
  terms: readonly QueryTerm[],
  forms: readonly TermForms[],
): Promise<string | null> {
  const unknown = terms.flatMap(({ spellings: [words = []], phrase }, index) => {
    const [word] = words;
    const known = forms[index]?.forms.length !== 0;
    if (known || phrase || words.length !== 1 || !word) return [];
    return word.length > LONGEST || /\p{N}/u.test(word) ? [] : [word];
  });
  if (unknown.length === 0) return null;
  const rows = await database.query<{ typed: string; word: string }[]>(NEAREST, [slot, unknown]);
  if (rows.length === 0) return null;
  const nearest = new Map(rows.map(({ typed, word }) => [typed, word]));
  return textWords(query).reduceRight((text, { start, end, parts }) => {
    const word = parts.length === 1 ? nearest.get(parts[0] ?? '') : undefined;
    return word === undefined ? text : text.slice(0, start) + word + text.slice(end);
  }, query);
}

// The first letter is seldom wrong, and with it a few thousand words are looked at, not all.
// What stands in one document alone may be an error of its own.
const NEAREST = `
  select typed, nearest.word
  from unnest($2::text[]) as typed
  cross join lateral (
    select known.word, levenshtein_less_equal(known.word, typed, allowed.errors) as errors
    from (select greatest(1, least(3, length(typed) / 3)) as errors) as allowed,
      search_index.words as known
    where known.slot = $1 and known.word > left(typed, 1) and known.word < left(typed, 1) || chr(1114111)
      and known.documents > 1 and known.word !~ '[0-9]'
      and length(known.word) between length(typed) - allowed.errors and length(typed) + allowed.errors
      and levenshtein_less_equal(known.word, typed, allowed.errors) <= allowed.errors
    order by errors, known.documents desc, known.word
    limit 1
  ) as nearest`;
