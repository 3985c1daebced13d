import { nationalIdAbroad } from './national-id-abroad.js';
import { valuesFound } from './values-found.js';

describe('national id abroad', () => {
  it.each<[string, string[]]>([
    ['passenger Y018827(A), DVA gold VX 441 902-W', ['Y018827(A)', 'VX 441 902-W']],
    ['pay 12-3045-0417729-00', ['12-3045-0417729-00']],
    ['MBI 1EG4-TE5-MK73, old HICN 123-45-6789A', ['1EG4-TE5-MK73', '123-45-6789A']],
    ['PPSN 1234567T; 1234567TW', ['1234567T', '1234567TW']],
    ['NHI ABC1234, seen ZAC5361 at', ['ABC1234', 'ZAC5361']],
    ['NHI ZZX44QK, seen ZBN77VL at', ['ZZX44QK', 'ZBN77VL']],
    ['probe ABC12DE', []],
    ['Medicare 2123 45670 1 / 1', ['2123 45670 1 / 1']],
    ['HCN 1234-567-890 AB', ['1234-567-890 AB']],
    ['RAMQ TREM 5503 1218, NAM: 0044', ['TREM 5503 1218']],
    ['NRIC S1234567D, IC 800101-14-5566', ['S1234567D', '800101-14-5566']],
    ['EID 784-1980-1234567-1, AHV 756.1234.5678.97', ['784-1980-1234567-1', '756.1234.5678.97']],
    ['card 2123 45670 1, not 2123 45671 1 or 2123456701', ['2123 45670 1']],
    ['files TREM55031218 and TREM55631218', ['TREM55031218']],
    ['holder 800101-14-5566, part 803101-14-5566', ['800101-14-5566']],
    ['drives on MORGA657054SM9IJ, key MORGA697054SM9IJ', ['MORGA657054SM9IJ']],
    ['DNI 12345678Z, code 12345678A', ['12345678Z']],
    ['NI QQ 12 34 56 C, BIC DEUTDEFFXXX', ['QQ 12 34 56 C', 'DEUTDEFFXXX']],
    ['SVR 1180, LDH 1204, INTERNAL: BLEEDING, ISO9002, 1234567A units', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nationalIdAbroad, text)).toEqual(values);
  });
});
