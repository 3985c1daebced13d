import { askProblems } from './ask-problems.js';

const whole = {
  title: 'Rash over T4',
  question: 'Which dose?',
  body: 'Three days.',
  specialties: ['dermatology'],
  kind: 'CASE' as const,
};

describe('askProblems', () => {
  it.each([
    ['nothing', whole, []],
    ['a title of spaces', { ...whole, title: '  ' }, ['title']],
    ['no note', { ...whole, body: '' }, ['body']],
    ['no note in a quick question', { ...whole, body: '', kind: 'CORRIDOR_CONSULT' as const }, []],
    ['a long question', { ...whole, question: 'a'.repeat(501) }, []],
    [
      'a long quick question',
      { ...whole, question: 'a'.repeat(501), kind: 'CORRIDOR_CONSULT' as const },
      ['question'],
    ],
    [
      'everything',
      { ...whole, title: '', question: '', body: '', specialties: [] },
      ['title', 'question', 'body', 'specialties'],
    ],
  ])('finds %s', (_name, draft, fields) => {
    expect(Object.keys(askProblems(draft))).toEqual(fields);
  });
});
