import type { MaskedAnswer, ReviewState } from './review.js';
import type { OwnMask } from './own-masks.js';

/**
 * The check before posting found more than the preview did. What it found is masked from now on:
 * restored words lose their restoration, anything else is masked with the server's own surrogate.
 * Offsets of `refused` are into the submitted texts.
 */
export function learnFromRefusal(
  { restored, masks }: Pick<ReviewState, 'restored' | 'masks'>,
  refused: readonly MaskedAnswer[],
  submitted: Readonly<Record<string, string>>,
): Pick<ReviewState, 'restored' | 'masks'> {
  const kept = new Map(restored);
  const added = new Map<string, OwnMask>();
  for (const { name, findings } of refused) {
    for (const { start, end, surrogate } of findings) {
      const words = submitted[name]?.slice(start, end) ?? '';
      const restoredHere = [...kept.keys()].filter((k) => k.includes(words) || words.includes(k));
      for (const original of restoredHere) kept.delete(original);
      if (words && restoredHere.length === 0) {
        added.set(words, { term: words, surrogate, within: [] });
      }
    }
  }
  const known = new Set(masks.map(({ term }) => term));
  return {
    restored: kept,
    masks: [...masks, ...[...added.values()].filter((m) => !known.has(m.term))],
  };
}
