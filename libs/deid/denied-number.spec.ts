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
    ['CASE: GP32117 at term', 'CASE: [ID] at term'],
    ['Sequence 4418820931 (not seen before)', 'Sequence [ID] (not seen before)'],
  ])('%j', (text, masked) => {
    expect(scrub(text).masked).toBe(masked);
  });

  it('stays on the residual list', () => {
    expect(scrub('Sequence 4418820931 (not an NHS number).').residual).toHaveLength(1);
  });
});
