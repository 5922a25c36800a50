import { expect, it } from 'vitest';
import { didYouMean } from '../../../src/domain/check-near.js';

it.each<[unknown, string[], string]>([
  ['positon', ['mount', 'position'], 'position'],
  ['Expires', ['expires'], 'expires'],
  ['again-new', ['again_new'], 'again_new'],
  ['centre', ['center'], 'center'],
  ['analytic', ['analytics-eu', 'analytics'], 'analytics'],
  ['adds', ['ad', 'ads'], 'ads'],
  ['adz', ['ads', 'ada'], 'ads'],
  ['colour', ['banner', 'center'], ''],
  ['id', ['ad'], ''],
  ['', ['a'], ''],
  ['a'.repeat(41), ['a'.repeat(41)], ''],
  ['ads', [...Array.from({ length: 100 }, (_, index) => `category-${index}`), 'ads'], ''],
  [5, ['5'], ''],
  ['ads', [], ''],
])('%j among %j is meant to be %j', (word, known, meant) => {
  expect(didYouMean(word, known)).toBe(meant && `Did you mean "${meant}"?`);
});
