import { writeFileSync } from 'node:fs';
import {
  type Accuracy,
  charactersPerSecond,
  measureAccuracy,
  measureRemainder,
} from './deid/accuracy.js';
import { describeCommit } from './deid/commit.js';
import { readCorpora } from './deid/corpora.js';
import { measureFootprint } from './deid/footprint.js';
import { type Measured, scorecard, together } from './deid/scorecard.js';
import {
  doublings,
  measureNotes,
  measureRecognisers,
  measureScrub,
  type Scaling,
} from './deid/speed.js';
import { COMPROMISE, CORRIDOR } from './deid/systems.js';

// `npm run bench:deid` measures all and writes docs/scorecard.md; with the name of a corpus it
// prints that one's figures and writes nothing. One JSON line for each figure.
const SCORECARD = new URL('../../docs/scorecard.md', import.meta.url);

const say = (figure: string, value: number, unit: string, against: string) =>
  console.log(
    JSON.stringify({ bench: 'deid', figure, value: Math.round(value * 100) / 100, unit, against }),
  );

function sayAccuracy(run: Accuracy, prefix = ''): void {
  const { name, hasGold } = run.corpus;
  const { all } = run.tallies;
  if (hasGold) {
    say(`${prefix}charR`, all.recall, '%', name);
    say(`${prefix}charP`, all.precision, '%', name);
    say(`${prefix}spanR`, all.spanRecall, '%', name);
  } else say(`${prefix}over-mask`, all.overMask, '%', name);
  say(`${prefix}speed`, charactersPerSecond(run), 'characters/s', name);
}

function sayScaling(rows: readonly Scaling[]): void {
  for (const row of rows) {
    const worst = Math.max(0, ...doublings(row).map((ratio) => ratio ?? 0));
    say('longest-text', row.ms.at(-1) ?? 0, 'ms', `${row.what} on ${row.input}`);
    if (worst > 0) say('worst-doubling', worst, 'times', `${row.what} on ${row.input}`);
  }
}

const only = process.argv[2];
const { found, absent } = readCorpora(only);
for (const name of absent)
  console.error(`absent: ${name} (set CORPORA_DIR); its figures are left out`);
if (found.length === 0) process.exit(1);

const remainder = found.map((corpus) => measureRemainder(corpus));
const corridor = found.map((corpus) => measureAccuracy(CORRIDOR, corpus));
corridor.forEach((run, i) => {
  const { unclean, residualMedian, missed, pointedAt } = remainder[i]!;
  sayAccuracy(run);
  say('not-clean-when-scrubbed-again', unclean, 'notes', run.corpus.name);
  say('residual-median', residualMedian, 'tokens/note', run.corpus.name);
  if (run.corpus.hasGold) {
    say('missed-altogether', missed, 'spans', run.corpus.name);
    say('missed-but-in-residual', pointedAt, 'spans', run.corpus.name);
  }
});

if (only === undefined) {
  const texts = found[0]!.notes.map((note) => note.text);
  const measured: Measured = {
    commit: describeCommit(),
    absent,
    corridor,
    remainder,
    notes: measureNotes(found),
    scaling: measureScrub(found),
    recognisers: measureRecognisers(),
    floor: found.map((corpus) => measureAccuracy(COMPROMISE, corpus)),
    footprint: measureFootprint([...texts, texts.join('\n').repeat(9).slice(0, 100_000)]),
  };
  say('speed', charactersPerSecond(together(corridor)), 'characters/s', 'all corpora');
  for (const run of measured.floor) sayAccuracy(run, 'floor-');
  say('note-p50', measured.notes.p50, 'ms', '2,000 characters');
  say('note-p95', measured.notes.p95, 'ms', '2,000 characters');
  sayScaling(measured.scaling);
  sayScaling(measured.recognisers);
  const { raw, gzip, brotli, startMs, rss, heap } = measured.footprint;
  say('bundle', raw, 'bytes', 'raw');
  say('bundle', gzip, 'bytes', 'gzip');
  say('bundle', brotli, 'bytes', 'brotli');
  say('start', startMs, 'ms', 'import to first scrub');
  say('memory', rss, 'bytes', 'resident set, growth');
  say('memory', heap, 'bytes', 'heap, growth');
  writeFileSync(SCORECARD, scorecard(measured));
  console.error('written: docs/scorecard.md');
}
