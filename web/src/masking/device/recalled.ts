import type { NumberedPerson } from './protocol.js';

/** What this device remembers of one thread. */
export interface Recalled {
  readonly dayZero: number | undefined;
  numberOf(person: Pick<NumberedPerson, 'kind' | 'identity'>): Promise<number | undefined>;
}

export const NOTHING_RECALLED: Recalled = {
  dayZero: undefined,
  numberOf: () => Promise.resolve(undefined),
};
