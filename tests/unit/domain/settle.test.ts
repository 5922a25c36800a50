import { describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { settle } from '../../../src/domain/settle.js';

const record = (time: string, expires: string) => ({ time, expires }) as ConsentRecord;
const ARRIVED = '2026-03-01T00:00:00.000Z';

describe('a browser with a wrong clock', () => {
  it.each([
    ['is right', '2026-02-28T00:00:00.000Z', '2026-08-28T00:00:00.000Z', '2026-02-28', '2026-08-28'],
    ['is a year ahead', '2027-03-01T00:00:00.000Z', '2027-03-11T00:00:00.000Z', '2026-03-01', '2026-03-11'],
    ['is in 1970', '1970-01-01T00:00:00.000Z', '1970-01-11T00:00:00.000Z', '2025-01-25', '2025-02-04'],
    ['never ends', '2026-02-28T00:00:00.000Z', '9999-01-01T00:00:00.000Z', '2026-02-28', '2027-04-04'],
  ])('that %s', (_, time, expires, at, until) => {
    expect(settle(record(time, expires), ARRIVED)).toEqual({
      at: `${at}T00:00:00.000Z`,
      until: `${until}T00:00:00.000Z`,
    });
  });
});
