import { keyTerms } from './key-terms.js';

const keys = (text: string): string[] => keyTerms(text).map(({ key }) => key);

describe('keyTerms', () => {
  it.each([
    ['MI and heart attack', ['myocardial infarction', 'myocardial infarction']],
    ['bukhar with eschar', ['fever', 'eschar']],
    ['The family has been waiting for two days', []],
    ['No fever, cough or jaundice. Eschar in the groin', ['eschar', 'groin']],
    ['[Patient 1] of [District] came on [Day 3] with scabies', ['scabies']],
    ['Papules and papule', ['papule', 'papule']],
    ['7.2 at 8 am, 500 mg twice', []],
    ['Hb 7.2', ['haemoglobin']],
    ['snake bite and a bite', ['snake bite', 'bite']],
  ])('%j: %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('keeps what the author wrote as the label', () => {
    expect(keyTerms('Known T2DM')[0]).toMatchObject({ label: 'T2DM', key: 'diabetes mellitus' });
  });
});
