import type { Candidate } from '../candidate.js';
import type { Note } from '../note.js';
import type { SurrogateWord } from '../surrogate-words.js';
import type { Word } from '../word.js';

/** An organisation from word `from` to before word `to`. */
export const organisation = (
  note: Note,
  from: number,
  to: number,
  surrogate: SurrogateWord,
  confidence: number,
): Candidate => ({
  start: (note.words[from] as Word).start,
  end: (note.words[to - 1] as Word).end,
  category: 'ORGANISATION',
  surrogate,
  confidence,
  recogniser: 'organisation',
});
