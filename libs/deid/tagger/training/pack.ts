import { CHARACTERS, LARGEST, type PackedWeights, RUNS } from '../packed-weights.js';
import type { Trained } from './crf.js';

const SCALE = 0.1;
/** Weights smaller than this say too little for their place in the file. */
const LEAST = 0.13;

/** Writes small numbers as `unpackNumbers` reads them; those beyond `LARGEST` are cut to it. */
export function packNumbers(numbers: Iterable<number>): string {
  const out: string[] = [];
  let zeros = 0;
  const flush = () => {
    for (let r = RUNS.length - 1; zeros > 0;) {
      if ((RUNS[r] as number) > zeros) r -= 1;
      else {
        out.push(CHARACTERS[LARGEST * 2 + r] as string);
        zeros -= RUNS[r] as number;
      }
    }
  };
  for (const number of numbers) {
    const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(number)));
    if (value === 0) zeros += 1;
    else {
      flush();
      out.push(CHARACTERS[value < 0 ? value + LARGEST : value + LARGEST - 1] as string);
    }
  }
  flush();
  return out.join('');
}

/** Rounds the weights and writes them as `unpack` reads them. */
export function pack({ features, transitions }: Trained): PackedWeights {
  return {
    scale: SCALE,
    transitions: Array.from(transitions, (t) => Math.round(t * 1000) / 1000),
    features: packNumbers(
      Float32Array.from(features, (weight) => (Math.abs(weight) < LEAST ? 0 : weight / SCALE)),
    ),
  };
}

/** The source file that holds packed weights. */
export const sourceOf = ({ scale, transitions, features }: PackedWeights): string =>
  `// Built by \`npm run train:deid\`; see ../README.md.
import type { PackedWeights } from '../packed-weights.js';

export const PACKED: PackedWeights = {
  scale: ${scale},
  transitions: [${transitions.join(',')}],
  features: \`${features}\`,
};
`;
