import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rows, sizes } from '../sizes.mjs';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/scale.md'];

it('says the sizes that the build prints', () => {
  const [, quoted = ''] = /<!-- sizes -->\n(.*)<!-- \/sizes -->/s.exec(read('README.md')) ?? [];
  expect(quoted.trim().split('\n').slice(2)).toEqual(rows);
});

it.each(sizes)('$file holds its budget, which the architecture names', ({ file, bytes, budget }) => {
  expect(bytes).toBeLessThanOrEqual(budget);
  const named = [...read('ARCHITECTURE.md').matchAll(/`([^`]+)`, ([\d.]+) kB/g)].filter(([, name]) => name === file);
  expect(named.map(([, , size]) => Number(size) * 1000)).toEqual([budget]);
});

it.each(documents)('%s links to what is there', (file) => {
  const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(new URL(path, new URL(`../../${file}`, import.meta.url))))).toEqual([]);
});
