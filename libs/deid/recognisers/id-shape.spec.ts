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
    ['under UT-6527, XN-3150, MK-3475, KLM-881', ['UT-6527']],
    ['seen JPN4418 and FY2024, AU5800', ['JPN4418']],
    ['scope Olympus BF-1T180, AF at 1945 142; tag BF-1T180', ['BF-1T180']],
    ['SOP 1.2.840.11377.4.219.88.1190.2 lost; v 1.2.3.4', ['1.2.840.11377.4.219.88.1190.2']],
    ['SSN ends in 4471, card ending with 9920', ['4471', '9920']],
    ['card xxxx 3318, **** 4410, ********7731', ['3318', '4410']],
    ['the trial ends in 2024, shift ends 0530, Omron HEM-7120', []],
    ['given by jkowal4, spo2 covid19 b12, dpmu_ratlam2', ['jkowal4', 'dpmu_ratlam2']],
    ['RBSK 21-44-0817-00913, PEFR 310-320-330-340', ['21-44-0817-00913']],
    ['code X7QKD-9RTV2-LN4HB, STAGE-THREE-TUMOR', ['X7QKD-9RTV2-LN4HB']],
    ['microchip 985 112 009 441 317', ['985 112 009 441 317']],
    ['code system 2.16.840.1.113883.6.1', []],
    ['aids 2217X07KD, 3319C07KE; given 500MG250ML, 12H30M12H', ['2217X07KD', '3319C07KE']],
    ['ICD, PKX752118S; ICD-10 PKX752118S', ['PKX752118S']],
    ['WCB says 3066 1427, CDL 417 228 991, (03) 5321 5907', ['3066 1427', '417 228 991']],
    ['band 0018 2827 3; acct 1128 7701 0.', ['0018 2827 3', '1128 7701 0']],
    ['PEFR 240 300 320, plt 214 000, BG 0600 71, obs 142 88 97 36', []],
    ['given 2021 4912 ml', []],
    ['VENT AC 14X500X5X40', []],
    ['paperwork 2T3P1RFV8MC311224; gene ABCDEFGHJKLMNPR12', ['2T3P1RFV8MC311224']],
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
