import { age } from './age.js';
import { valuesFound } from './values-found.js';

describe('age', () => {
  it.each<[string, string[]]>([
    ['aged 92, frail', ['92']],
    ['A 94-year-old lady', ['94']],
    ['Bibi 91 F with IOP 44', ['91']],
    ['umar 102 saal', ['102']],
    ['Ajji, 90+ and well', ['90+']],
    ['वय ९५ वर्षे', ['95']],
    ['She is 91, frail', ['91']],
    ['sat is 91, he is 95% of ideal, she is 92.5 kg', []],
    ['89 years, BP 95/60, SpO2 92, pulse 98', []],
    ['fever 2 days, 102 F', []],
    ['Rewarmed 104 F x 25 min, bath 113F 60 min', []],
    ['Temporal arteritis in a 93 F; temp wire placed, 95 M', ['93', '95']],
    ['Burned by hot water, 91 F; 94 F 30 min of CPR', ['91', '94']],
  ])('%j', (text, values) => {
    expect(valuesFound(age, text)).toEqual(values);
  });
});
