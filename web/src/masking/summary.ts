import {
  type PhiCategory,
  type ResidualReason,
  type Restored,
  type ReviewField,
  termOf,
} from './masked-field.js';
import { isStop, segmentsOf } from './segments.js';

/** The same words, wherever they stand. */
export interface Words {
  readonly text: string;
  readonly places: number;
}

/** One surrogate and everything that it stands for. */
export interface MaskedGroup {
  readonly surrogate: string;
  readonly category: PhiCategory;
  readonly originals: readonly Words[];
}

export interface Summary {
  readonly masked: readonly MaskedGroup[];
  readonly kept: readonly Words[];
  readonly added: readonly Words[];
  readonly residual: readonly (Words & { readonly reason: ResidualReason })[];
}

/** Counts values under a key, in the order in which the keys first came. */
function tally<T extends { text: string }>(items: readonly T[], key: (item: T) => string) {
  const counts = new Map<string, T & { places: number }>();
  for (const item of items) {
    const known = counts.get(key(item));
    if (known) known.places += 1;
    else counts.set(key(item), { ...item, places: 1 });
  }
  return [...counts.values()];
}

export function summarise(fields: readonly ReviewField[], restored: Restored): Summary {
  const stops = fields.flatMap((field) => segmentsOf(field, restored)).filter(isStop);
  const masked = stops.filter((stop) => stop.kind === 'masked');
  const words = ({ text, places }: Words): Words => ({ text, places });
  const named = ({ text }: { text: string }) => ({ text: termOf(text) });
  const groups = tally(masked, (stop) => stop.surrogate).map(({ surrogate, category }) => {
    const ofGroup = masked.filter((stop) => stop.surrogate === surrogate);
    return { surrogate, category, originals: tally(ofGroup.map(named), (s) => s.text).map(words) };
  });
  const kept = stops.filter((stop) => stop.kind === 'kept');
  const added = stops.filter((stop) => stop.kind === 'added').map(({ term }) => ({ text: term }));
  const residual = stops.filter((stop) => stop.kind === 'residual');
  return {
    masked: groups,
    kept: tally(kept.map(named), (s) => s.text).map(words),
    added: tally(added, (s) => s.text).map(words),
    residual: tally(residual, (s) => s.text).map(({ text, places, reason }) => {
      return { text, places, reason };
    }),
  };
}

export const countMasked = ({ masked, added }: Summary): number =>
  [...masked.flatMap((group) => group.originals), ...added].reduce((n, w) => n + w.places, 0);
