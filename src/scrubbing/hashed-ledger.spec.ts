import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { bindToThread, HashedLedger, standingAsAllotted } from './hashed-ledger.js';
import type { AllottedSurrogate, ThreadSurrogates } from './scrub-task.js';
import { standingIn } from './standing-surrogates.js';

const KEY = randomBytes(32);
const DAY = 20_000;

/** What the author of a thread may know of it, once texts with these surrogates have been posted there. */
const storedIn = (
  id: string,
  ...used: readonly (readonly AllottedSurrogate[])[]
): ThreadSurrogates => ({
  id,
  surrogates: used
    .flat()
    .map((surrogate) => ({ ...surrogate, keyHash: bindToThread(KEY, id, surrogate.keyHash) })),
  taken: {},
  keepsDays: true,
});

describe('a ledger of keyed hashes', () => {
  it('numbers people from 1, each kind by itself, and the same person always the same', () => {
    const ledger = new HashedLedger(KEY, undefined);
    const numbers = [
      ledger.numberFor('Patient', 'asha'),
      ledger.numberFor('Patient', 'rani'),
      ledger.numberFor('Relative', 'rani'),
      ledger.numberFor('Patient', 'asha'),
    ];
    expect(numbers).toEqual([1, 2, 1, 1]);
  });

  it('knows as what somebody was numbered before', () => {
    const opening = new HashedLedger(KEY, undefined);
    opening.numberFor('Relative', 'rani');
    const reply = new HashedLedger(KEY, storedIn('thread', opening.used));
    expect([reply.roleOf('rani'), reply.roleOf('asha')]).toEqual(['Relative', undefined]);
  });

  it('knows who its writer named before, and gives newcomers the next number', () => {
    const opening = new HashedLedger(KEY, undefined);
    opening.numberFor('Patient', 'asha');
    opening.numberFor('Patient', 'rani');
    const reply = new HashedLedger(KEY, storedIn('thread', opening.used));
    expect([
      reply.numberFor('Patient', 'rani'),
      reply.numberFor('Patient', 'meena'),
      reply.numberFor('Patient', 'asha'),
    ]).toEqual([2, 3, 1]);
  });

  it('tells somebody else nothing of who was named: the same name gets a number of its own, never one that is taken', () => {
    const stranger = { id: 'thread', surrogates: [], taken: { Patient: 3 }, keepsDays: false };
    const ledger = new HashedLedger(KEY, stranger);
    expect([
      ledger.numberFor('Patient', 'asha'),
      ledger.numberFor('Patient', 'rani'),
      ledger.numberFor('Relative', 'asha'),
    ]).toEqual([4, 5, 1]);
    expect(ledger.dayFor(DAY)).toBeUndefined();
    expect(ledger.used.filter(({ kind }) => kind === 'Date')).toEqual([]);
  });

  it('keeps the days between dates, over any number of replies', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: DAY - 1_500, max: DAY + 1_500 }), {
          minLength: 2,
          maxLength: 6,
        }),
        (days) => {
          const used: AllottedSurrogate[][] = [];
          const shown = days.map((day) => {
            const ledger = new HashedLedger(
              KEY,
              used.length > 0 ? storedIn('thread', ...used) : undefined,
            );
            const number = ledger.dayFor(day);
            used.push(ledger.used);
            return number;
          });
          expect(shown).toEqual(days.map((day) => day - days[0]!));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('starts anew for a date more than ten years away', () => {
    const opening = new HashedLedger(KEY, undefined);
    opening.dayFor(DAY);
    expect(new HashedLedger(KEY, storedIn('thread', opening.used)).dayFor(DAY + 5_000)).toBe(0);
  });

  it('holds nothing of who it is about', () => {
    const ledger = new HashedLedger(KEY, undefined);
    ledger.numberFor('Patient', 'rameshwar');
    ledger.dayFor(DAY);
    const text = JSON.stringify(ledger.used);
    for (const trace of [
      'rameshwar',
      Buffer.from('rameshwar').toString('hex'),
      Buffer.from('rameshwar').toString('base64'),
      String(DAY),
    ])
      expect(text).not.toContain(trace);
    for (const { keyHash } of ledger.used) expect(keyHash).toMatch(/^[0-9a-f]{32}$/);
  });

  it('hashes the same person otherwise for another thread, another secret and another kind', () => {
    const hashOf = (key: Buffer, kind: 'Patient' | 'Person', thread: string) => {
      const ledger = new HashedLedger(key, undefined);
      ledger.numberFor(kind, 'asha');
      return bindToThread(key, thread, ledger.used[0]!.keyHash);
    };
    const hashes = [
      hashOf(KEY, 'Patient', 'a'),
      hashOf(KEY, 'Patient', 'b'),
      hashOf(KEY, 'Person', 'a'),
      hashOf(randomBytes(32), 'Patient', 'a'),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  describe('where surrogates stand in the text already', () => {
    const MASKED = [{ text: '[Patient 1] on [Day 0], with [Patient 2] and [Clinician 900]' }];
    const standing = standingIn(MASKED);

    it('gives their numbers to nobody else', () => {
      const ledger = new HashedLedger(KEY, undefined, standing);
      expect([
        ledger.numberFor('Patient', 'asha'),
        ledger.numberFor('Relative', 'rani'),
        ledger.numberFor('Clinician', 'mehta'),
      ]).toEqual([3, 1, 1]);
    });

    it('counts no days from a day 0 that it does not know', () => {
      expect(new HashedLedger(KEY, undefined, standing).dayFor(DAY)).toBeUndefined();
    });

    it('keeps their numbers taken, and the days of a device unguessed, once the text is posted', () => {
      const kept = storedIn('thread', standingAsAllotted(KEY, standing, [], []));
      const later = new HashedLedger(KEY, kept);
      expect(later.numberFor('Patient', 'asha')).toBe(3);
      expect(later.dayFor(DAY)).toBeUndefined();
    });

    it('stores nothing twice that it gave out itself', () => {
      const ledger = new HashedLedger(KEY, undefined);
      ledger.numberFor('Patient', 'asha');
      ledger.numberFor('Patient', 'rani');
      ledger.dayFor(DAY);
      expect(standingAsAllotted(KEY, standing, ledger.used, [])).toEqual([]);
    });

    it('goes on counting its own days where their writer speaks of one of them', () => {
      const opening = new HashedLedger(KEY, undefined);
      opening.dayFor(DAY);
      const before = storedIn('thread', opening.used).surrogates;
      const spoken = standingIn([{ text: 'As on [Day 9].' }]);
      expect(standingAsAllotted(KEY, spoken, [], before)).toEqual([]);
      expect(new HashedLedger(KEY, storedIn('thread', opening.used), spoken).dayFor(DAY + 9)).toBe(
        9,
      );
    });
  });
});
