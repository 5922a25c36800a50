import { expect, it } from 'vitest';
import { isDay } from '../../../src/domain/day.js';

it.each(['2026-01-01', '2028-02-29', '0001-01-01'])('a day: %s', (day) => {
  expect(isDay(day)).toBe(true);
});

it.each([
  '',
  '2026-02-29',
  '2026-02-30',
  '0000-01-01',
  '2026-1-1',
  '2026-01',
  '2026-01-01T00:00:00.000Z',
  ' 2026-01-01',
  5,
])('no day: %j', (day) => {
  expect(isDay(day)).toBe(false);
});
