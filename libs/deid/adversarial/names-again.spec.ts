import { type Case, leaksOf, maskedIn } from './leaks.js';

/** A name that was found once is found again, in whatever shape it returns. */
const CASES: readonly Case[] = [
  [
    'Mr Edwin Thackeray was admitted. Later Thackeray improved.',
    ['Edwin Thackeray', 'Thackeray'],
    'The man was admitted. Later he improved.',
  ],
  [
    "Mrs Nkemelu came. Nkemelu's wound is clean.",
    ['Nkemelu'],
    "She came. Cushing's syndrome is unlikely.",
  ],
  [
    'Patient Name: Damodaran Pillai\nplan for damodaran: echo',
    ['Damodaran Pillai', 'damodaran'],
    'Patient Name: withheld\nplan for today: echo',
  ],
  [
    'Dr. Hollingsworth saw her. HOLLINGSWORTH TO REVIEW.',
    ['Hollingsworth', 'HOLLINGSWORTH'],
    'The doctor saw her. TEAM TO REVIEW.',
  ],
  [
    'Mr Szczepanik was seen. Szczepanek will return in a week.',
    ['Szczepanik', 'Szczepanek'],
    'The man was seen. He will return in a week.',
  ],
  [
    'Name: Mahadevappa. Plan: Mahadevapa to get CT.',
    ['Mahadevappa', 'Mahadevapa'],
    'Name: unknown. Plan: to get CT.',
  ],
  [
    'Mrs Fernsby was admitted. Fernbsy is stable.',
    ['Fernsby', 'Fernbsy'],
    'She was admitted. She is stable.',
  ],
  ['Patient: Haridas Thombre. हरिदास को बुखार है', ['Haridas Thombre', 'हरिदास'], 'मरीज को बुखार है'],
  ['नाम: सुनंदा. Sunanda is stable.', ['सुनंदा', 'Sunanda'], 'बुखार: तीन दिन. Temperature is stable.'],
  [
    'Dr. Achuthan Nair operated. Achuthan will see him.',
    ['Achuthan Nair', 'Achuthan'],
    'The team operated. The team will see him.',
  ],
  [
    'Smt Tulsabai Pawar, 60. Pawar tai again has fever.',
    ['Tulsabai Pawar', 'Pawar'],
    'Woman, 60. She again has fever.',
  ],
  ['Mr. Brown was seen. Brown has a cough.', ['Brown'], 'Sputum was seen. Brown sputum, cough.'],
  [
    'Mr Ozturk has gout. MR OZTURK DECLINES ALLOPURINOL.',
    ['Ozturk', 'OZTURK'],
    'He has gout. HE DECLINES ALLOPURINOL.',
  ],
  [
    'K. R. Venkatachalam admitted. KRV reviewed again. K R Venkatachalam better.',
    ['K. R. Venkatachalam', 'K R Venkatachalam'],
    'BPV treated again. Better.',
  ],
  [
    'Ms. Adaeze Umeh came in. Adaeze reports nausea; Ms Umeh denies pain.',
    ['Adaeze Umeh', 'Adaeze', 'Umeh'],
    'She came in. Reports nausea; denies pain.',
  ],
  [
    'Mr Gerald Plimpton. PLIMPTON,GERALD 1 of 2',
    ['Gerald Plimpton', 'PLIMPTON', 'GERALD'],
    'PAGE,FINAL 1 of 2',
  ],
  [
    'Pt Asha Venkataraju, 30. ASHA worker visits. Asha is well.',
    ['Asha Venkataraju'],
    'ASHA worker visits. She is well.',
  ],
  ['Name: ASHA KUMARI. ASHA has fever.', ['ASHA KUMARI', 'ASHA'], 'The ASHA has left.'],
];

describe('the same name again', () => {
  it.each(CASES)('hides %j', (text, secrets) => {
    expect(leaksOf(text, secrets)).toEqual([]);
  });
  it.each(CASES)('%j has a twin that stays', (_text, _secrets, twin) => {
    expect(maskedIn(twin)).toEqual([]);
  });

  it('leaves the health worker of a village in the note of a patient called Asha', () => {
    expect(scrubbedOnly('Pt Asha Venkataraju, 30. The ASHA visits. Asha is well.')).toEqual([
      'Asha Venkataraju',
      'Asha',
    ]);
  });

  it('leaves a near word of the language alone', () => {
    expect(
      scrubbedOnly('Mr Marten was seen. Marked oedema; market trader; matter closed.'),
    ).toEqual(['Marten']);
    expect(scrubbedOnly('Mrs Feverly came with fever. Feverish since morning.')).toEqual([
      'Feverly',
    ]);
  });
});

const scrubbedOnly = maskedIn;
