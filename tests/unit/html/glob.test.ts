import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf } from '../../../src/html/glob.js';

const files = ['a.html', 'b.htm', 'c/d.html', 'c/e/f.html', 'c/e/g.txt', '.git/h.html', 'c/node_modules/i.html'];
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'askfirst-'));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
});
afterAll(() => rmSync(root, { recursive: true }));

it.each([
  ['a.html', ['a.html']],
  ['*.html', ['a.html']],
  ['**/*.html', ['a.html', 'c/d.html', 'c/e/f.html']],
  ['**/**/*.html', ['a.html', 'c/d.html', 'c/e/f.html']],
  ['*/*.html', ['c/d.html']],
  ['c/*/f.*', ['c/e/f.html']],
  ['c/**/*.html', ['c/d.html', 'c/e/f.html']],
  ['c/**', ['c/d.html', 'c/e/f.html', 'c/e/g.txt']],
  ['c', ['c/d.html', 'c/e/f.html']],
  ['c\\e\\*.html', ['c/e/f.html']],
  ['.git/*', ['.git/h.html']],
  ['missing.html', []],
  ['missing/*.html', []],
  ['*.missing', []],
])('%s names %j', (pattern, found) => {
  expect(filesOf(`${root}/${pattern}`)).toEqual(found.map((file) => `${root}/${file}`));
});
