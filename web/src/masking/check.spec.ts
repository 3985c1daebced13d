import { withFound } from './check.js';
import type { Finding, ReviewField } from './masked-field.js';

const TEXT = 'Dr. Ranson asked for the Ranson Scale';
const finding = (words: string, surrogate: string, from = 0): Finding => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, category: 'PERSON_NAME', surrogate };
};
const field = (findings: Finding[]): ReviewField => {
  return { name: 'body', text: TEXT, masked: '', added: [], findings, residual: [] };
};
const term = (text: string) => ({ text, category: 'LOCATION' as const, surrogate: '[Place]' });

describe('what the server found besides', () => {
  it.each<[string, Finding[], string, string]>([
    ['stands apart', [], 'Ranson Scale', 'Dr. Ranson asked for the [Place]'],
    ['stands twice', [], 'Ranson', 'Dr. [Place] asked for the [Place] Scale'],
    ['is wider', [finding('Ranson', '[C]', 9)], 'Ranson Scale', 'Dr. Ranson asked for the [Place]'],
    [
      'is the same',
      [finding('Dr. Ranson', '[C]')],
      'Dr. Ranson',
      '[Place] asked for the Ranson Scale',
    ],
    ['crosses', [finding('Dr. Ranson', '[C]')], 'Ranson asked', '[Place] for the Ranson Scale'],
    ['lies within', [finding('Dr. Ranson', '[C]')], 'Dr', '[C] asked for the Ranson Scale'],
  ])('is masked where it %s', (_, findings, words, masked) => {
    expect(withFound(field(findings), [term(words)]).masked).toBe(masked);
  });

  it('takes over the kind of what may never be shared, within what might be', () => {
    const wide = { ...finding('Dr. Ranson', '[ID]'), category: 'OTHER_ID' as const };
    const found = { text: 'Ranson', category: 'LICENCE_NUMBER' as const, surrogate: '[No.]' };
    const [first] = withFound(field([wide]), [found]).findings;
    expect(first).toEqual({ ...wide, category: 'LICENCE_NUMBER', surrogate: '[No.]' });
  });

  it('leaves alone what the author masked', () => {
    const added = [{ start: 24, end: 30, term: 'Ranson', original: 'Ranson', surrogate: 'Ranson' }];
    expect(withFound({ ...field([]), added }, [term('Ranson')]).findings).toHaveLength(1);
  });
});
