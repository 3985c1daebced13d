import { organisationIndia } from './organisation-india.js';
import { valuesFound } from './values-found.js';

const found = (text: string) => [...new Set(valuesFound(organisationIndia, text))];

describe('houses of India', () => {
  it.each([
    ['slides sent to national pathology lab, report awaited', ['national pathology lab']],
    ['scan from metro imaging centre shows a cyst', ['metro imaging centre']],
    ['delivered at asha nursing home', ['asha nursing home']],
    ['airlifted to INHS Asvini', ['INHS Asvini']],
    ['teacher, DAV Ranchi', ['DAV Ranchi']],
    ['sample sent to ref lab NICED Kolkata', ['NICED Kolkata']],
    ['Zila Purush Aspatal bheja', ['Zila Purush Aspatal']],
  ])('are found in %j', (text, houses) => {
    expect(found(text)).toEqual(houses);
  });

  it.each([
    'slides sent to the outside pathology lab, report awaited',
    'scan from another imaging centre shows a cyst',
    'slides sent to histopathology lab',
    'delivered at private nursing home',
    'referred to MRI Delhi protocol',
    'teacher, DVT Prophylaxis',
    'ON INS GTT AND NTG',
    'Zila Aspatal bheja',
  ])('are not found in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
