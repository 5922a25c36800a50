import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoff, type Delivery, deliveryOf, firstBatch, retryAfter } from '../../../src/domain/delivery.js';

describe('what became of a record', () => {
  it.each<[number | undefined, Delivery]>([
    [undefined, 'waiting'],
    [0, 'waiting'],
    [200, 'delivered'],
    [201, 'delivered'],
    [204, 'delivered'],
    [301, 'waiting'],
    [400, 'refused'],
    [403, 'refused'],
    [408, 'waiting'],
    [422, 'refused'],
    [429, 'waiting'],
    [499, 'refused'],
    [500, 'waiting'],
    [503, 'waiting'],
  ])('%s: %s', (status, delivery) => {
    expect(deliveryOf(status)).toBe(delivery);
  });
});

describe('the pause before the next attempt', () => {
  it.each([
    [1, 0, 1_000],
    [1, 1, 2_000],
    [2, 1, 4_000],
    [5, 1, 32_000],
    [9, 1, 300_000],
    [5_000, 1, 300_000],
    [5_000, 0, 150_000],
  ])('after %i failures, by chance %d: %i ms', (failures, random, ms) => {
    expect(backoff(failures, random)).toBe(ms);
  });
});

describe('Retry-After', () => {
  const NOW = Date.parse('2026-03-01T09:30:00.000Z');
  it.each<[string | null | undefined, number]>([
    [undefined, 0],
    [null, 0],
    ['', 0],
    ['30', 30_000],
    ['0', 0],
    ['-5', 0],
    ['soon', 0],
    ['Sun, 01 Mar 2026 09:31:00 GMT', 60_000],
    ['Sun, 01 Mar 2026 09:29:00 GMT', 0],
    ['999999999', 86_400_000],
    ['9'.repeat(400), 86_400_000],
  ])('%s: %i ms', (value, ms) => {
    expect(retryAfter(value, NOW)).toBe(ms);
  });
});

describe('a batch', () => {
  const bytesOf = (batch: readonly (readonly [number, string])[]): number =>
    new TextEncoder().encode(`[${batch.map(([, body]) => body).join()}]`).length;

  it('is the first of what waits, in its order, and fits into the quota of keepalive', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 4000 }), { maxLength: 150 }), (bodies) => {
        const batch = firstBatch(bodies.map((body, index) => [index, body] as const));
        expect(batch.map(([index]) => index)).toEqual(batch.map((_, index) => index));
        expect(batch.length).toBeLessThanOrEqual(100);
        expect(batch.length === 0).toBe(bodies.length === 0);
        if (batch.length > 1) expect(bytesOf(batch)).toBeLessThanOrEqual(65_536);
        const next = bodies[batch.length];
        if (next !== undefined && batch.length < 100) {
          const more = [...batch, [batch.length, next] as const];
          expect(bytesOf(more)).toBeGreaterThan(60_000);
        }
      }),
    );
  });

  it('is one record where that alone is too large', () => {
    expect(
      firstBatch([
        ['a', 'x'.repeat(70_000)],
        ['b', 'y'],
      ]),
    ).toHaveLength(1);
  });
});
