import { dateNumeric } from './date-numeric.js';
import { valuesFound } from './values-found.js';

describe('date numeric', () => {
  it.each<[string, string[]]>([
    ['Extub 9/20 to BiPAP 14/6, IJ placed 9-15, LP 3-30 OP 31', ['9/20', '9-15', '3-30']],
    ['BKA L 9/19; tubed 1-9, s/p TAAA 7-29 drain; recheck 6-2.', ['9/19', '1-9', '7-29', '6-2']],
    ['cath 7-8 Fr, recheck 4-6 hrs, CT 3-4 mm; see in 3/12', []],
    ['knife 03:41 22/11. took it at 0130 11/19; NVD 18/11 05h40', ['22/11', '11/19', '18/11']],
    ['Berhampore, 14-4-25\nDt: 2-2-25', ['14-4-25', '2-2-25']],
    ['Insulin: 14-4-25\nMixtard 8-10-12.', []],
    ['| 413 | 5/11 | F |\n| VA | 6/9 | 6/6 |', ['5/11']],
    ['PSV 10/5 to 5/5, NIMV 22/6', []],
    ['IV abx til 6/14; CPAP since 3/14', ['6/14', '3/14']],
    ['Date: 12.03.2024 Time', ['12.03.2024']],
    ['on 12/3/24 at', ['12/3/24']],
    ['DOB 1962-12-31.', ['1962-12-31']],
    ['seen 04/23/24', ['04/23/24']],
    ['CT 19.vii.24', ['19.vii.24']],
    ['Review on 19/03 with reports', ['19/03']],
    ['Exp 2026/10, FIR 0173/2024, 2026/13', ['2026/10']],
    ['CP 0/10 since 8p, was 3/10; seen 4/10. Relief from 4/10 to 0.', ['4/10']],
    ['on leave since 4/10, pain none', ['4/10']],
    ['PSV 10/8/40, adenosine 6/12/18; BiPAP at 2130 12/5 60%', []],
    ['Echo 12/1 58%; Hartmann 4/4 in theatre 3/11', ['12/1', '4/4', '3/11']],
    ['pca used 11/17, used since 11/17', ['11/17']],
    ['Fri 17/05 clinic', ['Fri 17/05']],
    ['from 02/10 to 06/10', ['02/10', '06/10']],
    ['printed 07-Oct, 07-10-2024 18:42:11', ['07-10-2024 18:42:11']],
    ['tx to fa6 9/14, back 9/15 for', ['9/14', '9/15']],
    ['Section 12 expires 2/20 1600. bld cx 7/19/23 0455', ['2/20 1600', '7/19/23 0455']],
    ['Cancel the cruise from there 6/29. fees 8/2 to 8/9', ['6/29', '8/2', '8/9']],
    ['UO 40 at 12/5 0600 ml; pain was 8/10; 3/7 course, 2/6 murmur, 24/7 care', ['12/5']],
    ['power 5/5, pain 8/10, BP 120/80, VA 6/9, 6/60', []],
    ['doses 1-0-1 and 6-12-12, GCS 3/15, nodes 0/19', []],
    ['Admission Date:  2147-9-2  b. 1-5-50', ['2147-9-2', '1-5-50']],
    ['admitted 2-28 with DKA; s/p avr 4-9.', ['2-28', '4-9']],
    ['admitted 2-3 times a year, intubated 5-10 mg, dose 6-8-10', []],
    ['recheck 6/7, NSVD 1/2, last 2/13', ['6/7', '1/2', '2/13']],
    ['gestation 32+4, ratio 1:512, IOP 14/16', []],
  ])('%j', (text, values) => {
    expect(valuesFound(dateNumeric, text)).toEqual(values);
  });
});
