import { createHmac } from 'node:crypto';
import {
  KNOWN_ROLES,
  type KnownRole,
  type SurrogateKind,
  type SurrogateLedger,
} from '../../libs/deid/index.js';
import type { AllottedSurrogate, ThreadSurrogates } from './scrub-task.js';
import type { StandingSurrogate } from './standing-surrogates.js';

const HASH_BYTES = 16;
/** A reply that names a date within ten years of day 0 keeps the interval; beyond, it starts anew. */
const DATE_WINDOW_DAYS = 3_653;
/** Stored in the place of a day that was counted on a device: its day 0 is known there alone. */
const DEVICE_DAYS = '[Day]';

/** Hash of an identity, independent of any thread: it lives in a receipt for half an hour. */
export function hashIdentity(key: Buffer, kind: string, identity: string): string {
  return hmac(key, `identity\0${kind}\0${identity}`);
}

/** Hash as it is stored: bound to its thread, so that two threads never show the same person. */
export function bindToThread(key: Buffer, threadId: string, identityHash: string): string {
  return hmac(key, `thread\0${threadId}\0${identityHash}`);
}

/**
 * What must be stored of surrogates that stand in a posted text though this ledger never gave
 * them out: that their numbers are taken, and whether days are counted from a day it cannot know.
 *
 * @param used what the ledger gave out for this text
 * @param before what the thread keeps of the same writer's earlier texts
 */
export function standingAsAllotted(
  key: Buffer,
  standing: readonly StandingSurrogate[],
  used: readonly AllottedSurrogate[],
  before: readonly AllottedSurrogate[],
): AllottedSurrogate[] {
  const known = new Set([...used, ...before].map(tokenOf));
  const foreign = standing.filter((surrogate) => !known.has(tokenOf(surrogate)));
  const people = new Map(foreign.filter(({ kind }) => kind !== 'Date').map((s) => [tokenOf(s), s]));
  const stored = [...people].map(([token, { kind, number }]) => {
    return { kind, number, keyHash: hashIdentity(key, kind, token) };
  });
  // Who writes "since [Day 9]" by hand where days are counted already means those days.
  const days =
    foreign.some(({ kind }) => kind === 'Date') && !before.some(({ kind }) => kind === 'Date');
  if (!days) return stored;
  return [...stored, { kind: 'Date', number: 0, keyHash: hashIdentity(key, 'Date', DEVICE_DAYS) }];
}

const tokenOf = ({ kind, number }: StandingSurrogate): string => `[${kind} ${number}]`;

/** A ledger over keyed hashes: it can tell that somebody is known, and never who it is. */
export class HashedLedger implements SurrogateLedger {
  readonly #known = new Map<string, number>();
  readonly #highest = new Map<SurrogateKind, number>();
  readonly #used = new Map<string, AllottedSurrogate>();
  /** Null where dates are masked without a number. */
  #dayZero: number | null | undefined;

  constructor(
    private readonly key: Buffer,
    private readonly thread: ThreadSurrogates | undefined,
    /** What stands in the texts already; its numbers mean somebody else. */
    private readonly standing: readonly StandingSurrogate[] = [],
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
    return this.#allot(kind, identity, () => {
      let next = (this.#highest.get(kind) ?? 0) + 1;
      while (this.#stands(kind, next)) next += 1;
      return next;
    });
  }

  roleOf(identity: string): KnownRole | undefined {
    return KNOWN_ROLES.find((role) => this.#recall(role, identity) !== undefined);
  }

  dayFor(epochDay: number): number | undefined {
    if (this.#dayZero === undefined) this.#dayZero = this.#chooseDayZero(epochDay) ?? null;
    const dayZero = this.#dayZero;
    if (dayZero === null) return undefined;
    this.#allot('Date', String(dayZero), () => 0);
    return this.#allot('Date', String(epochDay), () => epochDay - dayZero);
  }

  /** Undefined where the writer may not learn day 0, or where it is known to a device alone. */
  #chooseDayZero(epochDay: number): number | undefined {
    if (this.thread && !this.thread.keepsDays) return undefined;
    if (this.#recall('Date', DEVICE_DAYS) !== undefined) return undefined;
    const standing = this.standing.some(({ kind }) => kind === 'Date');
    return this.#findDayZero(epochDay) ?? (standing ? undefined : epochDay);
  }

  #stands(kind: SurrogateKind, number: number): boolean {
    return this.standing.some((s) => s.kind === kind && s.number === number);
  }

  #allot(kind: SurrogateKind, identity: string, next: () => number): number {
    const identityHash = hashIdentity(this.key, kind, identity);
    const lookup = this.#lookupHash(identityHash);
    const number = this.#known.get(`${kind} ${lookup}`) ?? next();
    this.#learn(kind, lookup, number);
    this.#used.set(`${kind} ${lookup}`, { kind, keyHash: identityHash, number });
    return number;
  }

  #recall(kind: SurrogateKind, identity: string): number | undefined {
    return this.#known.get(`${kind} ${this.#lookupHash(hashIdentity(this.key, kind, identity))}`);
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
        const number = this.#recall('Date', String(day));
        if (number !== undefined) return day - number;
      }
    }
    return undefined;
  }
}

function hmac(key: Buffer, message: string): string {
  return createHmac('sha256', key).update(message).digest().subarray(0, HASH_BYTES).toString('hex');
}
