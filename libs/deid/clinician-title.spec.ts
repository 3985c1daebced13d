import { InMemoryLedger, scrub } from './index.js';

describe('the title of a clinician', () => {
  it.each([
    ['Seen by Dr. Asha Rao today.', 'Seen by [Clinician 1] today.'],
    ['SEEN BY DR.ASHA RAO TODAY.', 'SEEN BY [Clinician 1] TODAY.'],
    ['Seen by Dr. Asha Rao and Dr. Anil Iyer.', 'Seen by [Clinician 1] and [Clinician 2].'],
  ])('goes with the name: %j becomes %j', (text, masked) => {
    expect(scrub(text).masked).toBe(masked);
  });

  it.each([
    'dr aware, no new orders',
    'Mrs [Person 1] saw Dr. [Clinician 1] for a Dr. visit.',
    'The Dr. on call reviewed the films.',
    'Seen by Dr [Clinician 1] today.',
  ])('stays where there is no name: %j', (text) => {
    expect(scrub(text).masked).toBe(text);
  });

  it.each([
    ['Seen by Dr Asha Rao today.', 'Seen by Dr [Clinician 1] today.'],
    ['seen by dr asha rao, dr. anil iyer', 'seen by dr [Clinician 1], [Clinician 2]'],
  ])('stays where it is written without a stop: %j becomes %j', (text, masked) => {
    expect(scrub(text).masked).toBe(masked);
  });

  it('is no part of a name that stands elsewhere without it', () => {
    const ledger = new InMemoryLedger();
    expect(scrub('Dr. Asha Rao saw her. Asha Rao will call.', { ledger }).masked).toBe(
      '[Clinician 1] saw her. [Clinician 1] will call.',
    );
    expect(scrub('Asha Rao called today.', { ledger }).masked).toBe('[Clinician 1] called today.');
  });

  it('stays where it tells the sex', () => {
    expect(scrub('Pt Mrs Kamla Devi has fever.').masked).toMatch(/Mrs \[P\w+ 1\] has fever/);
  });
});
