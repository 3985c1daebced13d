import { writeFileSync } from 'node:fs';
import { collectOutlines, sourceOf } from './collect.js';

writeFileSync(new URL('data/outlines.ts', import.meta.url), sourceOf(collectOutlines()));
