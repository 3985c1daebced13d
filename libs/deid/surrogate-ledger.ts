import type { PersonWord } from './surrogate-words.js';

/** The numbered surrogates: people and other things that recur within a thread. */
export type SurrogateKind = PersonWord | 'Date';

/** Roles that a text tells, the more telling first. */
export const KNOWN_ROLES = ['Patient', 'Relative', 'Clinician'] as const satisfies PersonWord[];
export type KnownRole = (typeof KNOWN_ROLES)[number];

/**
 * Remembers which surrogate stands for what, so that the same person is the same
 * `[Patient 1]` in the title, the body and a reply that is written a week later.
 * A caller that must not keep names (a server) implements it over keyed hashes.
 */
export interface SurrogateLedger {
  /** The number of `key` (a normalised identity) among its kind, from 1; allotted when new. */
  numberFor(kind: SurrogateKind, key: string): number;
  /**
   * As what somebody was numbered before whose role an earlier text told: in this one the name
   * may stand alone. Undefined for who is new, or was a mere `Person` then too.
   */
  roleOf(key: string): KnownRole | undefined;
  /**
   * Days between the thread's day 0 and a date given as days since 1970-01-01.
   * The first date ever asked for becomes day 0. Undefined where the writer may not learn day 0:
   * the date is masked without an interval then.
   */
  dayFor(epochDay: number): number | undefined;
}

/** A ledger for one text or one session; holds raw identities, so it must never be stored. */
export class InMemoryLedger implements SurrogateLedger {
  readonly #numbers = new Map<SurrogateKind, Map<string, number>>();
  #dayZero: number | undefined;

  numberFor(kind: SurrogateKind, key: string): number {
    let numbers = this.#numbers.get(kind);
    if (!numbers) this.#numbers.set(kind, (numbers = new Map<string, number>()));
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size + 1));
    return number;
  }

  roleOf(key: string): KnownRole | undefined {
    return KNOWN_ROLES.find((role) => this.#numbers.get(role)?.has(key));
  }

  dayFor(epochDay: number): number {
    this.#dayZero ??= epochDay;
    return epochDay - this.#dayZero;
  }
}
