import { scrub } from './index.js';

describe('a number that the text denies to be an identifier', () => {
  it.each([
    ['Sequence 4418820931 (not an NHS number).', 'Sequence 4418820931 (not an NHS number).'],
    ['9845012345, which is not a phone number', '9845012345, which is not a phone number'],
    ['MRN: 4418820931 (not an NHS number)', 'MRN: [Hospital no.] (not an NHS number)'],
    ['Ph 98450 12345 (not his number)', 'Ph [Phone] (not his number)'],
    ['NHS no 485 777 3457 (not a phone number)', 'NHS no [NHS no.] (not a phone number)'],
    [
      'CASE: G3P2 at term. Repeat CT 0600h. AR 48/112',
      'CASE: G3P2 at term. Repeat CT 0600h. AR 48/112',
    ],
    ['CFTR c.1521_1523del; vaccine ID 2-2-2-0-2', 'CFTR c.1521_1523del; vaccine ID 2-2-2-0-2'],
    ['NDC 0071-0155-23 dispensed', 'NDC 0071-0155-23 dispensed'],
    ['tag (0018,1152) Exposure 214', 'tag (0018,1152) Exposure 214'],
    ['doses at 0600 1200 1800 2200 given', 'doses at 0600 1200 1800 2200 given'],
    ['Ulcer protocol: 3.1x2.2x0.4, CT ID: 128x0.6', 'Ulcer protocol: 3.1x2.2x0.4, CT ID: 128x0.6'],
    ['HRZE 75/150/400/275, case 75/151/400', 'HRZE 75/150/400/275, case [Hospital no.]'],
    ['EGFR p.L747_P753delinsS, NM_005228.5', 'EGFR p.L747_P753delinsS, NM_005228.5'],
    ['PEFR 310-290-340, seen by 310-290-341', 'PEFR 310-290-340, seen by [ID]'],
    ['CASE: GP32117 at term', 'CASE: [Hospital no.] at term'],
    ['Sequence 4418820931 (not seen before)', 'Sequence [ID] (not seen before)'],
    [
      'Platelets 90 (ref 150-400), K 2.9 [Ref: 3.5-5.1], LDH 900 Ref. interval: 140 to 280',
      'Platelets 90 (ref 150-400), K 2.9 [Ref: 3.5-5.1], LDH 900 Ref. interval: 140 to 280',
    ],
    ['TLC 14,200 ref range: 4,000 - 11,000.', 'TLC 14,200 ref range: 4,000 - 11,000.'],
    ['Please quote ref 44-718; our ref 2210-88.', 'Please quote ref [ID]; our ref [ID].'],
    ['Ref: 2024-118, Ref 118-0042, ref no 44-718', 'Ref: [ID], Ref [ID], ref no [ID]'],
  ])('%j', (text, masked) => {
    expect(scrub(text).masked).toBe(masked);
  });

  it('stays on the residual list', () => {
    expect(scrub('Sequence 4418820931 (not an NHS number).').residual).toHaveLength(1);
  });
});
