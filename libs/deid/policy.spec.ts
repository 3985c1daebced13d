import fc from 'fast-check';
import { readIndiaNotes } from '../../test/fixtures/india-notes.js';
import { POLICIES, scrub } from './index.js';

const strict = (text: string) => scrub(text, { policy: 'strict' }).masked;

describe('policies', () => {
  it.each([
    ['A 45-year-old from Kerala.', 'A [40-49]-year-old from [State].'],
    [
      '8 months old, mother 19/F, grandmother 93/F',
      '[Under 1] old, mother [10-19]/F, grandmother [90+]/F',
    ],
    ['Works for WHO in Nepal.', 'Works for [Organisation] in [Country].'],
  ])('strict makes of %j %j; safe-harbor leaves it but for ages over 89', (text, masked) => {
    expect(strict(text)).toBe(masked);
    expect(scrub(text).masked).toBe(text.replace('93', '[90+]'));
    expect(scrub(text, { policy: 'safe-harbor' })).toEqual(scrub(text));
  });

  it.each([
    'WHO grade 3 glioma, BP 120/80, power 4/5, asthma for 20 years, 16F Foley.',
    'India ink negative, Guinea worm, Japanese encephalitis, gestational age 33 weeks.',
  ])('strict leaves medicine alone: %j', (text) => {
    expect(strict(text)).toBe(text);
  });

  it('leaves nothing for any policy to find once strict has masked', () => {
    for (const { id, text } of readIndiaNotes('india.txt')) {
      const masked = strict(text);
      for (const policy of POLICIES) {
        expect({ id, policy, found: scrub(masked, { policy }).findings }).toEqual({
          id,
          policy,
          found: [],
        });
      }
    }
  });

  it('removes under strict every letter that safe-harbor removes from ordinary notes', () => {
    for (const { id, text } of readIndiaNotes('india.txt')) {
      const wide = scrub(text, { policy: 'strict' }).findings;
      const lost = scrub(text).findings.filter(
        (f) => !wide.some((w) => w.start < f.end && f.start < w.end),
      );
      expect({ id, lost }).toEqual({ id, lost: [] });
    }
  });

  it('takes no band for an age again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        fc.constantFrom('/F', ' year old', ' M, fever', ' months old', ' yrs/male', ' y/o'),
        (age, unit) => {
          const masked = strict(`Seen: ${age}${unit}`);
          expect(strict(masked)).toBe(masked);
        },
      ),
    );
  });
});
