import type { SurrogateKind, TextField } from '../../libs/deid/index.js';

/** A numbered surrogate that a text already holds: put there by a device, or by hand. */
export interface StandingSurrogate {
  readonly kind: SurrogateKind;
  /** As in `AllottedSurrogate`. */
  readonly number: number;
}

const PERSON = /\[(Patient|Relative|Clinician|Person) (\d{1,3})\]/g;
const DAY = /\[Day (-?\d{1,5})\]/g;
/** No thread names so many people; whoever writes a higher number would only use the numbers up. */
const HIGHEST_COUNTED = 500;

/** Every numbered surrogate of some texts; days come as kind `Date`. */
export function standingIn(fields: readonly Pick<TextField, 'text'>[]): StandingSurrogate[] {
  return fields.flatMap(({ text }) => [
    ...[...text.matchAll(PERSON)]
      .map((match) => ({ kind: match[1] as SurrogateKind, number: Number(match[2]) }))
      .filter(({ number }) => number <= HIGHEST_COUNTED),
    ...[...text.matchAll(DAY)].map((match) => ({
      kind: 'Date' as const,
      number: Number(match[1]),
    })),
  ]);
}
