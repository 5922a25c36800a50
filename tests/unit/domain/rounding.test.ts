import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundCount } from '../../../src/domain/rounding.js';

it('a rounded count is a multiple, less than one step away, and right on average', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (count, chance) => {
      const rounded = roundCount(count, 10, chance);
      expect(rounded % 10).toBe(0);
      expect(Math.abs(rounded - count)).toBeLessThan(10);
    }),
  );
  for (const count of [0, 3, 10, 17]) {
    const all = Array.from({ length: 1000 }, (_, index) => roundCount(count, 10, index / 1000));
    expect(all.reduce((sum, each) => sum + each) / 1000).toBeCloseTo(count);
  }
});
