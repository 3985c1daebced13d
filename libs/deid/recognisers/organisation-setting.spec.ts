import { organisationSetting } from './organisation-setting.js';
import { valuesFound } from './values-found.js';

describe('organisation setting', () => {
  it.each<[string, string[]]>([
    ['family at BS, line via IJ', []],
    ['treated at Bapuji. No gallstones', ['Bapuji']],
    ["admitted to St. Mary's on", ["St. Mary's"]],
    ['last seen at Cedar Crest on', ['Cedar Crest']],
    ['seen at night; started at Metoprolol 25', []],
  ])('%j', (text, values) => {
    expect(valuesFound(organisationSetting, text)).toEqual(values);
  });
});
