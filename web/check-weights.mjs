/**
 * Runs after `vite build web`: writes the .br and .gz siblings of every text file above 1 KB, which
 * the server sends as they are, and fails the build when a page is too heavy for a slow network.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const KB = 1024;
const LIMITS = {
  first: 150 * KB,
  script: 75 * KB,
  style: 15 * KB,
  next: 15 * KB,
  scrubber: 900 * KB,
};
const TEXT = new Set(['.html', '.js', '.css', '.svg', '.webmanifest']);

const dist = join(import.meta.dirname, '../dist/web');

/** What one file weighs on the wire: brotli where the server would send brotli. */
const weights = new Map();
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || ['.br', '.gz', '.json'].includes(extname(entry.name))) continue;
  const file = join(entry.parentPath, entry.name);
  const bytes = readFileSync(file);
  const name = file.slice(dist.length + 1);
  weights.set(name, bytes.length);
  if (bytes.length < KB || !TEXT.has(extname(name))) continue;
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  weights.set(name, brotli.length);
}

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** Every file that a chunk needs before it can run. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const style of chunk.css ?? []) seen.add(style);
  for (const imported of chunk.imports ?? []) filesOf(imported, seen);
  return seen;
}

const total = (files, ending = '') =>
  [...files].filter((f) => f.endsWith(ending)).reduce((sum, f) => sum + weights.get(f), 0);

const entry = filesOf(Object.keys(manifest).find((key) => manifest[key].isEntry));
/** Whether a chunk finds the file loaded: by the shell, or by each page that it is a part of. */
function isThere(file, key) {
  const wholes = Object.keys(manifest).filter((one) => manifest[one].dynamicImports?.includes(key));
  return entry.has(file) || (wholes.length > 0 && wholes.every((one) => filesOf(one).has(file)));
}
const pages = Object.keys(manifest)
  .filter((key) => manifest[key].isDynamicEntry)
  .map((key) => ({ key, files: [...filesOf(key)].filter((file) => !isThere(file, key)) }))
  .sort((a, b) => total(b.files) - total(a.files));

const shell = ['index.html', 'manifest.webmanifest', 'icons/corridor.svg', ...entry];
/** Whichever page is opened first, it comes on top of the shell. */
const first = new Set([...shell, ...(pages[0]?.files ?? [])]);

const figures = [
  ['first load, heaviest page', total(first), LIMITS.first],
  ['  of that, JavaScript', total(first, '.js'), LIMITS.script],
  ['  of that, CSS', total(first, '.css'), LIMITS.style],
  ...pages.map(({ key, files }) => [`next page ${key}`, total(files), LIMITS.next]),
];

/** Code and data of the scrubber, which comes when a composer opens; it is in no manifest. */
const scrubber = [...weights.keys()].filter((name) => name.includes('.worker-'));
if (scrubber.length === 0) throw new Error('The scrubber is not in the build.');
figures.push(['the scrubber, with the first composer', total(scrubber), LIMITS.scrubber]);

let over = false;
for (const [name, weight, limit] of figures) {
  over ||= weight > limit;
  const verdict = weight > limit ? 'TOO HEAVY' : 'ok';
  console.log(
    `${name.padEnd(52)} ${(weight / KB).toFixed(1).padStart(6)} of ${limit / KB} KB  ${verdict}`,
  );
}
process.exitCode = over ? 1 : 0;
