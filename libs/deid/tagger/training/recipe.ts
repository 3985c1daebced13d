import type { PackedWeights } from '../packed-weights.js';
import { fit } from './crf.js';
import { composeNotes } from './generator/compose.js';
import type { MarkedNote } from './marked-note.js';
import { pack } from './pack.js';
import { Random } from './random.js';
import { Refiller } from './refill.js';
import { sampleOf } from './samples.js';
import { variantsOf } from './variants.js';

const SEED = 20250209;
const COMPOSED = 6000;
/** How often each real note is learned from, each time with other words forgotten. */
const REPEATS = 2;
/** Our own notes are fewer and of more styles; but for once they are filled anew each time. */
const OWN_REPEATS = 8;
const EPOCHS = 4;

/** Trains on some notes of the corpora, on our own and on composed ones; the same notes give the same weights. */
export function train(real: readonly MarkedNote[], own: readonly MarkedNote[]): PackedWeights {
  const composed = composeNotes(COMPOSED, new Random(SEED));
  const random = new Random(SEED + 1);
  const refiller = new Refiller(new Random(SEED + 3));
  const notes = [
    ...Array.from({ length: REPEATS }, () => real).flat(),
    ...own,
    ...Array.from({ length: OWN_REPEATS - 1 }, () => own.map((n) => refiller.refilled(n))).flat(),
    ...composed,
  ];
  const samples = notes
    .flatMap((note) => variantsOf(note, random))
    .map((note) => sampleOf(note, random));
  return pack(fit(samples, EPOCHS, new Random(SEED + 2)));
}
