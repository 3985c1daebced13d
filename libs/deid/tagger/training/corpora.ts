import { join } from 'node:path';
import { CORPORA_DIR, readCorpus } from '../../../../test/fixtures/corpora.js';
import { readIndiaNotes } from '../../../../test/fixtures/india-notes.js';
import type { MarkedNote } from './marked-note.js';

export const LEXICONS_DIR = join(CORPORA_DIR, '../lexicons');

function notesOf(corpus: string): MarkedNote[] {
  const notes = readCorpus(corpus);
  if (!notes) console.error(`absent: ${corpus} (set CORPORA_DIR); trained without it`);
  return (notes ?? []).map((note) => ({ ...note, corpus }));
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
    ].flatMap(notesOf),
  ];
}
