import { type Case, leaksOf, maskedIn } from './leaks.js';

/** Who wrote, typed, signed or received a document. */
const CASES: readonly Case[] = [
  [
    'Thank you for the referral.\n\nKR/ms\n',
    ['KR/ms'],
    'Thank you for the referral.\n\nBP 120/80\n',
  ],
  ['Dictated RKT / typed vb\n', ['RKT', 'vb'], 'Dictated note / typed in\n'],
  [
    'Margins free.\n\nPM: gld   D: 03/11/2014 12:05\n',
    ['PM', 'gld'],
    'Margins free.\n\nBP: low   D: stable\n',
  ],
  ["Dictated, not signed. TWL/fa'h\n", ['TWL', "fa'h"], 'Dictated, not signed. ECG/echo\n'],
  ['Checked by R.T.    Ward 4', ['R.T.'], 'Checked by hand    Ward 4'],
  ['Bloods at 0600.\nkw RMO\n', ['kw'], 'Bloods at 0600.\nno RMO\n'],
  [
    'ice, saline gauze    -- Jn. Castellane, RN',
    ['Jn. Castellane'],
    'ice, saline gauze    -- stable, RN',
  ],
  [
    'Ref. by Dr. V. Deshkulkarni B.A.M.S.\nHaematology',
    ['Deshkulkarni'],
    'Ref. by a doctor, B.A.M.S.\nHaematology',
  ],
  [
    'Electronically signed by Bronwyn Achterberg, MD',
    ['Bronwyn Achterberg'],
    'Electronically signed, not yet verified, MD',
  ],
  ['Dictated by: Thornquist', ['Thornquist'], 'Dictated by: not stated'],
  ['D: Ravensdale T: Ainscough\n', ['Ravensdale', 'Ainscough'], 'D: clear fluid T: 37.2\n'],
  [
    'DICTATED BY: OKONKWO\nTRANSCRIBED BY: MEDQ',
    ['OKONKWO', 'MEDQ'],
    'DICTATED BY PHONE\nTRANSCRIBED BY HAND',
  ],
  [
    'Anselm Trevithick, MD\nDepartment of Medicine',
    ['Anselm Trevithick'],
    'Discharge Summary, MD\nDepartment of Medicine',
  ],
  ['Regards,\nYusra', ['Yusra'], 'Regards,\nOncology'],
  [
    'Yours sincerely,\n\nDr T Habberfield\nConsultant Cardiologist',
    ['T Habberfield'],
    'Yours sincerely,\n\nConsultant Cardiologist',
  ],
  ['cc: Dr. Lindqvist, Dr. Obafemi', ['Lindqvist', 'Obafemi'], 'cc: GP, patient, file'],
  ['Reported by Dr Sameeksha, MD Path', ['Sameeksha'], 'Reported by Radiology, MD Path'],
  ['Transcribed by jlw', ['jlw'], 'Transcribed by hand'],
  ['Sd/- Chandrashekhar', ['Chandrashekhar'], 'Sd/- illegible'],
  ['Typed by: LMK', ['LMK'], 'Typed by: staff'],
  ['Consultant: Mr P Featherstonehaugh', ['P Featherstonehaugh'], 'Consultant: on call'],
  [
    'ATTENDING PHYSICIAN: Marisol Etxeberria, M.D.',
    ['Marisol Etxeberria'],
    'ATTENDING PHYSICIAN: on file, M.D.',
  ],
  ['Dear Dr Wetherspoon', ['Wetherspoon'], 'Dear Doctor'],
  [
    'Dear Colleague,\nRe: Mrs Philippa Stoneleigh',
    ['Philippa Stoneleigh'],
    'Dear Colleague,\nRe: diabetes review',
  ],
  ['ref by Dr Tambe, h/o fall', ['Tambe'], 'ref by local doctor, h/o fall'],
  ['PCP: Hildebrandt', ['Hildebrandt'], 'PCP: positive for phencyclidine'],
  [
    'Handover to Zubair done at 8 pm shift',
    ['Zubair'],
    'Handover to night team done at 8 pm shift',
  ],
  [
    'Discussed with Vaidyanathan sir, advised MRI',
    ['Vaidyanathan'],
    'Discussed with senior sir, advised MRI',
  ],
  [
    'Interpreter Soledad was present for consent.',
    ['Soledad'],
    'Interpreter was present for consent.',
  ],
  ['Social worker Gwendolyn will follow.', ['Gwendolyn'], 'Social worker will follow.'],
  ['Chaplain Mbeki visited the family.', ['Mbeki'], 'Chaplain visited the family.'],
];

describe('signatures, authors, recipients', () => {
  it.each(CASES)('hides %j', (text, secrets) => {
    expect(leaksOf(text, secrets)).toEqual([]);
  });
  it.each(CASES)('%j has a twin that stays', (_text, _secrets, twin) => {
    expect(maskedIn(twin)).toEqual([]);
  });
});
