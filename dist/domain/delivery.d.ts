/** What became of a record: kept by the endpoint, never to be sent again, or to be sent again later. */
export type Delivery = 'delivered' | 'refused' | 'waiting';
/**
 * 4xx means that the same record would be refused again, except 408 and 429, which ask for patience.
 * @param status of the answer; undefined where there was none
 */
export declare function deliveryOf(status: number | undefined): Delivery;
/**
 * How long to wait before the next attempt, in ms: twice as long each time, to five minutes at most.
 * @param failures how often it has failed in a row
 * @param random from 0 to 1: spreads the browsers that saw an endpoint fall, so that they do not fell it again
 */
export declare const backoff: (failures: number, random: number) => number;
/**
 * What `Retry-After` asks for (RFC 9110, §10.2.3: seconds or a date), in ms; 0 where it asks for nothing.
 * @param now the present time, in ms since 1970
 */
export declare function retryAfter(value: string | null | undefined, now: number): number;
/** What the collector takes in one request. */
export declare const MOST_RECORDS = 100;
/** The first of the records that fit into one request; always at least one. */
export declare function firstBatch<Key>(bodies: readonly (readonly [Key, string])[]): (readonly [Key, string])[];
