import nlp from 'compromise';
import type { Candidate } from '../candidate.js';
import type { Note } from '../note.js';

/** Sentences longer than this are not asked about: the tagger reads about 80 KB a second. */
const LONGEST = 300;
/** How much of one text may be asked about, so that a long one stays quick. */
const BUDGET = 1_000;

type Verdict = 'person' | 'place' | 'organisation' | undefined;

/** Verdicts of one call of `scrub`; it holds raw text, so it never outlives the call. */
export type SyntaxMemory = Map<string, ReadonlyMap<string, Verdict>>;

function judge(sentence: string, memory: SyntaxMemory): ReadonlyMap<string, Verdict> {
  const known = memory.get(sentence);
  if (known) return known;
  const verdicts = new Map<string, Verdict>();
  const doc = nlp(sentence);
  const note = (list: string[], verdict: Verdict) => {
    for (const phrase of list) {
      for (const word of phrase.split(/[^\p{L}\p{M}']+/u))
        if (word) verdicts.set(word.replace(/'s$/, ''), verdict);
    }
  };
  note(doc.organizations().out('array') as string[], 'organisation');
  note(doc.places().out('array') as string[], 'place');
  note(doc.people().out('array') as string[], 'person');
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

/**
 * Asks the tagger about names that the other recognisers left open; agreement raises them.
 *
 * @param open candidates whose confidence is near the threshold
 * @returns further candidates for the same spans
 */
export function consultSyntax(
  note: Note,
  open: readonly Candidate[],
  memory: SyntaxMemory,
): Candidate[] {
  const found: Candidate[] = [];
  let spent = 0;
  for (const candidate of open) {
    const sentence = sentenceAround(note.text, candidate.start, candidate.end);
    if (!memory.has(sentence)) {
      if (spent + sentence.length > BUDGET) continue;
      spent += sentence.length;
    }
    const first =
      note.text.slice(candidate.start, candidate.end).split(/[^\p{L}\p{M}']+/u)[0] ?? '';
    const verdict = judge(sentence, memory).get(first);
    if (verdict === 'person' && candidate.category === 'PERSON_NAME')
      found.push({ ...candidate, confidence: 0.3, recogniser: 'name-syntax' });
    if (verdict === 'place' && candidate.category === 'LOCATION')
      found.push({ ...candidate, confidence: 0.1, recogniser: 'name-syntax' });
  }
  return found;
}
