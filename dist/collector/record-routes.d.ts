import type { Description } from '../domain/dpv.js';
import type { createMetrics } from './metrics.js';
import { type Routes } from './routes.js';
import type { Store } from './store.js';
interface Tools {
    readonly store: Store;
    readonly now: () => number;
    readonly metrics: ReturnType<typeof createMetrics>;
    readonly description: Description | undefined;
}
/** What operators may do with records: find, export, erase, prove, count and watch. */
export declare function recordRoutes({ store, now, metrics, description }: Tools): Routes;
export {};
