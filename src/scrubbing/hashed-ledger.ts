import { createHmac } from 'node:crypto';
import type { SurrogateKind, SurrogateLedger } from '../../libs/deid/index.js';
import type { AllottedSurrogate, ThreadSurrogates } from './scrub-task.js';

const HASH_BYTES = 16;
/** A reply that names a date within ten years of day 0 keeps the interval; beyond, it starts anew. */
const DATE_WINDOW_DAYS = 3_653;

/** Hash of an identity, independent of any thread: it lives in a receipt for half an hour. */
export function hashIdentity(key: Buffer, kind: string, identity: string): string {
  return hmac(key, `identity\0${kind}\0${identity}`);
}

/** Hash as it is stored: bound to its thread, so that two threads never show the same person. */
export function bindToThread(key: Buffer, threadId: string, identityHash: string): string {
  return hmac(key, `thread\0${threadId}\0${identityHash}`);
}

/** A ledger over keyed hashes: it can tell that somebody is known, and never who it is. */
export class HashedLedger implements SurrogateLedger {
  readonly #known = new Map<string, number>();
  readonly #highest = new Map<SurrogateKind, number>();
  readonly #used = new Map<string, AllottedSurrogate>();
  #dayZero: number | undefined;

  constructor(
    private readonly key: Buffer,
    private readonly thread: ThreadSurrogates | undefined,
  ) {
    for (const { kind, keyHash, number } of thread?.surrogates ?? [])
      this.#learn(kind, keyHash, number);
    for (const [kind, number] of Object.entries(thread?.taken ?? {}))
      this.#raise(kind as SurrogateKind, number);
  }

  /** Every surrogate that was handed out, old or new. */
  get used(): AllottedSurrogate[] {
    return [...this.#used.values()];
  }

  numberFor(kind: SurrogateKind, identity: string): number {
    return this.#allot(kind, identity, () => (this.#highest.get(kind) ?? 0) + 1);
  }

  dayFor(epochDay: number): number | undefined {
    if (this.thread && !this.thread.keepsDays) return undefined;
    this.#dayZero ??= this.#findDayZero(epochDay) ?? epochDay;
    const dayZero = this.#dayZero;
    this.#allot('Date', String(dayZero), () => 0);
    return this.#allot('Date', String(epochDay), () => epochDay - dayZero);
  }

  #allot(kind: SurrogateKind, identity: string, next: () => number): number {
    const identityHash = hashIdentity(this.key, kind, identity);
    const lookup = this.#lookupHash(identityHash);
    const number = this.#known.get(`${kind} ${lookup}`) ?? next();
    this.#learn(kind, lookup, number);
    this.#used.set(`${kind} ${lookup}`, { kind, keyHash: identityHash, number });
    return number;
  }

  #lookupHash(identityHash: string): string {
    return this.thread ? bindToThread(this.key, this.thread.id, identityHash) : identityHash;
  }

  #learn(kind: SurrogateKind, hash: string, number: number): void {
    this.#known.set(`${kind} ${hash}`, number);
    this.#raise(kind, number);
  }

  #raise(kind: SurrogateKind, number: number): void {
    this.#highest.set(kind, Math.max(this.#highest.get(kind) ?? 0, number));
  }

  /** Day 0 is not stored; it is found again by trying the days around a new date. */
  #findDayZero(epochDay: number): number | undefined {
    if (!this.thread?.surrogates.some(({ kind }) => kind === 'Date')) return undefined;
    for (let distance = 0; distance <= DATE_WINDOW_DAYS; distance++) {
      for (const day of distance === 0 ? [epochDay] : [epochDay - distance, epochDay + distance]) {
        const number = this.#known.get(
          `Date ${this.#lookupHash(hashIdentity(this.key, 'Date', String(day)))}`,
        );
        if (number !== undefined) return day - number;
      }
    }
    return undefined;
  }
}

function hmac(key: Buffer, message: string): string {
  return createHmac('sha256', key).update(message).digest().subarray(0, HASH_BYTES).toString('hex');
}
