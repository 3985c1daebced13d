import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Accuracy, charactersPerSecond, type Remainder } from './accuracy.js';
import type { Footprint } from './footprint.js';
import { type Cell, fixed, table } from './markdown.js';
import { doublings, type Scaling } from './speed.js';
import { entry, type Tally } from './tally.js';

/** All that one run measured. */
export interface Measured {
  readonly commit: string;
  readonly absent: readonly string[];
  readonly corridor: readonly Accuracy[];
  readonly floor: readonly Accuracy[];
  readonly remainder: readonly Remainder[];
  readonly notes: { readonly p50: number; readonly p95: number };
  readonly scaling: readonly Scaling[];
  readonly recognisers: readonly Scaling[];
  readonly footprint: Footprint;
}

const KB = 1024;
const MB = KB * KB;
const TRAINING = 'libs/deid/tagger/training/cross-validation.md';

/** Of several corpora as one text. */
export const together = (runs: readonly Accuracy[]) => ({
  units: runs.reduce((n, r) => n + r.units, 0),
  ms: runs.reduce((n, r) => n + r.ms, 0),
});

function accuracy({ corridor, floor }: Measured): string {
  const row = (run: Accuracy, beside: Accuracy): Cell[] => {
    const { all } = run.tallies;
    const other = beside.tallies.all;
    return run.corpus.hasGold
      ? [
          run.corpus.name,
          ...[all.recall, all.precision, all.spanRecall].map((v) => fixed(v, 2)),
          '',
          ...[other.recall, other.precision, other.spanRecall].map((v) => fixed(v, 2)),
          '',
        ]
      : [run.corpus.name, '', '', '', fixed(all.overMask, 2), '', '', '', fixed(other.overMask, 2)];
  };
  const head = [
    'corpus',
    'recall',
    'precision',
    'span recall',
    'over-mask',
    'floor: recall',
    'precision',
    'span recall',
    'over-mask',
  ];
  return table(
    head,
    corridor.map((run, i) => row(run, floor[i]!)),
  );
}

/** One column per corpus, one row per key. */
function grid(
  what: string,
  runs: readonly Accuracy[],
  of: 'byLabel' | 'byCategory',
  cell: (tally: Tally) => string,
): string {
  const keys = [...new Set(runs.flatMap((run) => [...run.tallies[of].keys()]))].sort();
  const rows = keys.map((key) => [
    key,
    ...runs.map(({ tallies }) => (tallies[of].has(key) ? cell(entry(tallies[of], key)) : '')),
  ]);
  return table([what, ...runs.map((run) => run.corpus.name)], rows);
}

function categories({ corridor }: Measured): string {
  const gold = corridor.filter((run) => run.corpus.hasGold);
  return `Recall by gold label: characters / whole spans (number of spans).

${grid('label', gold, 'byLabel', (t) => `${fixed(t.recall, 1)} / ${fixed(t.spanRecall, 1)} (${t.spans})`)}

Precision by what a span was taken for: share of the removed characters that are gold (characters removed). In text without PHI all of them are too many.

${grid('taken for', corridor, 'byCategory', (t) => `${fixed(t.precision, 1)} (${t.removed})`)}`;
}

function speed({ corridor, floor, notes }: Measured): string {
  const rows = corridor.map((run, i): Cell[] => [
    run.corpus.name,
    charactersPerSecond(run),
    charactersPerSecond(floor[i]!),
  ]);
  rows.push([
    'together',
    charactersPerSecond(together(corridor)),
    charactersPerSecond(together(floor)),
  ]);
  return `${table(['corpus', 'characters/s', 'floor'], rows)}

One thread, the library as the browser gets it; the second pass over the corpora, so that the code is compiled. A note of 2,000 characters takes ${fixed(notes.p50, 1)} ms at the median and ${fixed(notes.p95, 1)} ms at the 95th percentile.`;
}

const scalingTable = (rows: readonly Scaling[]) =>
  table(
    ['what', 'on', '12,500', '25,000', '50,000', '100,000 characters', 'doubling'],
    rows.map((row) => [
      row.what,
      row.input === 'notes' ? 'notes' : `\`${row.input.replaceAll('|', '\\|')}\``,
      ...row.ms.map((ms) => fixed(ms, 1)),
      doublings(row)
        .map((ratio) => (ratio === undefined ? '–' : fixed(ratio, 2)))
        .join(' '),
    ]),
  );

function weight({ footprint: f }: Measured): string {
  const kilobytes = (bytes: number) => `${Math.round(bytes / KB)} KB`;
  return table(
    ['figure', 'value'],
    [
      ['bundle', kilobytes(f.raw)],
      ['bundle, gzip', kilobytes(f.gzip)],
      ['bundle, brotli', kilobytes(f.brotli)],
      ['start: import to first scrub, fresh process', `${Math.round(f.startMs)} ms`],
      ['memory: growth of the resident set, at most', `${Math.round(f.rss / MB)} MB`],
      ['memory: growth of the heap, after a collection', `${Math.round(f.heap / MB)} MB`],
    ],
  );
}

const remains = ({ corridor, remainder }: Measured) =>
  table(
    [
      'corpus',
      'notes',
      'not clean when scrubbed again',
      'residual, median',
      'residual, p95',
      'spans missed altogether',
      'of them in the residual list',
    ],
    corridor.map(({ corpus }, i) => {
      const r = remainder[i]!;
      return [
        corpus.name,
        corpus.notes.length,
        r.unclean,
        r.residualMedian,
        r.residualP95,
        ...(corpus.hasGold ? [r.missed, r.pointedAt] : ['', '']),
      ];
    }),
  );

/** The scorecard as Markdown. */
export function scorecard(measured: Measured): string {
  const absent =
    measured.absent.length > 0
      ? `Absent, so not measured: ${measured.absent.join(', ')}.`
      : 'All corpora were there.';
  const trained = existsSync(TRAINING)
    ? `\n**The accuracy below flatters:** the tagger has learned from these corpora but the unseen ones, and the rules were written with them in view. What to expect of other texts is nearer to the tagger's cross-validated figures, which stand with the ablation in [cross-validation.md](../${TRAINING}).\n`
    : '';
  return `# Scorecard of the scrubber

Written by \`npm run bench:deid\` at ${measured.commit}, with Node ${process.version} on ${cpus()[0]?.model.trim() ?? 'an unknown processor'}. ${absent}
${trained}
Letters and digits only, whatever the label, in percent. Recall: share of gold characters that were removed. Precision: share of removed characters that are gold. Span recall: share of gold spans that were removed whole. Over-mask: share of characters removed from text without PHI. The floor is compromise alone, its people, places and organisations, in the same run.

## Accuracy

${accuracy(measured)}

## By category

${categories(measured)}

## Speed

${speed(measured)}

## Growth with length

Milliseconds, and how much longer twice the text takes (– where it is too quick to tell). The text is notes one after the other, then the seeds of \`libs/deid/worst-inputs.ts\` that cost most, repeated.

${scalingTable(measured.scaling)}

Each recogniser alone, on the seed that costs it most:

${scalingTable(measured.recognisers)}

## Size, start, memory

What the browser gets, bundled by vite, in a fresh process.

${weight(measured)}

## What remains

${remains(measured)}
`;
}
