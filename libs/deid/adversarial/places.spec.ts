import { type Case, leaksOf, maskedIn } from './leaks.js';

/** Places below the state; diseases, scores and species that carry a place stay. */
const CASES: readonly Case[] = [
  ['Vill. Khajuriya, Teh. Sagwara', ['Khajuriya', 'Sagwara'], 'Vill. edge, Teh. office'],
  ['resident of village Dhamangaon', ['Dhamangaon'], 'resident of a village nearby'],
  ['r/o Bhadrachalam, farmer', ['Bhadrachalam'], 'r/o malaria, farmer'],
  ['Dist. Gadchiroli, tribal belt', ['Gadchiroli'], 'Dist. pulses felt, tribal belt'],
  ['referred from PHC Kotmi with eclampsia', ['Kotmi'], 'referred from PHC with eclampsia'],
  ['CHC Baraipali ANC visit', ['Baraipali'], 'CHC ANC visit'],
  ['Address: 14/2, Ganesh Galli, Parel', ['Ganesh Galli', 'Parel'], 'Address: not given'],
  [
    'lives near Hanuman Mandir, Shivpuri ward',
    ['Hanuman Mandir', 'Shivpuri'],
    'lives near a mandir, in a ward',
  ],
  ['He moved here from Barcelona.', ['Barcelona'], 'Milan met, Barcelona (BCLC) stage B.'],
  ['gaon Piparwar se aaya hai', ['Piparwar'], 'gaon se aaya hai'],
  [
    'Lives at 221 Thornbury Close, Wrexham',
    ['221 Thornbury Close', 'Wrexham'],
    'Lives at home, close to family',
  ],
  ['He drove in from Tulsa with his wife.', ['Tulsa'], 'He drove in from home with his wife.'],
  [
    'She is visiting from Poughkeepsie, NY.',
    ['Poughkeepsie'],
    'She is visiting from out of state.',
  ],
  ['works at a mill in Tiruppur', ['Tiruppur'], 'works at a mill in town'],
  ['travelled to Bhandara last week', ['Bhandara'], 'travelled to a village last week'],
  ['native of Murshidabad, mason', ['Murshidabad'], 'native valve endocarditis, mason'],
  [
    'Kyasanur is where she farms; from Kyasanur village',
    ['Kyasanur village'.split(' ')[0] as string],
    'Kyasanur forest disease is suspected',
  ],
  ['came from Delhi by train', ['Delhi'], 'Delhi boil, Delhi belly by history'],
  ['He lives in Lyme Regis.', ['Lyme Regis'], 'Lyme disease serology sent.'],
  ['He lives in Marburg, Germany.', ['Marburg'], 'Marburg virus PCR sent.'],
  ['She was born in Norwalk, Ohio.', ['Norwalk'], 'Norwalk virus outbreak in the ward.'],
  ['He is from Chandipura village.', ['Chandipura'], 'Chandipura virus encephalitis suspected.'],
  [
    'She moved to Coventry in May.',
    ['Coventry'],
    'Ross River virus, West Nile virus, Ebola negative.',
  ],
  ['He resides in Glasgow.', ['Glasgow'], 'Glasgow Coma Scale 15, Glasgow Blatchford 2.'],
  [
    'Retired to Vancouver last year.',
    ['Vancouver'],
    'Vancouver scar scale 4, Ottawa ankle rules negative.',
  ],
  ['Lives in Boston with spouse.', ['Boston'], 'Boston bowel preparation score 8.'],
  ['Pt lives in Framingham.', ['Framingham'], 'Framingham risk score 12 per cent.'],
  ['Family is in Rome, Georgia.', ['Rome'], 'Rome IV criteria for IBS are met.'],
  [
    'House No. 45, Sector 9, Panchkula',
    ['45', 'Sector 9', 'Panchkula'],
    'Bed No. 4, Zone 2, urgent',
  ],
  [
    'Flat 3B, Sai Krupa Apartments, Andheri East',
    ['Flat 3B', 'Sai Krupa Apartments', 'Andheri East'],
    'Flat T waves, east ward',
  ],
  ['Mohalla Qazipur ka mareez', ['Qazipur'], 'Mohalla clinic ka mareez'],
  [
    'P.O. Sonamukhi, P.S. Chhatna',
    ['Sonamukhi', 'Chhatna'],
    'P.O. paracetamol, P.S. mild stenosis',
  ],
  ['farmer from Yavatmal dt with OP poisoning', ['Yavatmal'], 'farmer with OP poisoning, dt 4 pm'],
  [
    'Seen in Aberystwyth on holiday.',
    ['Aberystwyth'],
    'Seen in Accident and Emergency on holiday.',
  ],
  ['lives at 1420 Willowbrook Ln', ['1420 Willowbrook Ln'], 'lives at a shelter, 1420 kcal diet'],
  ['12 High Street\nLlandudno\n', ['12 High Street', 'Llandudno'], '12 lead ECG\nNormal\n'],
  ['Japanese patient from Sendai', ['Sendai'], 'Japanese encephalitis from mosquitoes'],
  ['posted at Tawang border, soldier', ['Tawang'], 'posted at the border, soldier'],
  ['Grew up in Gardner, roofer', ['Gardner'], 'Grew up in foster care, Gardner syndrome'],
  ['Lives at 15 ELM DR', ['15 ELM DR'], 'NOREPI @ 15 PER DR ON CALL, KEEP FLAT 24H'],
  ['village Kowhai, Dist Jhajjar', ['Kowhai'], 'a Kowhai beside the village'],
  ['address: flat 2h, tower 4', ['flat 2h'], 'keep flat 2h, tower of pillows'],
];

describe('places', () => {
  it.each(CASES)('hides %j', (text, secrets) => {
    expect(leaksOf(text, secrets)).toEqual([]);
  });
  it.each(CASES)('%j has a twin that stays', (_text, _secrets, twin) => {
    expect(maskedIn(twin)).toEqual([]);
  });
});
