import { recordNumber } from './record-number.js';
import { valuesFound } from './values-found.js';

describe('record number', () => {
  it.each<[string, string[]]>([
    ['MRN 10060948 K, UHID 88123 L eye', ['10060948 K', '88123']],
    ['Hosp# 460065; SL NO  : 417', ['460065', '417']],
    ['CT DUMPED 250 WITH TURN. ID: TMAX 100.2.', []],
    ['AC 550x12, ac 16x550/5; to cath lab 0730 by staff 0230', []],
    ['vent ac 10/420/.4/0, AC 14 500; VA cc 20/40; ADMISSION: 90 minute', []],
    ['slip 07 882, admission: 9014', ['07 882', '9014']],
    ['Case No. 24/24, Lab No: 7/214, slide no. 20/25', ['24/24', '7/214', '20/25']],
    ['donor 10/10, VA cc 20/25', []],
    ['A/C 450 18, CT CAP 1500; CT CAP 15008', ['CAP 15008']],
    ['UHID : SDH.0000718834', ['SDH.0000718834']],
    ['OPD No: OP/24/118823', ['OP/24/118823']],
    ['IP no 24/08/3392.', ['24/08/3392']],
    ['(MRN: #SF-998877)', ['SF-998877']],
    ['lot X2KD7.', ['X2KD7']],
    ['bag nos 2211, 2214, 2219', ['2211', '2214', '2219']],
    ['A/c no. 5512 0100 0044 871', ['5512 0100 0044 871']],
    ['Voter card ZKB1174820', ['ZKB1174820']],
    ['BIOPSY NO - B 1801 / 25. GASTRIC', ['B 1801 / 25']],
    ['HPE No: 1801 / 2025, Slide no. F/228', ['1801 / 2025', 'F/228']],
    ['pt no 4418, Req No JND/Z/17, Appt no 582', ['4418', 'JND/Z/17', '582']],
    ['pt: 45/F, adm 12, call 9, biopsy no 3 / 10 cores', []],
    ['OPD Parchi 55821, DD No 41-A, Form B no. A-118', ['55821', '41-A', 'A-118']],
    ['Belt No 1472; case pprs no. 1099', ['1472', '1099']],
    ['admission RIMS 2019, said TB. CA 125 600', []],
    ['Indoor No 0713, slept no 0713. No 0600 dose', ['0713']],
    ['TNMC 25017, MCRN 417 181', ['25017', '417 181']],
    ['informed vide ruqa no. 412; RDT no. LD/55; collar no PC 8114', ['412', 'LD/55', 'PC 8114']],
    ['ODT no 194 882, chit no 38, Personal No: 15661207F', ['194 882', '38', '15661207F']],
    ['bed no. 412, tooth no 36, blade no. 15, house number 2217', []],
    ['PROGRESS NOTE 0700-1900; if no F-75; leak no. EBL 300', []],
    ['Sample No       : 41752    Age\nLab Id.....: 240811MIC07', ['41752', '240811MIC07']],
    [
      'MRN 771 04 3, Medicaid ID QX 44 118 P; s/n RNB 601 448 S.',
      ['771 04 3', 'QX 44 118 P', 'RNB 601 448 S'],
    ],
    ['UHID 448123 M, 45 yrs; IP no 4471 A, B positive', ['448123', '4471']],
    ['walked no 10000 steps; pain no 0200; check no N95 masks, S3/S4', []],
    ['MRN 771 04 3 days old, IP no 4471 A positive', ['771 04', '4471']],
    ['Case 3 had fever, room 302, dose 500 mg', []],
    ['report in 10 days; sample 5 ml; ID card', []],
    ['ID: T 100.4, cultures sent', []],
    ['File dated 12/03/2024', []],
  ])('%j', (text, values) => {
    expect(valuesFound(recordNumber, text)).toEqual(values);
  });
});
