import { organisationAny } from './organisation-any.js';
import { valuesFound } from './values-found.js';

describe('an organisation of any kind', () => {
  it.each<[string, string, string]>([
    ['she works for WHO', 'WHO', 'WHO grade 3 tumour'],
    ['a clerk with SBI', 'SBI', 'SBI-2 antibody'],
    ['driver for Uber', 'Uber', 'uber die Blase'],
    ['retired from the Indian Railways', 'Indian Railways', 'railway spine'],
    ['funded by ICMR', 'ICMR', 'as per ICMR guidelines'],
    ['the Ministry of Coal and Mines', 'Ministry of Coal and Mines', 'history of coal exposure'],
    ['with the Red Cross', 'Red Cross', 'a red cross on the chart'],
  ])('is found in %j (%s) and not in %j', (text, value, twin) => {
    expect(valuesFound(organisationAny, text)).toContain(value);
    expect(valuesFound(organisationAny, twin)).toEqual([]);
  });
});
