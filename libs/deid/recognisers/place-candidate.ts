import type { Candidate } from '../candidate.js';
import type { Note } from '../note.js';
import type { SurrogateWord } from '../surrogate-words.js';
import type { Word } from '../word.js';

/** A place from word `from` to before word `to`. */
export function placeCandidate(
  note: Note,
  from: number,
  to: number,
  confidence: number,
  recogniser: string,
  surrogate: SurrogateWord = 'Place',
): Candidate {
  return {
    start: (note.words[from] as Word).start,
    end: (note.words[to - 1] as Word).end,
    category: 'LOCATION',
    surrogate,
    confidence,
    recogniser,
  };
}
