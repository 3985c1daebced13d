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

  it.each([
    ['L-226', 'baby L-226, mother L-229, film L-22 and L-2260; T-229', ['L-226', 'L-229']],
    ['MX4471', 'pump MX4471, then MX4480, MX 4490, mx4491', ['MX4471', 'MX4480']],
    ['T/19', 'T/19 and T/20, BP 110/70', ['T/20']],
    ['4471', 'first 4471, then 4480', ['4471']],
  ])('finds others of the series of %s', (value, text, values) => {
    const found = propagate(readNote(text), [known(value)]);
    const all = found.map(({ start, end }) => text.slice(start, end));
    expect([...new Set(all)].sort()).toEqual(values);
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
