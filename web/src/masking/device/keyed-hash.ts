const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' } as const;

/** A key that no script can read out, made for this device alone. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey(ALGORITHM, false, ['sign']) as Promise<CryptoKey>;

/** HMAC-SHA256 over parts that hold no U+0000 between them. */
async function hmac(key: CryptoKey, parts: readonly (string | number)[]): Promise<DataView> {
  const message = new TextEncoder().encode(parts.join('\0'));
  return new DataView(await crypto.subtle.sign(ALGORITHM.name, key, message));
}

/** Hex of the first 16 bytes. */
export async function hashOf(key: CryptoKey, ...parts: string[]): Promise<string> {
  const bytes = new Uint8Array((await hmac(key, parts)).buffer, 0, 16);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A pad of 32 bits for one number that is kept once. */
export const padOf = async (key: CryptoKey, ...parts: string[]): Promise<number> =>
  (await hmac(key, parts)).getInt32(0);
