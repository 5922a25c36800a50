import { DAY } from './day.js';

/** What became of a record: kept by the endpoint, never to be sent again, or to be sent again later. */
export type Delivery = 'delivered' | 'refused' | 'waiting';

/**
 * 4xx means that the same record would be refused again, except 408 and 429, which ask for patience.
 * @param status of the answer; undefined where there was none
 */
export function deliveryOf(status: number | undefined): Delivery {
  if (!status) return 'waiting';
  if (status < 300) return 'delivered';
  return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'refused' : 'waiting';
}

const FIRST = 2_000;
const LONGEST = 300_000;

/**
 * How long to wait before the next attempt, in ms: twice as long each time, to five minutes at most.
 * @param failures how often it has failed in a row
 * @param random from 0 to 1: spreads the browsers that saw an endpoint fall, so that they do not fell it again
 */
export const backoff = (failures: number, random: number): number =>
  Math.min(LONGEST, FIRST * 2 ** (failures - 1)) * (0.5 + random / 2);

/** One day, in ms: nobody may silence a browser for longer. */
const PATIENCE = DAY;

/**
 * What `Retry-After` asks for (RFC 9110, §10.2.3: seconds or a date), in ms; 0 where it asks for nothing.
 * @param now the present time, in ms since 1970
 */
export function retryAfter(value: string | null | undefined, now: number): number {
  const ms = /^\d+$/.test(value ?? '') ? Number(value) * 1000 : Date.parse(value ?? '') - now;
  return ms > 0 ? Math.min(ms, PATIENCE) : 0;
}

/** What the collector takes in one request. */
export const MOST_RECORDS = 100;
/** In bytes. All bodies that a page has under way with `keepalive` may have 65,536 together (Fetch, §4.6). */
const MOST_BYTES = 60_000;

/** The first of the records that fit into one request; always at least one. */
export function firstBatch<Key>(bodies: readonly (readonly [Key, string])[]): (readonly [Key, string])[] {
  const encoder = new TextEncoder();
  let bytes = 0;
  return bodies.slice(0, MOST_RECORDS).filter(([, body], index) => {
    bytes += encoder.encode(body).length + 1;
    return index === 0 || bytes <= MOST_BYTES;
  });
}
