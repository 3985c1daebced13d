#!/usr/bin/env node
// Makes a fresh clone run: installs what is missing, builds what is out of date, then runs the
// program that is named as the first argument. Uses nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', '.built');
const sources = [
  'src',
  'libs',
  'migrations',
  'web',
  'schema.graphql',
  'package-lock.json',
  '.swcrc',
  'nest-cli.json',
];

if (!isInstalled()) {
  say('Installing packages …');
  run(process.execPath, [
    npmCli(),
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
}
if (!isBuilt()) {
  say('Building …');
  run(process.execPath, [npmCli(), 'run', '--silent', 'build']);
  writeFileSync(stamp, '');
}

const [program, ...args] = process.argv.slice(2);
if (program === 'jest') {
  // The browser unpacks itself here; what another user unpacked may not be run.
  process.env.TMPDIR = join(tmpdir(), `corridor-${process.getuid?.() ?? 'tests'}`);
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  run(process.execPath, [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--config',
    join(root, '.jest.config.mjs'),
    ...args,
  ]);
} else {
  if (process.env.npm_lifecycle_event) stopWithParent();
  process.argv = [process.execPath, join(root, program), ...args];
  await import(pathToFileURL(join(root, program)).href);
}

/** Whether node_modules holds what the lock file names; npm writes its own copy last of all. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
}

function isBuilt() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((source) => !isNewer(join(root, source), built));
}

function isNewer(path, than) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs > than;
  return readdirSync(path).some(
    (name) => name !== 'node_modules' && isNewer(join(path, name), than),
  );
}

/** npm that is told to end leaves what it started behind; this notices and ends as well. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

function npmCli() {
  return (
    process.env.npm_execpath ??
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  );
}

function run(command, args) {
  const { status, signal } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(signal ? 130 : (status ?? 1));
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
