// npm run bench -- [options of bench.mjs]
// npm run bench -- --targets [results.json ...]   prints the targets table of a run that is done
//
// The bench has packages of its own, so that no peer becomes a dependency of
// the project: they are installed here, on the first run and when they change.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { latest } from './lib/args.mjs';
import { readResults } from './lib/results.mjs';
import { targets } from './lib/targets.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function stop(message) {
  console.error(message);
  process.exit(1);
}

const args = process.argv.slice(2);
if (args[0] === '--targets') {
  const files = args.length > 1 ? args.slice(1) : [`${latest}.json`];
  const missing = files.find((file) => !existsSync(file));
  if (missing) stop(`no ${missing}: run npm run bench first`);
  console.log(targets(readResults(files)) || 'no result of ours in there');
} else {
  if (!process.env.OURS_DIST && !existsSync(here('../../dist/askfirst.js')))
    stop('no dist/askfirst.js: run npm run build first');
  if (changed(here('node_modules/.package-lock.json')) < changed(here('package-lock.json'))) {
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: here('.'),
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) stop('npm ci failed in tests/bench');
  }
  await import('./bench.mjs');
}
