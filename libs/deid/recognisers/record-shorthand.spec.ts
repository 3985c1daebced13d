import { recordShorthand } from './record-shorthand.js';
import { valuesFound } from './values-found.js';

describe('record shorthand', () => {
  it.each<[string, string[]]>([
    ['acct 16x550, PT 22.4/12.8, ref E2V2M5', []],
    ['no tx. UO 80-120/h on D5LR', []],
    ['chart 204417, inv# 23118, Lic MN 58820', ['204417', '23118', 'MN 58820']],
    ['policy Blau 1044-718-82, URN 16/2204/24', ['1044-718-82', '16/2204/24']],
    ['Band 117 442. interp #22816', ['117 442', '22816']],
    ['PASRR done, # 2210-88413. Dx No. A24-031', ['2210-88413', 'A24-031']],
    ['plate 7GK 41M, PNR K7QX2M, Flight NZ 5417', ['7GK 41M', 'K7QX2M', 'NZ 5417']],
    ['uid mpr3tch, pw x7KpQ2', ['mpr3tch', 'x7KpQ2']],
    ['N. LILLY, M.D. NL60  IY842/61733', ['NL60', 'IY842/61733']],
    ['Batch : 9917 Index No. MTWQ0L77 K', ['9917', 'MTWQ0L77 K']],
    ['badge 417, collar 88 and B.No 5117', ['417', '5117']],
    ['sort 20-71-14, PHIN 718 402 441, veh 8017', ['20-71-14', '718 402 441', '8017']],
    ['A# 218 844 027, A#219744027; vein A# 2', ['218 844 027', '219744027']],
    ['transmitter 8L7K2C, pump T4', ['8L7K2C']],
    ['SN 2351963-031 (L), 2351963-044 (R)', ['2351963-031', '2351963-044']],
    ['in 2019-2020, shift 0730-1530, 4000-11000', []],
    ['nhi zhr 0181 and nhi abc', ['zhr 0181']],
    ['MD 12 units, Ph.D. AB, index 12', []],
    ['visit 1430, call 0800, case of 1200, band 12, lot of 40 mg', []],
    ['claim 2019, group 5000, report 12/5, unit 3000 ml', []],
    ['platelets 50000-150000, range 1000-15000', []],
  ])('%j', (text, values) => {
    expect(valuesFound(recordShorthand, text)).toEqual(values);
  });
});
