import { readIndiaNotes } from '../../../test/fixtures/india-notes.js';
import type { Outline } from '../regex-needs.js';
import { scrub } from '../scrub.js';
import { repeated, SEEDS } from '../worst-inputs.js';
import { packOutlines, useOutlines } from './outlines.js';

/** Works out the outlines of all patterns that our notes and the worst inputs meet, in a process that has scrubbed nothing yet. */
export function collectOutlines(): string {
  const all = new Map<string, Outline>();
  useOutlines(all);
  const notes = ['india.txt', 'india-clean.txt'].flatMap((name) => readIndiaNotes(name));
  for (const { text } of notes) scrub(text, { policy: 'strict' });
  for (const seed of SEEDS) scrub(repeated(seed, 60));
  return packOutlines(all);
}

/** The source file that holds them. */
export const sourceOf = (packed: string): string =>
  `// Built by \`npm run outlines:deid\`; see outlines.ts.
export const PACKED =
  ${JSON.stringify(packed)};
`;
