import type { ReviewField } from './masked-field.js';
import { segmentsOf } from './segments.js';

const text = 'Harbhajan of Kot, [Masked], cinema';
const field: ReviewField = {
  name: 'body',
  text,
  masked: '[Patient 1] of [Village], [Masked], cinema',
  findings: [
    { start: 13, end: 16, category: 'LOCATION', surrogate: '[Village]' },
    { start: 0, end: 9, category: 'PERSON_NAME', surrogate: '[Patient 1]' },
  ],
  added: [{ start: 18, end: 26, term: 'Sandhu', original: 'Sandhu', surrogate: '[Masked]' }],
  residual: [
    { start: 28, end: 34, reason: 'LOOKS_LIKE_PLACE' },
    { start: 13, end: 16, reason: 'LOOKS_LIKE_PLACE' },
  ],
};

describe('segmentsOf', () => {
  it('draws the whole text, in order, each part once', () => {
    const segments = segmentsOf(field, new Map());
    expect(segments.map((s) => s.text).join('')).toBe(text);
    expect(segments.map((s) => s.kind)).toEqual([
      'masked',
      'plain',
      'masked',
      'plain',
      'added',
      'plain',
      'residual',
    ]);
  });

  it('marks as kept what the author restored', () => {
    const [first] = segmentsOf(field, new Map([['Harbhajan', 'MEDICAL_TERM']]));
    expect(first).toMatchObject({ kind: 'kept', text: 'Harbhajan' });
  });

  it('shows a mask of the author as such, even where the scrubber reports it too', () => {
    const reported = {
      ...field,
      findings: [{ start: 18, end: 26, category: 'OTHER_ID' as const, surrogate: '[Id]' }],
    };
    expect(segmentsOf(reported, new Map()).filter((s) => s.kind === 'masked')).toEqual([]);
  });
});
