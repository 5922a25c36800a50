import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matches } from '../../../src/domain/match.js';

it.each([
  ['_ga', '_ga', true],
  ['_ga', '_gat', false],
  ['_ga', '_g', false],
  ['_pk_*', '_pk_id.1.1fff', true],
  ['_pk_*', '_pk_', true],
  ['_pk_*', 'x_pk_id', false],
  ['*_session', 'my_session', true],
  ['*_session', 'my_session2', false],
  ['a*c', 'abc', true],
  ['a*c', 'ac', true],
  ['a*a', 'a', false],
  ['ab*ba', 'aba', false],
  ['a*b*c', 'a1b2c', true],
  ['a*b*c', 'acb', false],
  ['a**c', 'abc', true],
  ['*', 'anything', true],
  ['*', '', true],
  ['', '', true],
  ['', 'a', false],
  ['.', 'a', false],
  ['a.c', 'abc', false],
  ['a+', 'aa', false],
  ['[a]', 'a', false],
])('%j names %j: %s', (pattern, name, expected) => {
  expect(matches(pattern, name)).toBe(expected);
});

it('reads * as any run of characters and every other character as itself', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.', '\n'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (pattern, name) => {
      const expression = pattern.replaceAll('.', '\\.').replaceAll('*', '[^]*');
      return matches(pattern, name) === new RegExp(`^${expression}$`).test(name);
    }),
    { numRuns: 1000 },
  );
});

it('reads a hostile pattern in no time', () => {
  const start = performance.now();
  expect(matches(`${'a*'.repeat(50_000)}b`, 'a'.repeat(100_000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
