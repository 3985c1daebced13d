import { phone } from './phone.js';
import { valuesFound } from './values-found.js';

describe('phone', () => {
  it.each<[string, string[]]>([
    ['ring o82 555 o123 or 9o1188 10o33', ['o82 555 o123', '9o1188 10o33']],
    ['BP 120 80 98 72 O2 via NC; out 100 200 300 250 o/n', []],
    ['680 36 4022 Oakridge Lane, blood O 450 300 12', []],
    ['call 98765 43210 now', ['98765 43210']],
    ['ring +91 9 8 7 6 5 4 3 2 1 0 pls', ['+91 9 8 7 6 5 4 3 2 1 0']],
    ['mobile 97979.20416', ['97979.20416']],
    ['wife 9810 xxx 118', ['9810 xxx 118']],
    ['Ph 0832 241 7765', ['0832 241 7765']],
    ['(080-4110 2299 ext 14)', ['080-4110 2299 ext 14']],
    ['Phone: (555) 678-1234', ['(555) 678-1234']],
    ['call 555-1234 today', ['555-1234']],
    ['reach on +46 70 555 01 82.', ['+46 70 555 01 82']],
    ['contact 020 7946 0583.', ['020 7946 0583']],
    ['फोन ९८७६५ ४३२१०', ['98765 43210']],
    ['platelets 9876543210 cells', []],
    ['98.6 72 16 120/80', []],
    [
      'school shots 555-0186, clinic 555-0131 x12; paged Ferreira (50-1177)',
      ['555-0186', '555-0131 x12', '50-1177'],
    ],
    ['resend thx x6-7034. Son (8123 0147)', ['6-7034', '8123 0147']],
    ['Xu PGY1 57713, resident p4471.', ['57713', '4471']],
    ['Ortho PA beep 30442. Found by RN 0522, PEA.', ['30442']],
    ['PGY2 2019, RN 12000 steps', []],
    ['400-1000 mg, range 250-1500, reads 3-4000', []],
  ])('%j', (text, values) => {
    expect(valuesFound(phone, text)).toEqual(values);
  });
});
