import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndiaNotes } from '../../../../test/fixtures/india-notes.js';
import type { MarkedNote } from './marked-note.js';

const CORPORA_DIR = process.env['CORPORA_DIR'] ?? '../shared/deid/dev';
export const LEXICONS_DIR = join(CORPORA_DIR, '../lexicons');

/** The corpora count in code points, notes in UTF-16 units. */
function toUnits(note: MarkedNote): MarkedNote {
  const units: number[] = [];
  let at = 0;
  for (const point of note.text) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  const spans = note.spans.map(({ start, end, label }) => ({
    start: units[start] ?? at,
    end: units[end] ?? at,
    label,
  }));
  return { ...note, spans };
}

function readJsonl(corpus: string): MarkedNote[] {
  const file = join(CORPORA_DIR, `${corpus}.jsonl`);
  if (!existsSync(file)) {
    console.error(`absent: ${file} (set CORPORA_DIR); trained without it`);
    return [];
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => toUnits({ ...(JSON.parse(line) as MarkedNote), corpus }));
}

/** Notes written to learn from, in many hands' styles; nothing is measured on them. */
export function readOwnNotes(): MarkedNote[] {
  return ['west', 'india', 'clean'].flatMap((name) =>
    readIndiaNotes(new URL(`notes/${name}.txt`, import.meta.url).href).map((note) => ({
      ...note,
      corpus: `own-${name}`,
    })),
  );
}

/** All notes of the development corpora, those without identifiers too. */
export function readCorpora(): MarkedNote[] {
  return [
    ...(['india', 'india-clean'] as const).flatMap((corpus) =>
      readIndiaNotes(`${corpus}.txt`).map((note) => ({ ...note, corpus })),
    ),
    ...[
      'asq-phi',
      'redacta-uk',
      'presidio-synth',
      'presidio-templates',
      'mtsamples-no-phi',
    ].flatMap(readJsonl),
  ];
}
