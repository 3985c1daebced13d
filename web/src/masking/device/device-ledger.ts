import type { SurrogateKind, SurrogateLedger } from '../../../../libs/deid/index.js';
import type { NumberedPerson } from './protocol.js';

type PersonKind = NumberedPerson['kind'];

/**
 * Numbers people in the order in which they are asked for, and remembers who they are: hashing
 * on a device is asynchronous, the scrubber is not, so the final numbers are chosen afterwards.
 */
export class DeviceLedger implements SurrogateLedger {
  readonly #people = new Map<string, NumberedPerson>();
  readonly #counts = new Map<PersonKind, number>();
  #dayZero: number | undefined;

  /**
   * @param dayZero days since 1970-01-01, where this device knows it
   * @param countsDays whether the first date may become day 0
   */
  constructor(
    dayZero: number | undefined,
    private readonly countsDays: boolean,
  ) {
    this.#dayZero = dayZero;
  }

  get people(): NumberedPerson[] {
    return [...this.#people.values()];
  }

  get dayZero(): number | undefined {
    return this.#dayZero;
  }

  numberFor(kind: SurrogateKind, identity: string): number {
    if (kind === 'Date') throw new TypeError('Days are not numbered like people.');
    const key = `${kind} ${identity}`;
    let person = this.#people.get(key);
    if (!person) {
      const number = (this.#counts.get(kind) ?? 0) + 1;
      this.#counts.set(kind, number);
      this.#people.set(key, (person = { kind, identity, number }));
    }
    return person.number;
  }

  /** Earlier texts are asked afterwards; see `whoWasKnown`. */
  roleOf(): undefined {
    return undefined;
  }

  dayFor(epochDay: number): number | undefined {
    if (this.#dayZero === undefined && this.countsDays) this.#dayZero = epochDay;
    return this.#dayZero === undefined ? undefined : epochDay - this.#dayZero;
  }
}
