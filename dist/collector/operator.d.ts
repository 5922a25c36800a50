import type { Description } from '../domain/dpv.js';
import { type Answer } from './answer.js';
import type { createMetrics } from './metrics.js';
import type { RequestStore } from './request-store.js';
import type { Store } from './store.js';
export interface OperatorOptions {
    /** What operators send as `Authorization: Bearer …`: at least 20 characters; several while one replaces another. */
    readonly token: string | readonly string[];
    /** What the JSON-LD export says that records do not. */
    readonly description?: Description;
}
interface Tools {
    readonly store: Store;
    readonly requests: RequestStore | undefined;
    readonly now: () => number;
    readonly metrics: ReturnType<typeof createMetrics>;
}
/** What operators may do, for whoever has the token; undefined for any other path. */
export declare function createOperator({ token, description }: OperatorOptions, { requests, now, ...tools }: Tools): (request: Request, route: string) => Promise<Answer | undefined>;
export {};
