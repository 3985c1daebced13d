import { MAX_TEXT_LENGTH } from '../../../libs/deid/index.js';
import { readNote } from '../../../libs/deid/note.js';
import { recognisersOf } from '../../../libs/deid/policy.js';
import { viewOf } from '../../../libs/deid/text-view.js';
import { repeated, SEEDS } from '../../../libs/deid/worst-inputs.js';
import { scrub } from './built.js';
import { leastOf, quantile, timed } from './clock.js';
import type { Corpus } from './corpora.js';

const NOTE_LENGTH = 2_000;
const LENGTHS = [12_500, 25_000, 50_000, MAX_TEXT_LENGTH] as const;
/** So many of the seeds that cost `scrub` most are followed up to the longest text. */
const FOLLOWED = 5;

/** Milliseconds for notes of 2,000 characters, cut from the corpora. */
export function measureNotes(corpora: readonly Corpus[]): { p50: number; p95: number } {
  const times: number[] = [];
  for (const { notes } of corpora) {
    const text = notes.map((n) => n.text).join('\n\n');
    for (let at = 0; at + NOTE_LENGTH <= text.length; at += NOTE_LENGTH) {
      const note = text.slice(at, at + NOTE_LENGTH);
      times.push(timed(() => void scrub(note)));
    }
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Milliseconds at each of `LENGTHS`, for one way to make a text of any length. */
export interface Scaling {
  readonly what: string;
  readonly input: string;
  readonly ms: readonly number[];
}

const named = (seed: string) => JSON.stringify(seed).replace(/[^\x20-\x7e]/g, escaped);
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const scrubbed = (text: string) => leastOf(2, () => void scrub(text));

/** Whole texts: notes one after the other, then the seeds that cost most. */
export function measureScrub(corpora: readonly Corpus[]): Scaling[] {
  const all = corpora.flatMap(({ notes }) => notes.map((n) => n.text)).join('\n\n');
  const notes = {
    what: 'scrub',
    input: 'notes',
    ms: LENGTHS.map((n) => scrubbed(repeated(all, n))),
  };
  const worst = SEEDS.map((seed) => ({ seed, ms: scrubbed(repeated(seed, LENGTHS[0])) }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, FOLLOWED)
    .map(({ seed }) => ({
      what: 'scrub',
      input: named(seed),
      ms: LENGTHS.map((n) => scrubbed(repeated(seed, n))),
    }));
  return [notes, ...worst];
}

/** Each recogniser alone on the seed that costs it most. */
export function measureRecognisers(): Scaling[] {
  const read = (seed: string, length: number) => readNote(viewOf(repeated(seed, length)).text);
  const notes = SEEDS.map((seed) => ({ seed, note: read(seed, MAX_TEXT_LENGTH) }));
  return recognisersOf('strict').map((recogniser) => {
    const cost = (note: ReturnType<typeof readNote>) =>
      timed(() => void recogniser.recognise(note));
    const [worst] = notes
      .map(({ seed, note }) => ({ seed, ms: cost(note) }))
      .sort((a, b) => b.ms - a.ms);
    const seed = worst!.seed;
    const ms = LENGTHS.map((n) => {
      const note = read(seed, n);
      return leastOf(3, () => void recogniser.recognise(note));
    });
    return { what: recogniser.name, input: named(seed), ms };
  });
}

/** Less than this the clock says nothing about a doubling. */
const FLOOR_MS = 2;

/** How much longer twice the text took, from length to length; nothing where it is too quick to tell. */
export const doublings = ({ ms }: Scaling): (number | undefined)[] =>
  ms.slice(1).map((after, i) => (after < FLOOR_MS ? undefined : after / Math.max(ms[i]!, 0.001)));
