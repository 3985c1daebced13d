import { organisations } from './organisation.js';
import { valuesFound } from './values-found.js';

describe('organisation', () => {
  it.each<[string, string[]]>([
    ['ST6, GMC 7193388; sent by SMS; Lantus, Humalog, Serum Institute', ['Serum Institute']],
    ['at Lakeside Clinic on', ['Lakeside Clinic']],
    ['born at CHC Narsapur on', ['CHC Narsapur']],
    ['Civil Hospital, Aizawl', ['Civil Hospital, Aizawl']],
    ['i am MO at Mairang PHC nd', ['Mairang PHC']],
    ['done at NIMHANS', ['NIMHANS']],
    ['Class 7, Saraswati Shishu Mandir', ['Saraswati Shishu Mandir']],
    ['runs Jhulelal Sweets; at UHC Sholinganallur.', ['Jhulelal Sweets', 'UHC Sholinganallur']],
    ['Empanelled Hospital: x; a/c in Canara Bank', []],
    ['sent to District Hospital; PHC staff; our lab; private clinic', []],
  ])('%j', (text, values) => {
    expect(valuesFound(organisations, text)).toEqual(values);
  });
});
