import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's minimum for Argon2id: 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** OWASP ASVS 5, 6.2: length alone, no rules of composition; the worst known ones are refused. */
export const MIN_PASSWORD_LENGTH = 12;
const NOTORIOUS =
  /^(.)\1+$|^(0?1234567890?|password|qwerty(uiop)?|corridor|doctor|admin|welcome|india)[\d!@#$%^&*]*$/i;

export function isWeakPassword(password: string, email: string): boolean {
  const localPart = email.split('@')[0] ?? '';
  return (
    password.length < MIN_PASSWORD_LENGTH ||
    NOTORIOUS.test(password) ||
    password.toLowerCase() === localPart.toLowerCase()
  );
}

export async function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

const decoy = hashPassword(randomBytes(16).toString('hex'));

/**
 * Whether `password` belongs to `passwordHash`. Without a hash it does the same work on a decoy,
 * so that an unknown address takes as long as a wrong password.
 */
export async function passwordMatches(
  passwordHash: string | undefined,
  password: string,
): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== undefined && matches;
}
