import type { ConsentRecord } from './record.js';
/**
 * When an answer was given and when it ends, as far as a browser's clock can be believed: never given after it
 * arrived, nor more than 400 days before; its length is the record's, at most 400 days. Both ISO 8601 in UTC.
 */
export declare function settle({ time, expires }: ConsentRecord, received: string): {
    at: string;
    until: string;
};
