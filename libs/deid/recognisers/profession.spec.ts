import { profession } from './profession.js';
import { valuesFound } from './values-found.js';

describe('profession', () => {
  it.each<[string, string[]]>([
    ['a retired judge of note', ['retired judge']],
    ['the Mayor of the town', ['Mayor']],
    ['a national level swimmer, gold medallist', ['national level swimmer, gold medallist']],
    ['husband of the sitting MLA', ['sitting MLA']],
    ['a leading Bhojpuri actress', ['leading Bhojpuri actress']],
    ['a retired general was seen', ['retired general']],
    ['under a general anesthetic, a general physician, general condition fair', []],
    ['our collector and ex-sarpanch', ['collector', 'sarpanch']],
    ['a farmer, a teacher, a bus driver, first man to reach; amla', []],
  ])('%j', (text, values) => {
    expect(valuesFound(profession, text)).toEqual(values);
  });
});
