import { readFileSync } from 'node:fs';

/** One result from several files: a suite in a later one replaces the same suite of an earlier one. */
export function readResults(files) {
  const results = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  return { ...results[0], suites: Object.assign({}, ...results.map((r) => r.suites)) };
}
