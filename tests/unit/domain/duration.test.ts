import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationToMs } from '../../../src/domain/duration.js';

const DAY = 86_400_000;

describe('a duration', () => {
  it.each([
    ['P1D', DAY],
    ['P182D', 182 * DAY],
    ['P2W', 14 * DAY],
    ['P6M', 182.5 * DAY],
    ['P12M', 365 * DAY],
    ['P1Y', 365 * DAY],
    ['P1Y6M2W3D', (365 + 182.5 + 14 + 3) * DAY],
    ['P0D', 0],
    ['P007D', 7 * DAY],
    [`P${'9'.repeat(400)}D`, Number.POSITIVE_INFINITY],
  ])('of %s lasts %d ms', (text, ms) => {
    expect(durationToMs(text)).toBe(ms);
  });

  it.each<[unknown]>([
    [''],
    ['P'],
    ['6M'],
    ['p6m'],
    ['PT5M'],
    ['P1DT2H'],
    ['-P1D'],
    ['P-1D'],
    ['P1.5D'],
    ['P6M1Y'],
    ['P1D1D'],
    [' P6M'],
    ['P6M\n'],
    ['six months'],
    [182],
    [null],
    [undefined],
    [['P6M']],
    [{ toString: 1, valueOf: 1 }],
    [Object.create(null)],
  ])('is not %j', (value) => {
    expect(durationToMs(value)).toBeUndefined();
  });

  it('is never negative and never throws', () => {
    const near = fc.stringMatching(/^P?(\d{0,3}[YMWD]?){0,4}T?$/);
    fc.assert(fc.property(fc.oneof(near, fc.anything()), (value) => (durationToMs(value) ?? 0) >= 0));
  });
});
