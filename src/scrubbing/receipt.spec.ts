import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { digestOf, openReceipt, type ReceiptClaims, signReceipt } from './receipt.js';

const KEY = randomBytes(32);
const NOW = new Date('2025-06-01T12:00:00Z');
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const CLAIMS: ReceiptClaims = {
  author: 'the author',
  pipelineVersion: '1',
  threadId: null,
  masked: { body: digestOf('Fever.') },
  originals: { hash: '[Patient 1]' },
  surrogates: [{ kind: 'Patient', keyHash: 'hash', number: 1 }],
};
const RECEIPT = signReceipt(KEY, CLAIMS, NOW);

describe('a receipt', () => {
  it('opens for its author, thread and pipeline, with what was signed', () => {
    expect(openReceipt(KEY, RECEIPT, CLAIMS, NOW)).toMatchObject(CLAIMS);
  });

  it('is good for two hours and not for a second more', () => {
    expect(openReceipt(KEY, RECEIPT, CLAIMS, minutesLater(120))).toMatchObject(CLAIMS);
    expect(openReceipt(KEY, RECEIPT, CLAIMS, new Date(minutesLater(120).getTime() + 1_000))).toBe(
      'STALE',
    );
  });

  it.each([
    ['another pipeline', { pipelineVersion: '2' }, 'STALE'],
    ['another author', { author: 'somebody else' }, 'FOREIGN'],
    ['a thread, where it was made for none', { threadId: 'a thread' }, 'FOREIGN'],
  ])('is rejected for %s', (_, change, reason) => {
    expect(openReceipt(KEY, RECEIPT, { ...CLAIMS, ...change }, NOW)).toBe(reason);
  });

  it('of one thread is rejected for another, and for none', () => {
    const receipt = signReceipt(KEY, { ...CLAIMS, threadId: 'one' }, NOW);
    expect(openReceipt(KEY, receipt, { ...CLAIMS, threadId: 'one' }, NOW)).toMatchObject({
      threadId: 'one',
    });
    for (const threadId of ['other', null])
      expect(openReceipt(KEY, receipt, { ...CLAIMS, threadId }, NOW)).toBe('FOREIGN');
  });

  it('of another secret is rejected', () => {
    expect(openReceipt(randomBytes(32), RECEIPT, CLAIMS, NOW)).toBe('FOREIGN');
  });

  it('is rejected when any character of it is another', () => {
    const characters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];
    fc.assert(
      fc.property(
        fc.nat(RECEIPT.length - 1),
        fc.constantFrom(...characters),
        (index, character) => {
          const tampered = RECEIPT.slice(0, index) + character + RECEIPT.slice(index + 1);
          const opened = openReceipt(KEY, tampered, CLAIMS, NOW);
          // The last characters of a Base64 group have bits that no byte uses: the same bytes, the same receipt.
          const same =
            tampered
              .split('.')
              .map((part) => Buffer.from(part, 'base64url').toString('hex'))
              .join() ===
            RECEIPT.split('.')
              .map((part) => Buffer.from(part, 'base64url').toString('hex'))
              .join();
          if (same && tampered.split('.')[0] === RECEIPT.split('.')[0])
            expect(opened).toMatchObject(CLAIMS);
          else expect(opened).toBe('FOREIGN');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is never made by chance: any text is rejected', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expect(openReceipt(KEY, text, CLAIMS, NOW)).toBe('FOREIGN'),
      ),
    );
    for (const text of ['', '.', '..', RECEIPT.split('.')[0]!, `.${RECEIPT.split('.')[1]}`])
      expect(openReceipt(KEY, text, CLAIMS, NOW)).toBe('FOREIGN');
  });
});
