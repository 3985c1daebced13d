import type { GoldNote } from '../../fixtures/corpora.js';

/** Counts of letters and digits, whatever the label: the definitions of the data's README. */
export class Tally {
  characters = 0;
  gold = 0;
  removed = 0;
  both = 0;
  spans = 0;
  wholeSpans = 0;

  /** Share of gold characters that were removed, in percent. */
  get recall(): number {
    return percent(this.both, this.gold);
  }

  /** Share of removed characters that are gold, in percent. */
  get precision(): number {
    return percent(this.both, this.removed);
  }

  /** Share of gold spans that were removed whole, in percent. */
  get spanRecall(): number {
    return percent(this.wholeSpans, this.spans);
  }

  /** Share of all characters that were removed, in percent; of text without PHI: over-masking. */
  get overMask(): number {
    return percent(this.removed, this.characters);
  }
}

/** In percent with two decimals; 100 of nothing. */
const percent = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.round((part / whole) * 1e4) / 100;

export interface Removed {
  readonly start: number;
  readonly end: number;
  /** What the span was taken for. */
  readonly category: string;
}

/** Tallies of one corpus: all together, by gold label, and by what a span was taken for. */
export interface Tallies {
  readonly all: Tally;
  readonly byLabel: Map<string, Tally>;
  readonly byCategory: Map<string, Tally>;
}

export const newTallies = (): Tallies => ({
  all: new Tally(),
  byLabel: new Map(),
  byCategory: new Map(),
});

const COUNTED = /[\p{L}\p{M}\p{N}]/u;

export function entry(map: Map<string, Tally>, key: string): Tally {
  let tally = map.get(key);
  if (!tally) map.set(key, (tally = new Tally()));
  return tally;
}

/** Which units of a text lie in spans. */
function paint(text: string, spans: readonly { start: number; end: number }[]): Uint8Array {
  const painted = new Uint8Array(text.length);
  for (const { start, end } of spans) painted.fill(1, start, end);
  return painted;
}

/** Adds one note and what was removed from it. */
export function count(tallies: Tallies, note: GoldNote, removed: readonly Removed[]): void {
  const { all } = tallies;
  const counted = Array.from({ length: note.text.length }, (_, i) => COUNTED.test(note.text[i]!));
  const wanted = paint(note.text, note.spans);
  const got = paint(note.text, removed);
  counted.forEach((counts, i) => {
    if (!counts) return;
    all.characters += 1;
    all.gold += wanted[i]!;
    all.removed += got[i]!;
    all.both += wanted[i]! & got[i]!;
  });
  for (const { start, end, label } of note.spans) {
    const own = entry(tallies.byLabel, label);
    let left = 0;
    for (let i = start; i < end; i += 1) {
      if (!counted[i]) continue;
      own.gold += 1;
      if (got[i]) own.both += 1;
      else left += 1;
    }
    for (const tally of [all, own]) {
      tally.spans += 1;
      tally.wholeSpans += left === 0 ? 1 : 0;
    }
  }
  for (const { start, end, category } of removed) {
    const own = entry(tallies.byCategory, category);
    for (let i = start; i < end; i += 1) {
      if (!counted[i]) continue;
      own.removed += 1;
      own.both += wanted[i]!;
    }
  }
}
