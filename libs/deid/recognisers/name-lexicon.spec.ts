import { nameLexicon } from './name-lexicon.js';
import { valuesFound } from './values-found.js';

describe('name lexicon', () => {
  it.each<[string, string[]]>([
    ['thanks Ramesh Kumar for this', ['Ramesh Kumar']],
    ['then Walker said that', ['Walker']],
    ["I've had pain; We'll see", []],
    ['Tab Telma 40, Mark the site, Frank pus, Rose spots', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameLexicon, text)).toEqual(values);
  });
});
