import { compose } from './compose.js';
import type { ReviewField } from './masked-field.js';
import { countMasked, summarise } from './summary.js';

const fieldOf = (name: string, parts: [string, string?][]): ReviewField => {
  const text = parts.map(([words]) => words).join(' ');
  let at = 0;
  const findings = parts.flatMap(([words, surrogate]) => {
    const start = at;
    at += words.length + 1;
    if (!surrogate) return [];
    return [{ start, end: start + words.length, category: 'PERSON_NAME' as const, surrogate }];
  });
  return { name, text, masked: '', added: [], findings, residual: [] };
};

const fields = [
  fieldOf('title', [['Harbhajan', '[Patient 1]'], ['with rash']]),
  fieldOf('body', [['Harbhajan Tejpal', '[Patient 1]'], ['and'], ['Gurleen', '[Relative 1]']]),
  fieldOf('question', [['Is'], ['Harbhajan', '[Patient 1]'], ['safe?']]),
];

describe('summarise', () => {
  it('groups by surrogate across fields and counts the places', () => {
    const summary = summarise(fields, new Map());
    expect(summary.masked).toEqual([
      {
        surrogate: '[Patient 1]',
        category: 'PERSON_NAME',
        originals: [
          { text: 'Harbhajan', places: 2 },
          { text: 'Harbhajan Tejpal', places: 1 },
        ],
      },
      {
        surrogate: '[Relative 1]',
        category: 'PERSON_NAME',
        originals: [{ text: 'Gurleen', places: 1 }],
      },
    ]);
    expect(countMasked(summary)).toBe(4);
  });

  it('takes a name with "Dr" and without it for the same words', () => {
    const titled = [
      fieldOf('body', [
        ['Dr. Ranson', '[Clinician 1]'],
        ['asked for'],
        ['Ranson', '[Clinician 1]'],
      ]),
    ];
    const { masked } = summarise(titled, new Map());
    expect(masked[0]?.originals).toEqual([{ text: 'Ranson', places: 2 }]);
    const restored = new Map([['Ranson', 'MEDICAL_TERM' as const]]);
    expect(summarise(titled, restored).masked).toEqual([]);
    expect(compose(titled, restored).texts['body']).toBe('Dr. Ranson asked for Ranson');
  });

  it('moves what was restored to the kept list', () => {
    const summary = summarise(fields, new Map([['Gurleen', 'COMMON_WORD']]));
    expect(summary.kept).toEqual([{ text: 'Gurleen', places: 1 }]);
    expect(countMasked(summary)).toBe(3);
  });
});
