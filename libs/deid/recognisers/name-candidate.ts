import type { Candidate } from '../candidate.js';
import type { Note } from '../note.js';
import type { PersonWord } from '../surrogate-words.js';
import type { Word } from '../word.js';

/** A person's name from word `from` to before word `to`; a full stop after a last initial is left out. */
export function nameCandidate(
  note: Note,
  from: number,
  to: number,
  confidence: number,
  recogniser: string,
  surrogate: PersonWord = 'Person',
): Candidate {
  return {
    start: (note.words[from] as Word).start,
    end: (note.words[to - 1] as Word).end,
    category: 'PERSON_NAME',
    surrogate,
    confidence,
    recogniser,
  };
}
