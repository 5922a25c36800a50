import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diff } from '../../../src/domain/diff.js';
import type { Choice } from '../../../src/domain/record.js';

it.each<[Choice, Choice, string[], string[]]>([
  [{}, {}, [], []],
  [{}, { a: false }, [], []],
  [{}, { a: true, b: false }, ['a'], []],
  [{ a: true }, {}, [], ['a']],
  [{ a: true }, { a: false }, [], ['a']],
  [{ a: true }, { a: true }, [], []],
  [{ a: false, b: true }, { a: true, b: false }, ['a'], ['b']],
  [{}, JSON.parse('{"constructor":true}'), ['constructor'], []],
])('from %j to %j grants %j and withdraws %j', (previous, next, granted, withdrawn) => {
  expect(diff(previous, next)).toEqual({ granted, withdrawn });
});

it('takes back what the way back gives', () => {
  const choice = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor'), fc.boolean());
  fc.assert(
    fc.property(choice, choice, (previous, next) => {
      const { granted, withdrawn } = diff(previous, next);
      expect(diff(next, previous)).toEqual({ granted: withdrawn, withdrawn: granted });
      expect(granted.every((id) => next[id] === true && !withdrawn.includes(id))).toBe(true);
    }),
  );
});
