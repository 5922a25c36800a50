import { type Retention } from './retention.js';
import type { Signer } from './signer.js';
import type { Store } from './store.js';
interface JobOptions {
    readonly store: Store;
    readonly signer: Promise<Signer> | undefined;
    /** In ms. */
    readonly every: number | undefined;
    readonly retention: Retention | undefined;
    readonly now: () => number;
    /** @param event what failed, for the log */
    readonly fail: (event: string) => (error: unknown) => void;
}
/** Does what is done by the clock: tree heads, and retention once a day. One at a time, and never two of one kind. */
export declare function startJobs({ store, signer, every, retention, now, fail }: JobOptions): {
    stop(): Promise<void>;
};
export {};
