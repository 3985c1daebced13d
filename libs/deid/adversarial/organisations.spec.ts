import { type Case, leaksOf, maskedIn } from './leaks.js';

/** Hospitals, laboratories, schools, employers; kinds of institution stay. */
const CASES: readonly Case[] = [
  [
    'transferred from Wexborough General Hospital for PCI',
    ['Wexborough General Hospital'],
    'transferred from an outside hospital for PCI',
  ],
  [
    'pt transferred from OSH: St. Anselm for PCI',
    ['St. Anselm'],
    'pt transferred from OSH for ST elevation PCI',
  ],
  ['Admitted at KEM under surgery', ['KEM'], 'Admitted at ICU under surgery'],
  ['CMC Vellore biopsy report awaited', ['CMC Vellore'], 'CMC arthritis, biopsy report awaited'],
  ['referred to AIIMS for transplant', ['AIIMS'], 'referred to OPD for transplant'],
  ['PGI records show stage II', ['PGI'], 'PGA score shows stage II'],
  ['cath at MGH last year', ['MGH'], 'cath at bedside last year, MGD noted'],
  ['s/p CABG at BWH', ['BWH'], 's/p CABG at rest, BBB noted'],
  ['treated at Sanjeevani Nursing Home', ['Sanjeevani Nursing Home'], 'treated at a nursing home'],
  [
    'sample sent to Thyrolab Diagnostics',
    ['Thyrolab Diagnostics'],
    'sample sent to lab for diagnostics',
  ],
  [
    'SHREE GANESH PATHOLOGY LABORATORY\nHb 9.2',
    ['SHREE GANESH PATHOLOGY LABORATORY'],
    'HAEMATOLOGY LABORATORY\nHb 9.2',
  ],
  [
    'studies in Little Angels Public School',
    ['Little Angels Public School'],
    'studies in a public school',
  ],
  ['works at Bharat Forge Ltd', ['Bharat Forge Ltd'], 'works at a forge'],
  [
    'employed by Hartwell Logistics as a driver',
    ['Hartwell Logistics'],
    'employed as a driver by a logistics company',
  ],
  ['teacher at Kendriya Vidyalaya', ['Kendriya Vidyalaya'], 'teacher at a government school'],
  ['seen at Oakridge Family Practice', ['Oakridge Family Practice'], 'seen at family practice'],
  [
    'The Willows Surgery, registered GP',
    ['Willows Surgery'],
    'The abdominal surgery, registered GP',
  ],
  ['GP: Fernhill Medical Centre', ['Fernhill Medical Centre'], 'GP: medical centre visit'],
  [
    'resident of Maple Grove Nursing Home',
    ['Maple Grove Nursing Home'],
    'resident of a nursing home',
  ],
  ['d/c to Sunnyvale Rehab', ['Sunnyvale Rehab'], 'd/c to rehab'],
  ['student of Jadavpur University', ['Jadavpur University'], 'student at university'],
  ['admitted in SNCU Dausa', ['SNCU Dausa'.split(' ')[1] as string], 'admitted in SNCU today'],
  ['GMC Akola referred him', ['GMC Akola'], 'GM count referred to him'],
  ['District Hospital Shivpuri refused', ['Shivpuri'], 'District Hospital refused'],
  [
    'Biopsy at Memorial Sloan Kettering',
    ['Memorial Sloan Kettering'],
    'Biopsy at memorial service, no',
  ],
  ['from Royal Cornwall Hospital', ['Royal Cornwall Hospital'], 'from royal jelly allergy'],
  [
    'He attends Greenfields Primary School',
    ['Greenfields Primary School'],
    'He attends primary school',
  ],
  [
    'Apollo Hospitals discharge reviewed',
    ['Apollo Hospitals'],
    'Hospitals discharge policy reviewed',
  ],
  [
    'Sample collected at: Sunrise Path Lab, Karol Bagh',
    ['Sunrise Path Lab', 'Karol Bagh'],
    'Sample collected at: home',
  ],
  ['CBC from Dr Lal PathLabs', ['Lal PathLabs'], 'CBC from path lab'],
];

describe('organisations', () => {
  it.each(CASES)('hides %j', (text, secrets) => {
    expect(leaksOf(text, secrets)).toEqual([]);
  });
  it.each(CASES)('%j has a twin that stays', (_text, _secrets, twin) => {
    expect(maskedIn(twin)).toEqual([]);
  });
});
