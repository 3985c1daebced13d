import nlp from 'compromise/two';
import type { Candidate } from '../candidate.js';
import type { Note } from '../note.js';
import type { PhiCategory } from '../phi-category.js';

/** So much around a candidate is read: its clause, seldom more. */
const LONGEST = 120;
/** How much of one text may be asked about: a quarter of a millisecond per hundred characters. */
const BUDGET = 400;

type Verdict = 'person' | 'place';

/** Verdicts of one call of `scrub`; it holds raw text, so it never outlives the call. */
export type SyntaxMemory = Map<string, ReadonlyMap<string, Verdict>>;

/**
 * What each word of a sentence is to compromise: by its word list and by its first tagger, which
 * looks at endings and neighbours. The passes behind them take six times as long.
 */
function judge(sentence: string, memory: SyntaxMemory): ReadonlyMap<string, Verdict> {
  const known = memory.get(sentence);
  if (known) return known;
  const verdicts = new Map<string, Verdict>();
  for (const term of nlp.tokenize(sentence).compute(['lexicon', 'preTagger']).docs.flat()) {
    const verdict = term.tags?.has('Person') ? 'person' : term.tags?.has('Place') && 'place';
    if (!verdict) continue;
    for (const word of term.text.split(/[^\p{L}\p{M}']+/u))
      if (word) verdicts.set(word.replace(/'s$/, ''), verdict);
  }
  memory.set(sentence, verdicts);
  return verdicts;
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LONGEST / 2), start);
  const after = text.slice(end, end + LONGEST / 2);
  const from = before.search(/[^.!?\n]*$/);
  const to = after.search(/[.!?\n]/);
  return (
    before.slice(from) +
    text.slice(start, end) +
    (to < 0 ? after : after.slice(0, to + 1))
  ).trim();
}

/** What an answer is worth, as a confidence of its own. */
const WORTH: Partial<Record<PhiCategory, { readonly verdict: Verdict; readonly worth: number }>> = {
  PERSON_NAME: { verdict: 'person', worth: 0.3 },
  LOCATION: { verdict: 'place', worth: 0.1 },
};

/**
 * Asks compromise about names that the other recognisers left open, where its word would settle
 * them; agreement raises them.
 *
 * @param combined candidates of all recognisers
 * @param threshold what a candidate must reach
 * @returns further candidates for the same spans
 */
export function consultSyntax(
  note: Note,
  combined: readonly Candidate[],
  threshold: number,
  memory: SyntaxMemory,
): Candidate[] {
  const found: Candidate[] = [];
  let spent = 0;
  for (const candidate of combined) {
    const { start, end, confidence } = candidate;
    const asked = WORTH[candidate.category];
    if (!asked || confidence >= threshold) continue;
    if (1 - (1 - confidence) * (1 - asked.worth) < threshold) continue;
    const sentence = sentenceAround(note.text, start, end);
    if (!memory.has(sentence)) {
      if (spent + sentence.length > BUDGET) continue;
      spent += sentence.length;
    }
    const first = note.text.slice(start, end).split(/[^\p{L}\p{M}']+/u)[0] ?? '';
    if (judge(sentence, memory).get(first) === asked.verdict)
      found.push({ ...candidate, confidence: asked.worth, recogniser: 'name-syntax' });
  }
  return found;
}
