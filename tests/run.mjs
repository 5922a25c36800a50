/** `npm test`: everything, in the order in which a mistake is cheapest to find. Ends with one line of counts. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const dist = join(root, 'dist');
const scratch = mkdtempSync(join(tmpdir(), 'askfirst-'));
let passed = 0;
let failed = 0;
let skipped = 0;

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    .status === 0;
const bin = (name, ...args) => run(process.execPath, [join(root, 'node_modules', ...name.split('/')), ...args]);

/** Runs a step; `count` gives its numbers, without it the step is one check. */
function step(name, action, count) {
  console.log(`\n== ${name}`);
  const from = Date.now();
  const ok = action();
  const counted = count?.();
  passed += counted?.passed ?? (ok ? 1 : 0);
  failed += Math.max(counted?.failed ?? 0, ok ? 0 : 1);
  skipped += counted?.skipped ?? 0;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}, ${Math.round((Date.now() - from) / 1000)} s`);
  return ok;
}

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(join(scratch, file), 'utf8'));
  } catch {
    return undefined;
  }
};

/** Path and hash of everything in dist/. */
const fingerprint = () =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file.slice(dist.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`);

function sameBytes() {
  const before = fingerprint();
  rmSync(dist, { recursive: true });
  if (!run('npm', ['run', '--silent', 'build'])) return false;
  const after = fingerprint();
  const changed = [...new Set([...before, ...after])].filter((line) => !before.includes(line) || !after.includes(line));
  const files = [...new Set(changed.map((line) => line.split(' ')[0]))];
  if (files.length) console.error(`dist/ was not built from these sources; commit the new one:\n${files.join('\n')}`);
  return files.length === 0;
}

step('types', () => bin('typescript/bin/tsc', '--noEmit', '-p', '.'));
step('lint', () => bin('@biomejs/biome/bin/biome', 'ci'));
step('build: the same bytes as dist/, within the budgets', sameBytes);
step('types of the package', () => bin('typescript/bin/tsc', '-p', 'tests/types'));
step('package', () => run(process.execPath, ['tests/package/package.test.mjs']));
step(
  'unit tests',
  () =>
    bin(
      'vitest/vitest.mjs',
      'run',
      '-c',
      'tests/vitest.config.ts',
      '--coverage',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${join(scratch, 'unit.json')}`,
    ),
  () => {
    const result = readJson('unit.json');
    return result && { passed: result.numPassedTests, failed: result.numFailedTests, skipped: result.numPendingTests };
  },
);
step(
  'browser tests, in Chromium against dist/',
  () =>
    run(
      process.execPath,
      ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/playwright.config.ts', '--reporter=dot,json'],
      { PLAYWRIGHT_JSON_OUTPUT_NAME: join(scratch, 'browser.json') },
    ),
  () => {
    const stats = readJson('browser.json')?.stats;
    return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  },
);

rmSync(scratch, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
// CI has every engine and database: what is skipped there has been lost.
if (skipped && process.env.CI) console.error('CI skips nothing: a browser or PostgreSQL is missing');
process.exitCode = failed || (skipped && process.env.CI) ? 1 : 0;
