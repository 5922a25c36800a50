import { describe, expect, it } from 'vitest';
import { dueDay, prolonged, withinUnder } from '../../../src/domain/deadline.js';

describe('the day until which an answer is due', () => {
  it.each([
    ['2026-03-05', 'P1M', '2026-04-05'],
    ['2026-08-31', 'P1M', '2026-09-30'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2026-01-28', 'P1M', '2026-02-28'],
    ['2026-02-28', 'P1M', '2026-03-28'],
    ['2026-12-31', 'P1M', '2027-01-31'],
    ['2026-12-31', 'P2M', '2027-02-28'],
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-03-01', 'P45D', '2026-04-15'],
    ['2026-12-01', 'P45D', '2027-01-15'],
    ['2028-02-01', 'P45D', '2028-03-17'],
    ['2026-03-01', 'P90D', '2026-05-30'],
    ['2026-10-24', 'P1W', '2026-10-31'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
    ['2026-03-01', 'P0D', '2026-03-01'],
    ['2026-03-01', 'P', undefined],
    ['2026-03-01', '1 month', undefined],
    ['2026-03-01', 'P1MT1H', undefined],
    ['March', 'P1M', undefined],
    ['2026-03-01T10:00:00Z', 'P1M', undefined],
  ])('from %s, within %s: %s', (day, within, due) => {
    expect(dueDay(day, within)).toBe(due);
  });

  it.each([
    ['opt-in', 'P1M', 'P3M'],
    ['notice', 'P1M', 'P3M'],
    ['none', 'P1M', 'P3M'],
    ['opt-out', 'P45D', 'P90D'],
  ] as const)('under %s comes within %s, and where it is complex within %s', (regime, within, longer) => {
    expect([withinUnder(regime), prolonged(within)]).toEqual([within, longer]);
  });
});
