import { aDocument } from '../../../test/integration/search-engine-documents.js';
import { documentVector, titleVector } from './word-vector.js';

describe('documentVector', () => {
  it('gives each word its places and the weight of its field, with a gap between fields, and tells when', () => {
    const document = aDocument(1, {
      title: 'Scrub typhus',
      question: 'Typhus?',
      body: '500mg',
      replies: ['x-ray', 'ray'],
    });
    expect(documentVector(document).split(' ').toSorted()).toEqual(
      [
        "'scrub':1A",
        "'typhus':2A,4B",
        "'500mg':6C",
        "'500':6C",
        "'mg':6C",
        "'x':8D",
        "'xray':8D",
        "'ray':9D,11D",
        "'~2026'",
        "'~2026q1'",
        "'~2026m01'",
      ].toSorted(),
    );
  });

  it('keeps words beyond the last place that PostgreSQL knows, without a place', () => {
    const vector = documentVector(aDocument(1, { body: `${'word '.repeat(17_000)}eschar` }));
    expect(vector).toMatch(/ 'eschar'$/);
    expect(vector.split(',').length).toBe(255);
  });
});

describe('titleVector', () => {
  it('has the words alone', () => {
    expect(titleVector("Rash, rash and Crohn's")).toBe("'rash' 'and' 'crohn' 'crohns'");
  });
});
