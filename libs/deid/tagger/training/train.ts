import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readCorpora, readOwnNotes } from './corpora.js';
import { crossValidate, tableOf } from './cross-validation.js';
import { learnNameLikeness, likenessSource } from './name-likeness.js';
import { sourceOf } from './pack.js';
import { train } from './recipe.js';

const notes = readCorpora();
const likeness = likenessSource(learnNameLikeness());
if (process.argv.includes('--cross-validate')) {
  const rows = crossValidate(notes, readOwnNotes());
  for (const { corpus, parts, figures } of rows)
    console.log(JSON.stringify({ bench: 'tagger', corpus, ...parts, ...figures }));
  writeFileSync(new URL('cross-validation.md', import.meta.url), tableOf(rows));
} else {
  writeFileSync(new URL('../data/name-likeness.ts', import.meta.url), likeness);
  const source = sourceOf(train(notes, readOwnNotes()));
  writeFileSync(new URL('../data/weights.ts', import.meta.url), source);
  console.log(`data/weights.ts: ${source.length} bytes, ${gzipSync(source).length} compressed`);
}
