import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scrub } from '../../libs/deid/index.js';
import { type GoldSpan, readIndiaNotes } from '../fixtures/india-notes.js';

// Prints one JSON line per figure. Letters and digits only, whatever the label; the definitions
// are those of the data's README: charR, charP, spanR on text with PHI, over-mask on text without.
interface Row {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

const folder = process.env['CORPORA_DIR'] ?? '../shared/deid/dev';
const ALNUM = /[\p{L}\p{M}\p{N}]/u;

/** The corpora count in code points, the scrubber in UTF-16 units. */
function toUnits(row: Row): Row {
  if (!/[\ud800-\udbff]/.test(row.text)) return row;
  const units: number[] = [];
  let at = 0;
  for (const point of row.text) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  const spans = row.spans.map((s) => ({
    ...s,
    start: units[s.start] ?? at,
    end: units[s.end] ?? at,
  }));
  return { ...row, spans };
}

function readJsonl(name: string): Row[] | undefined {
  const file = join(folder, name);
  if (!existsSync(file)) {
    console.error(`absent: ${file} (set CORPORA_DIR); its figures are left out`);
    return undefined;
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => toUnits(JSON.parse(line) as Row));
}

const say = (figure: string, value: number, unit: string, against: string) =>
  console.log(JSON.stringify({ bench: 'deid', figure, value, unit, against }));
const percent = (part: number, whole: number) =>
  whole === 0 ? 100 : Math.round((part / whole) * 1e4) / 100;

function paint(length: number, spans: readonly { start: number; end: number }[]): Uint8Array {
  const out = new Uint8Array(length);
  for (const { start, end } of spans) out.fill(1, start, end);
  return out;
}

function measure(corpus: string, rows: readonly Row[], gold: boolean): void {
  let goldChars = 0;
  let removed = 0;
  let both = 0;
  let chars = 0;
  let spans = 0;
  let whole = 0;
  let units = 0;
  let unclean = 0;
  const residuals: number[] = [];
  const start = performance.now();
  const results = rows.map((row) => scrub(row.text));
  const seconds = (performance.now() - start) / 1000;
  rows.forEach((row, n) => {
    const result = results[n];
    if (!result) return;
    const want = paint(row.text.length, row.spans);
    const got = paint(row.text.length, result.findings);
    units += row.text.length;
    residuals.push(result.residual.length);
    if (scrub(result.masked).findings.length > 0) unclean += 1;
    const counts = Array.from({ length: row.text.length }, (_, i) =>
      ALNUM.test(row.text[i] as string),
    );
    counts.forEach((counted, i) => {
      if (!counted) return;
      chars += 1;
      if (want[i]) goldChars += 1;
      if (got[i]) removed += 1;
      if (want[i] && got[i]) both += 1;
    });
    for (const span of row.spans) {
      spans += 1;
      let missed = false;
      for (let i = span.start; i < span.end; i += 1) if (counts[i] && !got[i]) missed = true;
      if (!missed) whole += 1;
    }
  });
  if (gold) {
    say('charR', percent(both, goldChars), '%', corpus);
    say('charP', percent(both, removed), '%', corpus);
    say('spanR', percent(whole, spans), '%', corpus);
  } else say('over-mask', percent(removed, chars), '%', corpus);
  say('speed', Math.round(units / seconds), 'characters/s', corpus);
  say('not-clean-when-scrubbed-again', unclean, 'notes', corpus);
  residuals.sort((a, b) => a - b);
  say('residual-median', residuals[residuals.length >> 1] ?? 0, 'tokens/note', corpus);
}

scrub('Warm up: the word lists load on first use.');
const only = process.argv[2];
const corpora: [string, () => readonly Row[] | undefined, boolean][] = [
  ['india', () => readIndiaNotes('india.txt'), true],
  ['india-clean', () => readIndiaNotes('india-clean.txt'), false],
  ['asq-phi', () => readJsonl('asq-phi.jsonl'), true],
  ['redacta-uk', () => readJsonl('redacta-uk.jsonl'), true],
  ['presidio-synth', () => readJsonl('presidio-synth.jsonl'), true],
  ['presidio-templates', () => readJsonl('presidio-templates.jsonl'), true],
  ['mtsamples-no-phi', () => readJsonl('mtsamples-no-phi.jsonl'), false],
];
for (const [corpus, read, gold] of corpora) {
  if (only && only !== corpus) continue;
  const rows = read();
  if (rows) measure(corpus, rows, gold);
}
