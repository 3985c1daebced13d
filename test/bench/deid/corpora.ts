import { type GoldNote, readCorpus } from '../../fixtures/corpora.js';
import { readIndiaNotes } from '../../fixtures/india-notes.js';

export interface Corpus {
  readonly name: string;
  /** Without gold every removed character counts as over-masked. */
  readonly hasGold: boolean;
  readonly notes: readonly GoldNote[];
}

export interface Corpora {
  readonly found: readonly Corpus[];
  /** Names of the corpora that are not in the folder. */
  readonly absent: readonly string[];
}

type Row = readonly [name: string, hasGold: boolean, read: () => readonly GoldNote[] | undefined];

// What is our own stands in the repository, the unseen notes too: nothing was learned from those.
// The others come from the folder.
const ROWS: readonly Row[] = [
  ['india', true, () => readIndiaNotes('india.txt')],
  ['india-clean', false, () => readIndiaNotes('india-clean.txt')],
  ['unseen-india', true, () => readIndiaNotes('unseen-india.txt')],
  ['unseen-west', true, () => readIndiaNotes('unseen-west.txt')],
  ['unseen-clean', false, () => readIndiaNotes('unseen-clean.txt')],
  ...['asq-phi', 'redacta-uk', 'presidio-synth', 'presidio-templates'].map((name): Row => [
    name,
    true,
    () => readCorpus(name),
  ]),
  ['mtsamples-no-phi', false, () => readCorpus('mtsamples-no-phi')],
];

/** Reads all corpora, or the one that is asked for by name. */
export function readCorpora(only?: string): Corpora {
  const found: Corpus[] = [];
  const absent: string[] = [];
  for (const [name, hasGold, read] of ROWS) {
    if (only !== undefined && only !== name) continue;
    const notes = read();
    if (notes) found.push({ name, hasGold, notes });
    else absent.push(name);
  }
  return { found, absent };
}
