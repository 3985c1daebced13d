import type { Candidate } from './candidate.js';
import { readNote } from './note.js';
import { propagate } from './propagation.js';

const known = (value: string) => ({
  value,
  candidate: {
    start: 0,
    end: value.length,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.85,
    recogniser: 'spoken-number',
  } satisfies Candidate,
});

describe('propagation', () => {
  it('finds a value again wherever it stands', () => {
    const note = readNote('code one two one, and then one two one.');
    expect(propagate(note, [known('one two one')]).map(({ start }) => start)).toEqual([5, 27]);
  });

  it('leaves a term that is called like a person', () => {
    const note = readNote('She has a tremor: no Wilson disease, Wilson is her name.');
    const { candidate } = known('Rosa Wilson');
    const spans = propagate(note, [
      { value: 'Rosa Wilson', candidate: { ...candidate, category: 'PERSON_NAME' } },
    ]);
    expect(spans.map(({ start }) => start)).toEqual([37]);
  });

  it('takes no word into two places of one value', () => {
    const note = readNote('one two one two one two one');
    const spans = propagate(note, [known('one two one')]).map(({ start, end }) => [start, end]);
    expect(spans).toEqual([
      [0, 11],
      [16, 27],
    ]);
  });
});
