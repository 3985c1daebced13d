import { placeLexicon } from './place-lexicon.js';
import { valuesFound } from './values-found.js';

describe('place lexicon', () => {
  it.each<[string, string[]]>([
    ['seen at Bareilly', ['Bareilly']],
    ['New Delhi based', ['New Delhi']],
    ['Gopalpuram is far', ['Gopalpuram']],
    ['Ray Buenaventura, MD, MPH', []],
    ['from Buenaventura, MD 21201', ['Buenaventura, MD']],
    ['a clinic (Bareilly 8)', ['Bareilly']],
    ['Milan criteria, Glasgow coma scale, Lugano stage', []],
  ])('%j', (text, values) => {
    expect(valuesFound(placeLexicon, text)).toEqual(values);
  });
});
