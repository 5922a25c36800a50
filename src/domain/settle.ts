import { LONGEST_COOKIE } from './duration.js';
import type { ConsentRecord } from './record.js';

/**
 * When an answer was given and when it ends, as far as a browser's clock can be believed: never given after it
 * arrived, nor more than 400 days before; its length is the record's, at most 400 days. Both ISO 8601 in UTC.
 */
export function settle({ time, expires }: ConsentRecord, received: string): { at: string; until: string } {
  const arrived = Date.parse(received);
  const given = Date.parse(time);
  const at = Math.max(Math.min(given, arrived), arrived - LONGEST_COOKIE);
  const until = at + Math.min(Date.parse(expires) - given, LONGEST_COOKIE);
  return { at: new Date(at).toISOString(), until: new Date(until).toISOString() };
}
