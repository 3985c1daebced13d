import { nameLabels } from './name-labels.js';
import { valuesFound } from './values-found.js';

describe('name labels', () => {
  it.each<[string, string[]]>([
    ['Name: Asha Devi   Age: 46', ['Asha Devi']],
    ['Surgeon: Venkatesan', ['Venkatesan']],
    ['patient is manohar lal bhatia, sixty', ['manohar lal bhatia']],
    ['my name is Ramesh Kumar', ['Ramesh Kumar']],
    ['Name: ________ Age: ___', []],
    ['Patient: stable. Plan: Review', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameLabels, text)).toEqual(values);
  });
});
