import { readIndiaNotes } from '../../test/fixtures/india-notes.js';
import { InMemoryLedger, MAX_TEXT_LENGTH, scrub, scrubFields } from './index.js';

describe('scrub', () => {
  it.each([
    [
      'Dr. Asha Rao saw Mrs Kamla Devi. Rao agreed.',
      '[Clinician 1] saw Mrs [Person 1]. [Clinician 1] agreed.',
    ],
    [
      "Pt: Gowramma, 68 F. Gowramma's son Manju came.",
      "Pt: [Patient 1], 68 F. [Patient 1]'s son [Relative 1] came.",
    ],
    [
      'Seen 12/03/2024, review on 18/03, LMP 10 March 2024.',
      'Seen [Day 0], review on [Day 6], LMP [Day -2].',
    ],
    ['DOB 12/12/1962, seen 17 November 2025.', 'DOB [Date], seen [Day 0].'],
    [
      'From Vill. Bhagwanpur, Dist. Haridwar - 249401.',
      'From Vill. [Village], Dist. [District] - [PIN].',
    ],
    ['Ph ९८७६५ ४३२१०', 'Ph [Phone]'],
    [
      "Koch's chest, Gleason 4+4, Tab Telma 40, BP 120/80, GCS 15/15.",
      "Koch's chest, Gleason 4+4, Tab Telma 40, BP 120/80, GCS 15/15.",
    ],
  ])('%j becomes %j', (text, masked) => {
    expect(scrub(text).masked).toBe(masked);
  });

  it('leaves surrogates of an earlier scrub alone', () => {
    const masked = 'Dr. [Clinician 1] of [Hospital], [Day 3], ph [Phone], [90+].';
    expect(scrub(masked)).toEqual({ masked, findings: [], residual: [] });
  });

  it('calls a person as an earlier text did where this one does not tell the role', () => {
    const ledger = new InMemoryLedger();
    expect(scrub('Pt Kamla Devi has fever.', { ledger }).masked).toContain('[Patient 1]');
    expect(scrub('I saw Kamla Devi again today.', { ledger }).masked).toContain('[Patient 1]');
    expect(scrub('I saw Sunita Yadav today.', { ledger }).masked).toContain('[Person 1]');
  });

  it('keeps a person and day 0 the same over texts with one ledger', () => {
    const ledger = new InMemoryLedger();
    scrub('Mrs Kamla Devi, seen 12/03/2024', { ledger });
    expect(scrub('Mrs Kamla Devi again on 14/03/2024', { ledger }).masked).toBe(
      'Mrs [Person 1] again on [Day 2]',
    );
  });

  it('masks in the title what only the body presents as a name', () => {
    const [title, body] = scrubFields([
      { name: 'title', text: 'Sunny with thrombocytopenia' },
      { name: 'body', text: 'my pt Sunny 19/M febrile' },
    ]);
    expect(title).toMatchObject({ name: 'title', masked: '[Patient 1] with thrombocytopenia' });
    expect(body?.masked).toBe('my pt [Patient 1] 19/M febrile');
  });

  it('refuses a text that is too long without repeating it', () => {
    const text = 'a'.repeat(MAX_TEXT_LENGTH + 1);
    expect(() => scrub(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error);
    expect(scrub(text.slice(1)).findings).toEqual([]);
  });

  it('finds nothing in the notes that it masked', () => {
    for (const file of ['india.txt', 'india-clean.txt'] as const) {
      for (const { id, text } of readIndiaNotes(file)) {
        const again = scrub(scrub(text).masked);
        expect({ id, findings: again.findings }).toEqual({ id, findings: [] });
      }
    }
  });
});
