import { isVerhoeff } from '../../libs/deid/recognisers/checksum.js';

/** One made-up identifier in a natural sentence of at most 200 characters. */
export interface Canary {
  readonly kind: string;
  readonly sentence: string;
  /** What must be found nowhere: the identifier, and each of its words that means nothing else. */
  readonly traces: readonly string[];
}

/** The Verhoeff check digit, by which the last digit of an Aadhaar number is made. */
function verhoeffDigit(digits: string): string {
  return [...'0123456789'].find((digit) => isVerhoeff(digits + digit))!;
}

const AADHAAR = `7345 2219 008${verhoeffDigit('73452219008')}`;

export const CANARIES: readonly Canary[] = [
  {
    kind: 'name by title',
    sentence: 'Mrs. Zubinka Torvalakar came with fever since yesterday.',
    traces: ['Zubinka', 'Torvalakar'],
  },
  {
    kind: 'name by relation',
    sentence: 'A boy of nine, S/o Qalimundra Vexhani, has a limp.',
    traces: ['Qalimundra', 'Vexhani'],
  },
  {
    kind: 'phone',
    sentence: 'His brother can be reached on 98453 77126 at any time.',
    traces: ['98453 77126'],
  },
  {
    kind: 'e-mail',
    sentence: 'Reports were sent from zq.torvexani@quixmail.example to us.',
    traces: ['torvexani', 'quixmail'],
  },
  { kind: 'Aadhaar', sentence: `Aadhaar ${AADHAAR} was shown at the desk.`, traces: [AADHAAR] },
  {
    kind: 'PAN',
    sentence: 'PAN card ZQXPT7741K was attached to the claim.',
    traces: ['ZQXPT7741K'],
  },
  {
    kind: 'ABHA number',
    sentence: 'ABHA number 91-7735-5520-4418 is linked with the visit.',
    traces: ['91-7735-5520-4418'],
  },
  {
    kind: 'ABHA address',
    sentence: 'ABHA address zubtorva77@abdm is on the slip.',
    traces: ['zubtorva77'],
  },
  { kind: 'EPIC', sentence: 'Voter ID ZQX4471902 was used as proof.', traces: ['ZQX4471902'] },
  { kind: 'UPI', sentence: 'Paid to zubtorvax.k@okicici for the scan.', traces: ['zubtorvax'] },
  {
    kind: 'vehicle',
    sentence: 'Brought in the auto UP 32 ZX 4471 after the crash.',
    traces: ['UP 32 ZX 4471', 'UP32ZX4471'],
  },
  { kind: 'UHID', sentence: 'UHID: ZQ/2024/774193 has the old films.', traces: ['ZQ/2024/774193'] },
  { kind: 'MRN', sentence: 'MRN 774-219-3308 is in the old system.', traces: ['774-219-3308'] },
  {
    kind: 'IP number',
    sentence: 'IP No. 2024/ZQ/55173 in the surgical ward.',
    traces: ['2024/ZQ/55173'],
  },
  {
    kind: 'PIN with address',
    sentence: 'They live at H.No. 47, Brixandpur, PIN 847192, near the canal.',
    traces: ['Brixandpur', 'PIN 847192'],
  },
  {
    kind: 'village and tehsil',
    sentence: 'She comes from village Drumbakheri, tehsil Zilpanagar, for dialysis.',
    traces: ['Drumbakheri', 'Zilpanagar'],
  },
  {
    kind: 'hospital',
    sentence: 'She was treated at Quorvenda Memorial Hospital last year.',
    traces: ['Quorvenda'],
  },
  {
    kind: 'URL',
    sentence: 'Films are at https://pacs.vextorium.example/v/zq774193 for review.',
    traces: ['vextorium', 'zq774193'],
  },
  {
    kind: 'IP address',
    sentence: 'The upload came from 203.0.113.177 last night.',
    traces: ['203.0.113.177'],
  },
  {
    kind: 'SSN',
    sentence: 'SSN 536-22-7741 stands on the old American file.',
    traces: ['536-22-7741'],
  },
  {
    kind: 'passport',
    sentence: 'Passport no. Z4471902 was stamped at entry.',
    traces: ['Passport no. Z4471902'],
  },
  {
    kind: 'account',
    sentence: 'Refund to A/c no. 774420193355, IFSC ZQXB0774411 please.',
    traces: ['774420193355', 'ZQXB0774411'],
  },
  {
    kind: 'date of birth',
    sentence: 'DOB 13/02/1957, cataract in both eyes.',
    traces: ['13/02/1957', '1957-02-13'],
  },
  {
    kind: 'PM-JAY',
    sentence: 'PM-JAY ID: P4XQ7ZT9K was verified for the stent.',
    traces: ['P4XQ7ZT9K'],
  },
];
