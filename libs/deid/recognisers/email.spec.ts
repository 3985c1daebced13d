import { email } from './email.js';
import { valuesFound } from './values-found.js';

describe('email', () => {
  it.each<[string, string[]]>([
    ['mail asha.rao@example.org please', ['asha.rao@example.org']],
    ['asha dot rao at gmail dot com thanks', ['asha dot rao at gmail dot com']],
    ['pay to asha.rao@okicici today', ['asha.rao@okicici']],
    ['ABHA address asharao@abdm', ['asharao@abdm']],
    ['To @ward_four: parvo first', ['@ward_four']],
    ['id ravi_k@rediffmail, ravik22 gmail com', ['ravi_k@rediffmail', 'ravik22 gmail com']],
    ['written in gmail, com and so on', []],
    ['drip @ 20 ml/h, seen at noon', []],
  ])('%j', (text, values) => {
    expect(valuesFound(email, text)).toEqual(values);
  });
});
