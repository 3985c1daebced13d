import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AllottedSurrogate } from './scrub-task.js';

/** Long enough to review a note between two patients. */
const LIFETIME_SECONDS = 2 * 60 * 60;

/** What a receipt proves: that this author saw this preview of these texts, made by this pipeline. */
export interface ReceiptClaims {
  readonly author: string;
  readonly pipelineVersion: string;
  readonly threadId: string | null;
  /** SHA-256 of the masked text, by field. */
  readonly masked: Readonly<Record<string, string>>;
  /** By keyed hash of an original: the surrogate that stands for it, so that it can be restored. */
  readonly originals: Readonly<Record<string, string>>;
  readonly surrogates: readonly AllottedSurrogate[];
}

export type ReceiptRejection = 'STALE' | 'FOREIGN' | 'ALTERED';

interface Signed extends ReceiptClaims {
  readonly expires: number;
}

export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url');

/** Signs `claims` with HMAC-SHA256; the receipt is opaque to clients and holds no raw text. */
export function signReceipt(key: Buffer, claims: ReceiptClaims, now: Date): string {
  const signed: Signed = {
    ...claims,
    expires: Math.floor(now.getTime() / 1000) + LIFETIME_SECONDS,
  };
  const payload = Buffer.from(JSON.stringify(signed)).toString('base64url');
  return `${payload}.${signatureOf(key, payload).toString('base64url')}`;
}

/**
 * The claims of a receipt that is ours, is this author's, for this thread, not expired and of
 * this pipeline; else why it is rejected.
 */
export function openReceipt(
  key: Buffer,
  receipt: string,
  expected: Pick<ReceiptClaims, 'author' | 'pipelineVersion' | 'threadId'>,
  now: Date,
): ReceiptClaims | ReceiptRejection {
  const [payload = '', signature = ''] = receipt.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = signatureOf(key, payload);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return 'FOREIGN';
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Signed;
  if (claims.author !== expected.author || claims.threadId !== expected.threadId) return 'FOREIGN';
  if (claims.expires < now.getTime() / 1000 || claims.pipelineVersion !== expected.pipelineVersion)
    return 'STALE';
  return claims;
}

function signatureOf(key: Buffer, payload: string): Buffer {
  return createHmac('sha256', key).update(payload).digest();
}
