import { hkdfSync } from 'node:crypto';

export const SCRUBBING_KEYS = Symbol('SCRUBBING_KEYS');

/** One key for each purpose, so that no value made for one means anything to another. */
export interface ScrubbingKeys {
  readonly receipts: Buffer;
  readonly surrogates: Buffer;
}

/** Derives the keys from `CORRIDOR_SECRET` by HKDF-SHA256 (RFC 5869). */
export function deriveScrubbingKeys(secret: string): ScrubbingKeys {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `corridor ${purpose}`, 32));
  return { receipts: derive('receipts'), surrogates: derive('surrogates') };
}
