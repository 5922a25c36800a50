import type { ConsentRecord } from './record.js';

/** No answer outlives it: browsers keep no cookie for longer, and `expires` allows no more. */
const LONGEST = 400 * 86_400_000;

/**
 * When an answer was given and when it ends, as far as a browser's clock can be believed: never given after it
 * arrived, nor more than 400 days before; its length is the record's, at most 400 days. Both ISO 8601 in UTC.
 */
export function settle({ time, expires }: ConsentRecord, received: string): { at: string; until: string } {
  const arrived = Date.parse(received);
  const given = Date.parse(time);
  const at = Math.max(Math.min(given, arrived), arrived - LONGEST);
  const until = at + Math.min(Date.parse(expires) - given, LONGEST);
  return { at: new Date(at).toISOString(), until: new Date(until).toISOString() };
}
