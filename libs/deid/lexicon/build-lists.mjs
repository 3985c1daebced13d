#!/usr/bin/env node
// Packs the lists written by hand, lists/*.txt, into data/*.ts: `npm run lists:deid`.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeList } from './front-code.mjs';

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

for (const file of readdirSync(pathOf('lists'))) {
  const name = basename(file, '.txt');
  const words = readFileSync(pathOf(`lists/${file}`), 'utf8')
    .replace(/^#.*$/gm, '')
    .split(/\s+/)
    .filter(Boolean);
  const constant = name.replaceAll('-', '_').toUpperCase();
  writeList(pathOf(`data/${name}.ts`), constant, words, `../build-lists.mjs from ../lists/${file}`);
}
