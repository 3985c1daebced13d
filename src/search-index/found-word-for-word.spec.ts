import { aDocument } from '../../test/integration/search-engine-documents.js';
import { explain } from './explanation.js';
import { foundWordForWord } from './found-word-for-word.js';
import { askedTerms } from './synonyms/asked-terms.js';

const DOCUMENT = aDocument(1, {
  title: 'Anterior STEMI, cath lab far',
  body: 'A farmer with T.B. in youth took Crocin 500 mg. Pain of the chest. Beta-blocker given.',
});

describe('what a case holds word for word', () => {
  it.each([
    ['farmer', true],
    ['Farmers with pain', true],
    ['heart attack', true],
    ['T.B.', true],
    ['paracetamol 500 mg', true],
    ['500mg', true],
    ['beta-blocker', true],
    ['betablocker', true],
    ['"pain of the chest"', true],
    ['the farmer', true],
    ['farmer Torvalakar', false],
    ['farmer -Torvalakar', false],
    ['farmer "Zubinka Torvalakar"', false],
    ['farmr', false],
    ['farm', false],
    ['farmer 98453 77126', false],
    [`${'farmer '.repeat(20)}Torvalakar`, false],
  ])('%j: %s', (query, expected) => {
    const explanation = explain(DOCUMENT, askedTerms(query).wanted);
    expect(foundWordForWord(query, explanation)).toBe(expected);
  });
});
