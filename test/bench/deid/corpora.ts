import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldSpan, readIndiaNotes } from '../../fixtures/india-notes.js';

/** One note with what should be removed from it; offsets are UTF-16 units. */
export interface GoldNote {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

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

const FOLDER = process.env['CORPORA_DIR'] ?? '../shared/deid/dev';

/** The corpora count in code points, the scrubber in UTF-16 units. */
function toUnits(note: GoldNote): GoldNote {
  if (!/[\ud800-\udbff]/.test(note.text)) return note;
  const units: number[] = [];
  let at = 0;
  for (const point of note.text) {
    units.push(at);
    at += point.length;
  }
  const unit = (point: number) => units[point] ?? at;
  const spans = note.spans.map((s) => ({ ...s, start: unit(s.start), end: unit(s.end) }));
  return { ...note, spans };
}

function readJsonl(name: string): GoldNote[] | undefined {
  const file = join(FOLDER, `${name}.jsonl`);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => toUnits(JSON.parse(line) as GoldNote));
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
    () => readJsonl(name),
  ]),
  ['mtsamples-no-phi', false, () => readJsonl('mtsamples-no-phi')],
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
