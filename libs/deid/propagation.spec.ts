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

  it.each([
    ['Rosa Hashimoto', 'No Hashimoto disease; Hashimoto is her name.', [22]],
    ['Rahul Shah', "Shah's plan: review. Shah fever chart.", [0, 21]],
  ])('leaves a term that is called like %s', (value, text, starts) => {
    const { candidate } = known(value);
    const taught = { value, candidate: { ...candidate, category: 'PERSON_NAME' } } as const;
    expect(propagate(readNote(text), [taught]).map(({ start }) => start)).toEqual(starts);
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
