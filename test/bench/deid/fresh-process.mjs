/** Arguments: the bundle, a file of texts. Prints what a first scrub and all texts cost, as JSON. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , bundle, file] = process.argv;
const texts = JSON.parse(readFileSync(file, 'utf8'));
globalThis.gc();
const before = process.memoryUsage();
const cpu = process.cpuUsage();
const start = performance.now();
const { scrub } = await import(pathToFileURL(bundle).href);
scrub(texts[0]);
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
for (const text of texts) scrub(text);
const peak = process.resourceUsage().maxRSS * 1024;
globalThis.gc();
console.log(
  JSON.stringify({
    // Whichever is less disturbed by what else runs: see clock.ts.
    startMs: Math.min(wall, (user + system) / 1000),
    rss: peak - before.rss,
    heap: process.memoryUsage().heapUsed - before.heapUsed,
  }),
);
