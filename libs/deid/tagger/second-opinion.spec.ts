import type { Candidate } from '../candidate.js';
import { readNote } from '../note.js';
import { weighBySecondOpinion } from './second-opinion.js';

function weighed(text: string, value: string, confidence: number, recogniser: string): Candidate {
  const start = text.indexOf(value);
  const end = start + value.length;
  const candidate: Candidate = {
    start,
    end,
    category: 'PERSON_NAME',
    surrogate: 'Person',
    confidence,
    recogniser,
  };
  return weighBySecondOpinion(readNote(text), [candidate])[0] as Candidate;
}

describe('a second opinion', () => {
  it('lifts an uncertain name that the tagger sees too, and says so', () => {
    const { confidence, recogniser } = weighed(
      'Her daughter Priya Nambiar phoned from home and asked about the plan for tomorrow.',
      'Priya Nambiar',
      0.4,
      'name-lexicon',
    );
    expect(confidence).toBeGreaterThan(0.6);
    expect(recogniser).toBe('name-lexicon+tagger');
  });

  it('lowers a word that only a list takes for a name', () => {
    const text = 'The wound was closed with Prolene and the patient tolerated the procedure well.';
    expect(weighed(text, 'Prolene', 0.6, 'name-lexicon').confidence).toBeLessThan(0.5);
    expect(weighed(text, 'Prolene', 0.6, 'name-labels').confidence).toBe(0.6);
  });

  it('leaves what is sure already', () => {
    expect(weighed('Name: Vicryl', 'Vicryl', 0.95, 'name-labels').confidence).toBe(0.95);
  });
});
