import { aDocument } from '../../test/integration/search-engine-documents.js';
import { explain } from './explanation.js';
import { askedTerms } from './synonyms/asked-terms.js';

const DOCUMENT = aDocument(1, {
  title: 'Anterior STEMI, cath lab far',
  question: 'Thrombolyse here?',
  body: 'A farmer of 54 with T.B. in youth took Crocin 500 mg. Pain of the chest.',
  replies: ['Tenecteplase by weight', 'Pains go on'],
  acceptedReply: 'Yes, thrombolyse',
});

const matches = (query: string): string[][] =>
  explain(DOCUMENT, askedTerms(query).wanted).terms.map(({ typed, matches }) => [
    typed,
    ...matches.map(({ field, words, likeness }) => `${likeness} ${field}: ${words.join(', ')}`),
  ]);

describe('explain', () => {
  it.each<[string, string[][]]>([
    ['farmer', [['farmer', 'EXACT body: farmer']]],
    ['pain', [['pain', 'EXACT body: Pain']]],
    [
      'stemi pains',
      [
        ['stemi', 'EXACT title: STEMI'],
        ['pains', 'EXACT replies: Pains'],
      ],
    ],
    ['TB', [['tb', 'EXACT body: T.B.']]],
    ['paracetamol', [['paracetamol', 'SYNONYM body: Crocin']]],
    ['500mg', [['500mg', 'EXACT body: 500']]],
    ['farmers', [['farmers', 'INFLECTED body: farmer']]],
    ['heart attack', [['heart attack', 'NARROWER title: STEMI']]],
    ['chest pain', [['chest pain', 'APART body: Pain, chest']]],
    ['tenect', [['tenect', 'BEGINNING replies: Tenecteplase']]],
    ['tenectoplase dose', [['tenectoplase', 'TYPO replies: Tenecteplase'], ['dose']]],
    ['"chest pain"', [['chest pain']]],
    ['600mg', [['600mg']]],
  ])('%s', (query, expected) => {
    expect(matches(query)).toEqual(expected);
  });

  it('tells whether there is an accepted answer', () => {
    expect(explain(DOCUMENT, [])).toMatchObject({ hasAcceptedAnswer: true, outcomeKnown: false });
    expect(explain(aDocument(2), []).hasAcceptedAnswer).toBe(false);
  });
});
