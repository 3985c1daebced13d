import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Library from '../../../libs/deid/index.js';
import { bundleForBrowser } from '../../fixtures/browser-bundle.js';

// Sources run through a loader are slower than what anybody gets: it keeps the name of every
// function that is made, at every call.
const folder = mkdtempSync(join(tmpdir(), 'corridor-deid-'));
process.once('exit', () => rmSync(folder, { recursive: true }));

/** The file of the library as the browser gets it. */
export const BUNDLE = join(folder, 'deid.mjs');
export const code = bundleForBrowser();
writeFileSync(BUNDLE, code);

/** The library as the browser gets it: what is measured is what runs. */
export const { scrub } = (await import(pathToFileURL(BUNDLE).href)) as Pick<
  typeof Library,
  'scrub'
>;
