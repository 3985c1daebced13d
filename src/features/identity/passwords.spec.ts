import { hashPassword, isWeakPassword, passwordMatches } from './passwords.js';

describe('passwords', () => {
  it.each([
    ['eleven char', true],
    ['twelve chars', false],
    ['correct horse battery staple', false],
    ['पासवर्ड बहुत लंबा है', false],
    ['aaaaaaaaaaaa', true],
    ['password1234', true],
    ['PASSWORD!!!!', true],
    ['123456789012', true],
    ['qwertyuiop123', true],
    ['corridor2025!', true],
    ['asha.the.doctor', true],
    ['ASHA.THE.DOCTOR', true],
  ])('%s: weak is %s', (password, weak) => {
    expect(isWeakPassword(password, 'asha.the.doctor@example.org')).toBe(weak);
  });

  it('are hashed by Argon2id with at least 19 MiB, two passes and one lane, each with its own salt', async () => {
    const hashes = [await hashPassword('a password'), await hashPassword('a password')];
    for (const hash of hashes) {
      const [, memory, time, lanes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/
        .exec(hash)!
        .map(Number) as [number, number, number, number];
      expect([memory >= 19 * 1024, time >= 2, lanes]).toEqual([true, true, 1]);
    }
    expect(hashes[0]).not.toBe(hashes[1]);
  });

  it('match their own hash and no other, and nothing without a hash', async () => {
    const hash = await hashPassword('a password');
    expect(await passwordMatches(hash, 'a password')).toBe(true);
    for (const wrong of ['A password', 'a password ', ''])
      expect(await passwordMatches(hash, wrong)).toBe(false);
    expect(await passwordMatches(undefined, 'a password')).toBe(false);
  });
});
