import { addressBlock } from './address-block.js';
import { valuesFound } from './values-found.js';

describe('address block', () => {
  it.each<[string, string[]]>([
    [
      'at 6750 Koskikatu 25 Apt. 864\nArtilleros\n, CO\n Uruguay 64677',
      ['6750 Koskikatu 25 Apt. 864\nArtilleros\n, CO\n Uruguay 64677'],
    ],
    ['lives at 645 Dašická 688, here', ['645 Dašická 688']],
    ['gave 500 Metformin 2 times, 120 systolic 80', []],
  ])('%j', (text, values) => {
    expect(valuesFound(addressBlock, text)).toEqual(values);
  });
});
