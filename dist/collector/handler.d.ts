import type { CookieOptions } from './cookie.js';
import { type LogEntry } from './log.js';
import { type OperatorOptions } from './operator.js';
import type { RequestStore } from './request-store.js';
import type { Retention } from './retention.js';
import { type PublicKey, type SigningKey } from './signer.js';
import type { Store } from './store.js';
export type { LogEntry };
export interface CollectorOptions {
    /** Where records go: `await sqlite('records.db')`, `await postgres('postgres://…')`, or anything like them. */
    readonly store: Store;
    /**
     * Where requests for rights go, which are posted to a path that ends in `/requests`: `await sqliteRequests('requests.db')`,
     * `await postgresRequests('postgres://…')`. Without it they are refused.
     */
    readonly requests?: RequestStore;
    /** The sites whose records are kept, as exact origins: `https://example.com`, with the port where it has one. */
    readonly origins: readonly string[];
    /** The present time, in ms since 1970. @default Date.now */
    readonly now?: () => number;
    /** The largest body, in bytes. Browsers send no more than the default with `keepalive`. @default 65536 */
    readonly maxBytes?: number;
    /** Most requests a minute from one origin and network (a /24 or /48), where the server says which. @default 600 */
    readonly perMinute?: number;
    /** Signs receipts and tree heads, on the package `jose`. */
    readonly sign?: {
        /** Made once by `generateKey()`, and kept out of the database. */
        readonly key: SigningKey;
        /** Public keys that signed before. */
        readonly retired?: readonly PublicKey[];
        /** How often a tree head is signed, in ms; only when something came. @default 600000 */
        readonly every?: number;
    };
    /** Sets the page's cookie anew, so that Safari keeps it as long as it says. Only on the site's own host. */
    readonly cookie?: CookieOptions;
    /** Opens what operators need, behind a bearer token. */
    readonly operator?: OperatorOptions;
    /** Takes records out once a day. Without it they are kept for good. */
    readonly retention?: Retention;
    /** Told of every request and failure. @default failures go to console.error */
    readonly log?: (entry: LogEntry) => void;
}
/** What the server knows of the sender: its network (`networkOf`), never its address. */
export interface Client {
    readonly network?: string | undefined;
}
export interface Collector {
    (request: Request, client?: Client): Promise<Response>;
    /** Signs a last tree head and closes the store. Let requests end first (`stop` does). */
    close(): Promise<void>;
}
/**
 * The endpoint that keeps consent records: takes a `POST` of one record or of up to 100 in an array, and answers
 * `{ stored, repeated }`, with a receipt where it signs, or `{ error }` and why. A list with one bad record is refused
 * whole. It keeps no address and no user agent. A `GET` whose path ends in `/health`, `/ready` or, where it signs, `/keys`
 * is open to anyone. With `operator` so is `/dashboard`, which holds no data; `/records` (`GET` and `DELETE`), `/export`,
 * `/proof`, `/stats`, `/metrics` and, where `requests` are kept, `/requests` (`GET`, `PATCH` and `DELETE`) need the token.
 * Requests for rights are posted to `…/requests`, and their state is read at `…/requests/state`.
 * @returns a function that never throws, for any server that speaks `Request` and `Response`; for Node's own see
 * `toNodeHandler`
 * @throws TypeError when one of `origins` is not an exact origin, or a token is too short
 */
export declare function createCollector(options: CollectorOptions): Collector;
