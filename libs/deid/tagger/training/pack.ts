import { CHARACTERS, LARGEST, RUNS } from '../packed-numbers.js';
import type { PackedWeights } from '../packed-weights.js';
import type { Trained } from './crf.js';

/** What one step of a vector's numbers is worth … */
const SCALE = 0.05;
/** … and of what stands over a token. */
const OVER_SCALE = 0.05;
/** Numbers smaller than this say too little for their place in the file. */
const LEAST = 0.03;

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

const inSteps = (values: Float32Array, scale: number): string =>
  packNumbers(Float32Array.from(values, (v) => (Math.abs(v) < LEAST ? 0 : v / scale)));
const rounded = (values: Float32Array): number[] =>
  Array.from(values, (v) => Math.round(v * 1000) / 1000);

/** Rounds the weights and writes them as `unpack` reads them. */
export const pack = ({ network, transitions }: Trained): PackedWeights => ({
  transitions: rounded(transitions),
  vectors: inSteps(network.vectors.values, SCALE),
  scale: SCALE,
  over: inSteps(network.over.values, OVER_SCALE),
  overScale: OVER_SCALE,
  window: rounded(network.window.values),
  bias: rounded(network.bias.values),
  output: rounded(network.output.values),
  outputBias: rounded(network.outputBias.values),
});

const written = (value: string | number | readonly number[]): string =>
  typeof value === 'string' ? `\`${value}\`` : JSON.stringify(value);

/** The source file that holds packed weights. */
export const sourceOf = (weights: PackedWeights): string =>
  `// Built by \`npm run train:deid\`; see ../README.md.
import type { PackedWeights } from '../packed-weights.js';

export const PACKED: PackedWeights = {
${Object.entries<PackedWeights[keyof PackedWeights]>({ ...weights })
  .map(([part, value]) => `  ${part}: ${written(value)},\n`)
  .join('')}};
`;
