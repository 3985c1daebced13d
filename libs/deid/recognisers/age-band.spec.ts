import { ageBand } from './age-band.js';
import { bandOf } from './age-bands.js';
import { valuesFound } from './values-found.js';

describe('an age below ninety', () => {
  // Each positive, and beside it what only looks alike.
  it.each<[string, string, string]>([
    ['A 45-year-old lady', '45', 'asthma for 45 years'],
    ['a 7 yr old boy', '7', 'smoker, past 7 yrs, male'],
    ['62 y/o with cough', '62', '62 yrs of smoking'],
    ['46/F with fever', '46', 'power 4/5, 46/100'],
    ['19 M, rash', '19', 'RBC 19 M'],
    ['34F presented', '34', 'a 16F Foley catheter'],
    ['38 F, dyspnoea', '38', 'fever 38 F'],
    ['65 years, male', '65', 'for 65 years, males differ'],
    ['aged 71, frail', '71', 'over age 71'],
    ['Age: 33', '33', 'Gestational age: 33 weeks'],
    ['Age/Sex: 29 / F', '29', 'bone age: 12'],
    ['8 months old boy', '8 months', '8 months ago'],
    ['a 3-week-old infant', '3-week', 'a 3-week-old fracture'],
    ['6/12 old', '6/12', '6/12 strips'],
    ['2 yrs 3 months old', '2 yrs 3 months', '2 yrs 3 months back'],
    ['DOL 3.', '3', 'DOB 3'],
    ['on day 9 of life', '9', 'on day 9 of antibiotics'],
    ['umar 52 saal', '52', '52 saal se'],
    ['45 saal ki aurat', '45', '5 saal pehle'],
    ['वय ४५ वर्षे', '45', '४५ वर्षे'],
    ['४५ वर्षीय महिला', '45', '४५ वर्ष से'],
    ['[Patient 1], 46, came', '46', '[Hospital] 46 beds'],
    ['[Patient 1] 46 yrs', '46', '[Date] 46 yrs ago'],
    ['a forty-six-year-old man', 'forty-six', 'forty-six years on'],
    ['a nineteen year old', 'nineteen', 'nineteen years later'],
    ['a 66 year old hypertensive', '66', 'women over 66 years old'],
  ])('is found in %j (%s) and not in %j', (text, value, twin) => {
    expect(valuesFound(ageBand, text)).toEqual([value]);
    expect(valuesFound(ageBand, twin)).toEqual([]);
  });

  it.each([
    ['8 months', 'Under 1'],
    ['3-week', 'Under 1'],
    ['6/12', 'Under 1'],
    ['14 months', '1-4'],
    ['2 yrs 3 months', '1-4'],
    ['5', '5-9'],
    ['10', '10-19'],
    ['46', '40-49'],
    ['forty-six', '40-49'],
    ['nineteen', '10-19'],
    ['89', '80-89'],
  ])('of %s is in the band %s', (value, band) => {
    expect(bandOf(value)).toBe(band);
  });
});
