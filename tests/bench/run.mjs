// npm run bench -- [options of bench.mjs]
//
// The bench has packages of its own, so that no peer becomes a dependency of
// the project: they are installed here, on the first run and when they change.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function stop(message) {
  console.error(message);
  process.exit(1);
}

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
