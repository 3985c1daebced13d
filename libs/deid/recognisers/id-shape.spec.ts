import { idShape } from './id-shape.js';
import { valuesFound } from './values-found.js';

describe('id shape', () => {
  it.each<[string, string[]]>([
    ['police MLC 613, MLR 412/S; MLC done', ['613', '412/S']],
    ['document 2-7741039; plt 2-300000 per', ['2-7741039']],
    ['Iqama 2 826 624 299, ser. 28 20 3687 366', ['2 826 624 299', '28 20 3687 366']],
    ['Serial hCG 1200 2400 4800; gabapentin tid 300 300 600; CAD 2019, GD 20+3', []],
    ['slip PHC/350, RBS/312, TAB PCM/650, QTC/450', ['PHC/350']],
    ['PT20210A het; PT20218834 admitted', ['PT20218834']],
    ['LKN 0150 per family', []],
    ['ref SDH-2024-11876 sent', ['SDH-2024-11876']],
    ['printed by: raghu.k on', ['raghu.k']],
    ['(CTA 00442)', ['CTA 00442']],
    ['seen B12345678 today', ['B12345678']],
    ['cat, chip 977 200 009 114 582 implanted', ['977 200 009 114 582']],
    ['output 950 800 700 650 500', []],
    ["CK'S 412-388-201; 412-388-201 signed", ['412-388-201']],
    ['COVID-19, CA-125, HLA-B27, Tc-99m, G3P1L1A1, E4V5M6', []],
    ['NSG NOTE 0700>>1900', []],
    ['TLC 11200, platelets 150000', []],
  ])('%j', (text, values) => {
    expect(valuesFound(idShape, text)).toEqual(values);
  });
});
