import type { Store } from './store.js';
export interface CollectorOptions {
    /** Where records go: `await sqlite('records.db')`, or anything with the same three methods. */
    readonly store: Store;
    /** The sites whose records are kept, as exact origins: `https://example.com`, with the port where it has one. */
    readonly origins: readonly string[];
    /** The present time, in ms since 1970. @default Date.now */
    readonly now?: () => number;
    /** The largest body, in bytes. Browsers send no more than the default with `keepalive`. @default 65536 */
    readonly maxBytes?: number;
}
/**
 * The endpoint that keeps consent records: takes a `POST` of one record or of up to 100 in an array, and answers
 * `{ stored, repeated }`, or `{ error }` and why. A list with one bad record is refused whole. It keeps no address
 * and no user agent. Limits on how often someone may post belong to the server in front of it.
 * @returns a function that never throws, for any server that speaks `Request` and `Response`; for Node's own see
 * `toNodeHandler`
 * @throws TypeError when one of `origins` is not an exact origin
 */
export declare function createCollector(options: CollectorOptions): (request: Request) => Promise<Response>;
