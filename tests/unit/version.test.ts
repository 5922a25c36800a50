import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { version } from '../../src/domain/version.js';

const versionIn = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8')).version;

it.each(['package.json', 'package-lock.json'])('[RC-02] the version that records carry is that of %s', (file) => {
  expect(version).toBe(versionIn(file));
});
