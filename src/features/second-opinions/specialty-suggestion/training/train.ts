import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { textExample, threadExamples, tuningRequests, vocabularyExamples } from './examples.js';
import { learnWeights } from './learn.js';
import { sourceOf } from './pack.js';

const examples = [
  ...vocabularyExamples(),
  ...threadExamples(),
  ...tuningRequests().map(textExample),
];
const source = sourceOf(learnWeights(examples));
writeFileSync(new URL('../data/weights.ts', import.meta.url), source);
console.log(`data/weights.ts: ${source.length} bytes, ${gzipSync(source).length} compressed`);
